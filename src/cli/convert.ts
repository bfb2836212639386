import { basename } from 'node:path'
import { documentOf } from '#core/model/document.ts'
import type { ReadMap } from '#core/exchange/readOutcome.ts'
import { makeFile } from './makeFile.ts'
import { optionsFor } from './namedParts.ts'
import { stemOf } from './outputFormat.ts'
import { firstInTheWay, outputPlaces, type Place } from './outputPlaces.ts'
import type { Command } from './parseCommand.ts'
import { readInput } from './readInput.ts'
import { exitCodes, worse, type Terminal } from './terminal.ts'
import { writeOutput, type FinishedFile } from './writeOutput.ts'

type Convert = Extract<Command, { name: 'convert' }>

/** Makes files of files. What one input gives is all made before the first of it is written; an input that is refused stops none of the others. */
export async function convert(command: Convert, terminal: Terminal): Promise<number> {
  const { inputs, target } = command
  const placesOf = outputPlaces(target)
  let code: number = exitCodes.done
  for (const [at, input] of inputs.entries()) {
    const say = (percent: number) => terminal.progress({ done: at + 1, count: inputs.length, name: basename(input), percent })
    say(0)
    const maps = await readInput(input, terminal)
    if (terminal.stopped.aborted) return exitCodes.stopped
    if (maps.length === 0) code = worse(code, exitCodes.refused)
    const stem = stemOf(basename(input))
    const works = maps.map((map, position) => ({ map, places: placesOf(position === 0 ? stem : `${stem}-${position + 1}`, position) }))
    if (target.kind === 'file' && works.length > 1) {
      terminal.warn(input, 'severalMaps', { count: works.length, name: basename(works[1]?.places[0]?.path ?? '') })
    }
    code = worse(code, await convertOne(command, { input, works, say }, terminal))
    if (terminal.stopped.aborted) return exitCodes.stopped
  }
  return code
}

async function convertOne(
  { target, handOut, force }: Convert,
  { input, works, say }: { input: string; works: readonly { map: ReadMap; places: readonly Place[] }[]; say: (percent: number) => void },
  terminal: Terminal
): Promise<number> {
  const inTheWay = firstInTheWay(
    target,
    works.flatMap(({ places }) => places),
    force
  )
  if (inTheWay !== undefined) {
    terminal.complain(inTheWay, 'inTheWay')
    return exitCodes.refused
  }
  const files: FinishedFile[] = []
  const count = works.reduce((sum, { places }) => sum + places.length, 0)
  for (const { map, places } of works) {
    const options = optionsFor(handOut, documentOf(map.records))
    if (!options.ok) {
      terminal.complain(input, 'partMissing', { ...options.error, kind: terminal.words.parts[options.error.kind] })
      return exitCodes.refused
    }
    for (const { path, format } of places) {
      const onProgress = (done: number) => say(Math.round(((files.length + done) / count) * 100))
      const made = await makeFile(map, { format, options: options.value }, { stopped: terminal.stopped, onProgress })
      if (terminal.stopped.aborted) return exitCodes.stopped
      if (!made.ok) {
        terminal.complain(path, 'makingFailed', { reason: made.error.message })
        return exitCodes.failed
      }
      const { data, issues, cards, width, height, pages } = made.value
      for (const issue of issues) terminal.issue(input, issue)
      if (issues.some(({ severity }) => severity === 'error')) return exitCodes.refused
      files.push({ path, format, source: input, title: map.title, data, cards, width, height, pages })
    }
  }
  for (const file of files) {
    const code = await writeOutput(file, target.kind === 'folder', terminal)
    if (code !== exitCodes.done) return code
  }
  return exitCodes.done
}
