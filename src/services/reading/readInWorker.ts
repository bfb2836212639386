import { Worker } from 'node:worker_threads'
import type { Value } from '#contract/operations.ts'
import { failure, warning, type Issue } from '#core/exchange/issue.ts'
import { importLimits } from '#core/exchange/limits.ts'
import type { ReadOutcome } from '#core/exchange/readOutcome.ts'
import { ok } from '#core/result.ts'
import type { ReadingRequest } from './readBytes.ts'

/** How long reading may take: beyond `softMs` a warning says so, at `hardMs` the worker is ended, and at once where `stopped` says so. */
export interface ReadingTimes {
  readonly softMs?: number
  readonly hardMs?: number
  readonly stopped?: AbortSignal
}

/** What reading gives, as the contract has it. */
export type ReadingAnswer = { readonly ok: true; readonly value: Value<'import.read'> }

/** Memory of the worker: a file of 50 MB takes a tenth of it. */
const memoryMb = 1024

/**
 * Reads a file into maps in a thread of its own that is ended when it takes too long or too much memory. Never rejects: whatever is
 * wrong with the content, or whatever it does to the reader, comes as an issue. `workerUrl` is `importWorker`, source or bundle.
 */
export async function readInWorker(workerUrl: URL, request: ReadingRequest, times: ReadingTimes = {}): Promise<ReadingAnswer> {
  const { softMs = 2_000, hardMs = 10_000, stopped } = times
  if (request.bytes.byteLength > importLimits.bytes)
    return refused(failure('tooLarge', { values: { limit: importLimits.bytes / 2 ** 20 } }))
  const started = performance.now()
  const outcome = await run(workerUrl, request, hardMs, stopped)
  const seconds = Math.round((performance.now() - started) / 100) / 10
  const issues = seconds * 1000 > softMs && outcome.maps.length > 0 ? [warning('slow', { values: { seconds } })] : []
  return answer({ ...outcome, issues: [...outcome.issues, ...issues] })
}

function run(workerUrl: URL, request: ReadingRequest, hardMs: number, stopped?: AbortSignal): Promise<ReadOutcome> {
  const { promise, resolve } = Promise.withResolvers<ReadOutcome>()
  const worker = new Worker(workerUrl, { workerData: request, resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
  const settle = (outcome: ReadOutcome) => {
    clearTimeout(timer)
    stopped?.removeEventListener('abort', stop)
    resolve(outcome)
    // It ends by itself once it has answered: ending a thread that is just leaving has crashed the whole process.
    worker.unref()
  }
  const timer = setTimeout(() => {
    settle(nothing(failure('tookTooLong', { values: { seconds: Math.round(hardMs / 1000) } })))
    void worker.terminate()
  }, hardMs)
  const stop = () => {
    settle(nothing(failure('readerFailed')))
    void worker.terminate()
  }
  stopped?.addEventListener('abort', stop)
  worker.on('message', settle)
  worker.once('error', () => settle(nothing(failure('readerFailed'))))
  worker.once('exit', () => settle(nothing(failure('readerFailed'))))
  return promise
}

function nothing(issue: Issue): ReadOutcome {
  return { maps: [], issues: [issue] }
}

function refused(issue: Issue): ReadingAnswer {
  return answer(nothing(issue))
}

/** The same in the contract's own, writable types. */
function answer({ maps, issues }: ReadOutcome): ReadingAnswer {
  return ok({
    maps: maps.map(({ table, ...map }) => ({
      ...map,
      attachments: [...map.attachments],
      issues: [...map.issues],
      ...(table ? { table: { ...table, lanes: [...table.lanes] } } : {})
    })),
    issues: [...issues]
  })
}
