// Entry of the worker that reads what others wrote: whoever started it may end it at any point. It reads the one file that it was started
// with or, started with none, one after the other until it is told that there are no more.
import { parentPort, workerData } from 'node:worker_threads'
import { readBytes, type ReadingRequest } from './reading/readBytes.ts'
import type { WorkerAnswer } from './reading/readInWorker.ts'

const only = workerData as ReadingRequest | null
if (only) answer(only)
else
  parentPort?.on('message', (request: ReadingRequest | null) => {
    if (request) answer(request)
    else parentPort?.close()
  })

/** How long it took is measured here: starting a thread says nothing about the file. */
function answer(request: ReadingRequest): void {
  const started = performance.now()
  const outcome = readBytes(request)
  parentPort?.postMessage({ outcome, milliseconds: performance.now() - started } satisfies WorkerAnswer)
}
