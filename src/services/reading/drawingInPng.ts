import { inflateRawSync, inflateSync } from 'node:zlib'
import { importLimits } from '#core/exchange/limits.ts'
import type { Inflate } from '#core/exchange/drawio/readDrawio.ts'

/** The drawing that draw.io put into a PNG picture (a text chunk `mxfile` or `mxGraphModel`), or null. */
export function drawingInPng(bytes: Uint8Array): string | null {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 8
  while (at + 12 <= png.length) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const end = at + 8 + length
    if (end > png.length || type === 'IEND') return null
    if (type === 'tEXt' || type === 'zTXt') {
      const text = textOfChunk(png.subarray(at + 8, end), type === 'zTXt')
      if (text !== null) return text
    }
    at = end + 4
  }
  return null
}

/** Unpacks the pages of one file: together no larger than a file may be, so that no small file grows without bounds. */
export function inflatePages(): Inflate {
  let left: number = importLimits.bytes
  return (base64) => {
    if (left < 1) return { fault: 'tooLarge' }
    try {
      const bytes = inflateRawSync(Buffer.from(base64, 'base64'), { maxOutputLength: left })
      left -= bytes.length
      return { text: bytes.toString('utf8') }
    } catch (error) {
      return { fault: isTooLarge(error) ? 'tooLarge' : 'broken' }
    }
  }
}

function textOfChunk(chunk: Buffer, isPacked: boolean): string | null {
  const end = chunk.indexOf(0)
  const key = end < 0 ? '' : chunk.toString('latin1', 0, end)
  if (key !== 'mxfile' && key !== 'mxGraphModel') return null
  const text = isPacked ? unpacked(chunk.subarray(end + 2)) : chunk.toString('utf8', end + 1)
  if (text === null || text.trimStart().startsWith('<')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Packed with a header as PNG has it, or without as draw.io once wrote it. */
function unpacked(bytes: Buffer): string | null {
  for (const inflate of [inflateSync, inflateRawSync]) {
    try {
      return inflate(bytes, { maxOutputLength: importLimits.bytes }).toString('utf8')
    } catch (error) {
      if (isTooLarge(error)) return null
    }
  }
  return null
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError || (error as { readonly code?: unknown } | null)?.code === 'ERR_BUFFER_TOO_LARGE'
}
