// Entry of the worker that reads pictures, one after the other in the order in which they came.
import { readPicture, type PictureReading } from './readPicture.ts'

/** A file to be read, and what became of it. */
export interface PictureRequest {
  readonly number: number
  readonly file: Blob
}
export interface PictureAnswer {
  readonly number: number
  readonly reading: PictureReading
}

let last: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<PictureRequest>) => {
  // One at a time: each may take a quarter of a gigabyte while it is unpacked.
  last = last.then(async () => {
    const reading = await readPicture(data.file).catch((): PictureReading => ({ ok: false, fault: 'broken' }))
    postMessage({ number: data.number, reading } satisfies PictureAnswer)
  })
})
