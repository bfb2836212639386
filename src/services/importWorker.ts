// Entry of the worker that reads what others wrote: whoever started it may end it at any point. It reads the one file that it was started
// with or, started with none, one after the other until it is told that there are no more.
import { parentPort, workerData } from 'node:worker_threads'
import { readBytes, type ReadingRequest } from './reading/readBytes.ts'

const only = workerData as ReadingRequest | null
if (only) parentPort?.postMessage(readBytes(only))
else
  parentPort?.on('message', (request: ReadingRequest | null) => {
    if (request) parentPort?.postMessage(readBytes(request))
    else parentPort?.close()
  })
