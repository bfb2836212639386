import { numberedName } from './fileKinds.ts'
import { makeFile } from './makeFile.ts'
import type { Command } from './parseCommand.ts'
import { readInput } from './readInput.ts'
import { basename } from 'node:path'
import { exitCodes, type Terminal } from './terminal.ts'
import { writeFileWhole } from '#services/files/writeFileWhole.ts'

/** Makes one file of another. All outputs are made before the first is written. */
export async function convert(command: Extract<Command, { name: 'convert' }>, terminal: Terminal): Promise<number> {
  const { input, output, kind, picture } = command
  const maps = await readInput(input, terminal)
  if (maps.length === 0) return exitCodes.refused
  const files: { path: string; content: string | Uint8Array }[] = []
  for (const [position, map] of maps.entries()) {
    const made = await makeFile(map, kind, picture, terminal.language)
    if (!made.ok) {
      if (typeof made.error === 'string') terminal.complain(output, terminal.words.pictureFailed, { reason: made.error })
      else terminal.issue(input, made.error)
      return typeof made.error === 'string' ? exitCodes.failed : exitCodes.refused
    }
    for (const issue of made.value.issues) terminal.issue(input, issue)
    files.push({ path: numberedName(output, position), content: made.value.content })
  }
  if (files.length > 1) terminal.warn(input, terminal.words.severalMaps, { count: files.length, name: basename(files[1]?.path ?? '') })
  for (const { path, content } of files) if (!(await written(path, content, terminal))) return exitCodes.failed
  return exitCodes.done
}

/** Writes a file whole or not at all and says why it could not be written. */
export async function written(path: string, content: string | Uint8Array, terminal: Terminal): Promise<boolean> {
  try {
    await writeFileWhole(path, content)
    return true
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    terminal.complain(path, terminal.words.outputFailed, { reason: code ?? message })
    return false
  }
}
