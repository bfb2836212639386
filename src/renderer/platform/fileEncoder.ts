// Files as base64, made by a worker: 50 MB put into words on the interface's own thread would hold it up for half a second.
import type { EncodingAnswer, EncodingRequest } from './encodingWorker.ts'

let worker: Worker | null = null
let lastNumber = 0
const waiting = new Map<number, (text: Blob | null) => void>()

/** The content of a file as base64, in a blob that can travel as it is; null where the file cannot be read. */
export function encodeFile(file: File): Promise<Blob | null> {
  const { promise, resolve } = Promise.withResolvers<Blob | null>()
  lastNumber += 1
  waiting.set(lastNumber, resolve)
  running().postMessage({ number: lastNumber, file } satisfies EncodingRequest)
  return promise
}

function running(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./encodingWorker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<EncodingAnswer>) => {
    waiting.get(data.number)?.(data.text)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', () => {
    for (const resolve of waiting.values()) resolve(null)
    waiting.clear()
    worker = null
  })
  return worker
}
