// Entry of the worker that puts files into words.
import { encodeBase64 } from './base64.ts'

/** A file to be put into words, and what came of it; null where it could not be read. */
export interface EncodingRequest {
  readonly number: number
  readonly file: Blob
}
export interface EncodingAnswer {
  readonly number: number
  readonly text: Blob | null
}

/** Bytes at a time, in threes: then the pieces make one text. */
const piece = 3 * 1024 * 1024

addEventListener('message', ({ data: { number, file } }: MessageEvent<EncodingRequest>) => {
  void encoded(file)
    .catch(() => null)
    .then((text) => postMessage({ number, text } satisfies EncodingAnswer))
})

async function encoded(file: Blob): Promise<Blob> {
  const pieces: string[] = []
  for (let start = 0; start < file.size; start += piece)
    pieces.push(encodeBase64(new Uint8Array(await file.slice(start, start + piece).arrayBuffer())))
  return new Blob(pieces)
}
