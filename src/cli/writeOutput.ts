import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileFailure } from '#services/files/fileFailure.ts'
import { writeFileWhole } from '#services/files/writeFileWhole.ts'
import type { ReportedOutput } from './report.ts'
import { exitCodes, type Terminal } from './terminal.ts'

/** A finished file and where it goes. */
export interface FinishedFile extends Omit<ReportedOutput, 'bytes'> {
  readonly data: Uint8Array
}

/** Writes a file whole or not at all and says why it could not be written. Gives the exit code. */
export async function writeOutput({ data, ...file }: FinishedFile, isNameMade: boolean, terminal: Terminal): Promise<number> {
  if (terminal.stopped.aborted) return exitCodes.stopped
  try {
    if (isNameMade) await mkdir(dirname(file.path), { recursive: true })
    await writeFileWhole(file.path, data)
  } catch (error) {
    complainOfWriting(file.path, error, terminal)
    return exitCodes.failed
  }
  terminal.wrote({ ...file, bytes: data.byteLength }, isNameMade)
  return exitCodes.done
}

/** Says why a file could not be written: a full disk and a place that may not be written to are the usual reasons. */
export function complainOfWriting(path: string, error: unknown, terminal: Terminal): void {
  const code = fileFailure(error, path)?.code
  if (code === 'fileNoRoom') terminal.complain(path, 'diskFull')
  else if (code === 'fileNotAllowed') terminal.complain(path, 'notAllowed')
  else terminal.complain(path, 'outputFailed', { reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message })
}
