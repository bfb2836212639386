import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { failure } from '#core/exchange/issue.ts'
import { importLimits } from '#core/exchange/limits.ts'
import type { ReadMap } from '#core/exchange/readOutcome.ts'
import { workerUrls } from '#services/hosting/workerUrls.ts'
import { readInWorker } from '#services/reading/readInWorker.ts'
import type { Terminal } from './terminal.ts'

/** Reads a file into maps and says every problem; empty where it was refused. */
export async function readInput(path: string, terminal: Terminal): Promise<readonly ReadMap[]> {
  const bytes = await bytesOf(path, terminal)
  if (!bytes) {
    terminal.report.inputs.push({ path, maps: 0 })
    return []
  }
  const request = { name: basename(path), bytes, language: terminal.language }
  const { value } = await readInWorker(workerUrls(import.meta.url).importWorkerUrl, request, { stopped: terminal.stopped })
  if (terminal.stopped.aborted) return []
  terminal.report.inputs.push({ path, maps: value.maps.length })
  for (const issue of [...value.issues, ...value.maps.flatMap((map) => map.issues)]) terminal.issue(path, issue)
  return value.maps
}

async function bytesOf(path: string, terminal: Terminal): Promise<Uint8Array | undefined> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) terminal.complain(path, 'inputFolder')
    else if (found.size > importLimits.bytes) terminal.issue(path, failure('tooLarge', { values: { limit: importLimits.bytes / 2 ** 20 } }))
    else return await readFile(path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') terminal.complain(path, 'inputMissing')
    else terminal.complain(path, 'inputUnreadable', { reason: code ?? message })
  }
  return undefined
}
