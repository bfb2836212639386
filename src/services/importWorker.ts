// Entry of the worker that reads what others wrote: whoever started it may end it at any point.
import { parentPort, workerData } from 'node:worker_threads'
import { readBytes, type ReadingRequest } from './reading/readBytes.ts'

parentPort?.postMessage(readBytes(workerData as ReadingRequest))
