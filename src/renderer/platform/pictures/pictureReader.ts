import type { PictureAnswer, PictureRequest } from './pictureWorker.ts'
import type { PictureReading } from './readPicture.ts'

/** How long the worker is kept after its last picture, ms: its memory is given back then. */
const rest = 30_000

/** Reads files as pictures, off the interface's thread. The worker starts with the first one. */
export function createPictureReader(): (file: Blob) => Promise<PictureReading> {
  const waiting = new Map<number, (reading: PictureReading) => void>()
  let worker: Worker | null = null
  let number = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    worker?.terminate()
    worker = null
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<PictureAnswer>) => {
      waiting.get(data.number)?.(data.reading)
      waiting.delete(data.number)
      if (waiting.size === 0) timer = setTimeout(end, rest)
    })
    // Out of memory, or it could not be loaded: whoever waits hears of it, and the next picture has a new worker.
    started.addEventListener('error', () => {
      end()
      for (const settle of waiting.values()) settle({ ok: false, fault: 'broken' })
      waiting.clear()
    })
    return started
  }
  return (file) =>
    new Promise((resolve) => {
      clearTimeout(timer)
      worker ??= start()
      number += 1
      waiting.set(number, resolve)
      worker.postMessage({ number, file } satisfies PictureRequest)
    })
}
