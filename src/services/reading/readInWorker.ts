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

/** What the worker posts for a file. */
export interface WorkerAnswer {
  readonly outcome: ReadOutcome
  /** How long reading took, without starting the thread. */
  readonly milliseconds: number
}

/** What reading gives, as the contract has it. */
export type ReadingAnswer = { readonly ok: true; readonly value: Value<'import.read'> }

/** Memory of the worker: a file of 50 MB takes a tenth of it. */
const memoryMb = 1024

/**
 * Reads a file into maps in a thread of its own that is ended when it takes too long or too much memory. Never rejects: whatever is
 * wrong with the content, or whatever it does to the reader, comes as an issue. `workerUrl` is `importWorker`, source or bundle.
 */
export function readInWorker(workerUrl: URL, request: ReadingRequest, times: ReadingTimes = {}): Promise<ReadingAnswer> {
  return timed(request, times, async () => {
    const worker = startWorker(workerUrl, request)
    const { answered } = await answerOf(worker, times)
    // It ends by itself once it has answered: ending a thread that is just leaving has crashed the whole process.
    worker.unref()
    return answered
  })
}

/** A thread that reads one file after the other: a thousand files need not a thousand threads. */
export interface ReadingLine {
  readonly read: (request: ReadingRequest, times?: ReadingTimes) => Promise<ReadingAnswer>
  readonly close: () => void
}

/** Opens such a line. The thread starts with the first file, and anew where a file was the end of it. */
export function readingLine(workerUrl: URL): ReadingLine {
  let worker: Worker | null = null
  return {
    read: (request, times = {}) =>
      timed(request, times, async () => {
        worker ??= startWorker(workerUrl, null)
        const answering = answerOf(worker, times)
        worker.postMessage(request)
        const { answered, isAlive } = await answering
        if (!isAlive) worker = null
        return answered
      }),
    close: () => {
      worker?.postMessage(null)
      worker = null
    }
  }
}

async function timed(request: ReadingRequest, { softMs = 2_000 }: ReadingTimes, run: () => Promise<WorkerAnswer>): Promise<ReadingAnswer> {
  if (request.bytes.byteLength > importLimits.bytes)
    return refused(failure('tooLarge', { values: { limit: importLimits.bytes / 2 ** 20 } }))
  const { outcome, milliseconds } = await run()
  const isSlow = milliseconds > softMs && outcome.maps.length > 0
  const issues = isSlow ? [warning('slow', { values: { seconds: Math.round(milliseconds / 100) / 10 } })] : []
  return answer({ ...outcome, issues: [...outcome.issues, ...issues] })
}

function startWorker(workerUrl: URL, workerData: ReadingRequest | null): Worker {
  const worker = new Worker(workerUrl, { workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
  // Whatever goes wrong in it after it has answered must not end the process.
  return worker.on('error', () => undefined)
}

/** The next answer of a worker, and whether it can be asked again. */
function answerOf(worker: Worker, { hardMs = 10_000, stopped }: ReadingTimes): Promise<{ answered: WorkerAnswer; isAlive: boolean }> {
  const { promise, resolve } = Promise.withResolvers<{ answered: WorkerAnswer; isAlive: boolean }>()
  const settle = (answered: WorkerAnswer, isAlive: boolean) => {
    clearTimeout(timer)
    stopped?.removeEventListener('abort', stop)
    worker.off('message', onAnswer).off('error', onEnd).off('exit', onEnd)
    resolve({ answered, isAlive })
  }
  const onAnswer = (answered: WorkerAnswer) => settle(answered, true)
  const onEnd = () => settle({ outcome: nothing(failure('readerFailed')), milliseconds: 0 }, false)
  const end = (issue: Issue) => {
    settle({ outcome: nothing(issue), milliseconds: 0 }, false)
    void worker.terminate()
  }
  const stop = () => end(failure('readerFailed'))
  const timer = setTimeout(() => end(failure('tookTooLong', { values: { seconds: Math.round(hardMs / 1000) } })), hardMs)
  stopped?.addEventListener('abort', stop)
  worker.on('message', onAnswer).once('error', onEnd).once('exit', onEnd)
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
