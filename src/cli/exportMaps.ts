import { join } from 'node:path'
import type { JourneySummary } from '#contract/shapes.ts'
import type { Services } from '#services/openServices.ts'
import { optionsFor } from './namedParts.ts'
import { firstInTheWay, outputPlaces, type Place } from './outputPlaces.ts'
import type { Command } from './parseCommand.ts'
import { sayFolder } from './sayFolder.ts'
import { exitCodes, worse, type Terminal } from './terminal.ts'
import { complainOf, libraryPathOf, withLibrary } from './withLibrary.ts'
import { writeOutput } from './writeOutput.ts'

type Export = Extract<Command, { name: 'export' }>

/** Writes maps of the library, named by id or title, to files. What is refused keeps none of the others back. */
export function exportMaps(command: Export, terminal: Terminal): Promise<number> {
  const { library, maps, target, force } = command
  return withLibrary({ library, mayMake: false }, terminal, async (services) => {
    let code: number = exitCodes.done
    let formats = target.kind === 'folder' ? target.formats : [target.format]
    if (maps === null && formats.includes('json')) {
      code = await exportLibraryTo(target.path, force, services, terminal)
      formats = formats.filter((format) => format !== 'json')
      if (formats.length === 0 || code === exitCodes.failed || terminal.stopped.aborted) return code
    }
    const listed = await services.handlers['journeys.list']({ trashed: false })
    if (!listed.ok) return complainOf(libraryPathOf(library), listed.error, terminal)
    // In the order in which they were made, so that the same library gives the same names.
    const chosen = maps === null ? listed.value.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)) : []
    for (const name of maps ?? []) {
      const found = mapNamed(name, listed.value, terminal)
      if (found) chosen.push(found)
      else code = worse(code, exitCodes.refused)
    }
    const placesOf = outputPlaces(target.kind === 'folder' ? { ...target, formats } : target)
    for (const [at, summary] of chosen.entries()) {
      const say = (percent: number) =>
        terminal.progress({ done: at + 1, count: chosen.length, name: summary.title || terminal.words.untitled, percent })
      say(0)
      const work = { summary, places: placesOf(summary.title, 0), say }
      code = worse(code, await exportOne(command, work, services, terminal))
      if (terminal.stopped.aborted) return exitCodes.stopped
    }
    return code
  })
}

/** The whole library as a folder that can be taken in again. */
async function exportLibraryTo(folder: string, replace: boolean, { libraryFolder }: Services, terminal: Terminal): Promise<number> {
  const report = await libraryFolder.exportTo(folder, {
    replace,
    stopped: terminal.stopped,
    onProgress: (done, count, file) => terminal.progress({ done: done + 1, count, name: file, percent: Math.round((done / count) * 100) })
  })
  const nothing = { width: null, height: null, pages: null }
  for (const { file, id, title, bytes, cards } of report.maps)
    terminal.wrote({ path: join(folder, file), format: 'json', source: id, title, bytes, cards, ...nothing }, true)
  return sayFolder(folder, report, terminal)
}

async function exportOne(
  { target, handOut, force }: Export,
  { summary, places, say }: { summary: JourneySummary; places: readonly Place[]; say: (percent: number) => void },
  { handlers, onEvent, glance }: Services,
  terminal: Terminal
): Promise<number> {
  const { id, title } = summary
  const source = title || id
  const inTheWay = firstInTheWay(target, places, force)
  if (inTheWay !== undefined) {
    terminal.complain(inTheWay, 'inTheWay')
    return exitCodes.refused
  }
  const opened = glance(id)
  if (!opened.ok) return complainOf(source, opened.error, terminal)
  const options = optionsFor(handOut, opened.value)
  if (!options.ok) {
    terminal.complain(source, 'partMissing', { ...options.error, kind: terminal.words.parts[options.error.kind] })
    return exitCodes.refused
  }
  for (const [at, { path, format }] of places.entries()) {
    const job = `cli${at}`
    const cancel = () => void handlers['export.cancel']({ job })
    const stopListening = onEvent((event) => {
      if (event.name === 'export.progress') say(Math.round(((at + event.data.done) / places.length) * 100))
    })
    terminal.stopped.addEventListener('abort', cancel)
    const made = await handlers['export.make']({ job, id, format, options: options.value })
    terminal.stopped.removeEventListener('abort', cancel)
    stopListening()
    if (terminal.stopped.aborted) return exitCodes.stopped
    if (!made.ok) return complainOf(source, made.error, terminal)
    const { data, issues, cards, width, height, pages } = made.value
    for (const issue of issues) terminal.issue(source, issue)
    if (issues.some(({ severity }) => severity === 'error')) return exitCodes.refused
    const file = { path, format, source: id, title, data: Buffer.from(data, 'base64'), cards, width, height, pages }
    const code = await writeOutput(file, target.kind === 'folder', terminal)
    if (code !== exitCodes.done) return code
  }
  return exitCodes.done
}

/** The map with this id, or the only one with this title. */
function mapNamed(name: string, all: readonly JourneySummary[], terminal: Terminal): JourneySummary | undefined {
  const named = all.filter(({ id, title }) => id === name || title === name.normalize('NFC'))
  const found = named.find(({ id }) => id === name) ?? named[0]
  if (found && (named.length === 1 || found.id === name)) return found
  terminal.complain(name, found ? 'mapAmbiguous' : 'mapMissing', { ids: named.map(({ id }) => id).join(', ') })
  return undefined
}
