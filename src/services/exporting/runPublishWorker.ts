import { Worker } from 'node:worker_threads'
import type { ContractError } from '#contract/error.ts'
import { ok, type Result } from '#core/result.ts'
import { fail } from '../failures.ts'
import type { PublishMessage, PublishRequest } from './exportJob.ts'

/** A file as the worker made it. */
export type Published = Extract<PublishMessage, { type: 'done' }>

/** A running export. */
export interface PublishRun {
  readonly outcome: Promise<Result<Published, ContractError>>
  /** Ends the worker; the outcome is `cancelled` unless it was there already. */
  readonly cancel: () => void
}

/** A band of the largest picture takes seconds: what says nothing for so long hangs. As long as it goes on, a picture may take what it takes. */
const longestSilence = 120_000

/** Runs one export in a worker of its own, which can be ended at any point. */
export function runPublishWorker(workerUrl: URL, request: PublishRequest, onProgress: (done: number) => void): PublishRun {
  const { promise, resolve } = Promise.withResolvers<Result<Published, ContractError>>()
  const worker = new Worker(workerUrl, { workerData: request })
  const settle = (result: Result<Published, ContractError>) => {
    clearTimeout(timer)
    resolve(result)
    // It ends by itself once it has answered: ending a thread that is just leaving has crashed the whole process.
    worker.unref()
  }
  const stop = (result: Result<Published, ContractError>) => {
    settle(result)
    void worker.terminate()
  }
  const hangs = () => stop(fail('timedOut', `the export said nothing for ${longestSilence} ms`))
  let timer = setTimeout(hangs, longestSilence)
  worker.on('message', (message: PublishMessage) => {
    switch (message.type) {
      case 'progress':
        clearTimeout(timer)
        timer = setTimeout(hangs, longestSilence)
        return onProgress(message.done)
      case 'done':
        return settle(ok(message))
      case 'failed':
        return settle(fail(message.code, message.message))
    }
  })
  worker.once('error', (error: Error) => settle(fail('internal', `the export worker failed: ${error.message}`)))
  worker.once('exit', () => settle(fail('internal', 'the export worker ended without an answer')))
  return { outcome: promise, cancel: () => stop(fail('cancelled', 'the export was cancelled')) }
}
