// What a WebP file holds, chunk by chunk (RFC 9649): the decoder takes still pictures only, so what moves is cut to its first frame.

/** A still picture and the place that it has on its canvas, px. */
export interface WebpFrame {
  readonly data: Uint8Array
  readonly x: number
  readonly y: number
}

/** The first frame of a WebP that moves, as a file of its own; null for one that stands still, or whose first frame cannot be found. Never throws. */
export function firstWebpFrame(file: Uint8Array): WebpFrame | null {
  const [head, ...chunks] = chunksOf(file, 12)
  if (head?.type !== 'VP8X' || ((head.content[0] ?? 0) & moves) === 0) return null
  const frame = chunks.find(({ type }) => type === 'ANMF')?.content
  if (!frame || frame.length < 16) return null
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  const parts = chunksOf(frame, 16).filter(({ type }) => pictureChunks.includes(type))
  const seeThrough = parts.some(({ type }) => type === 'ALPH') ? hasAlpha : 0
  // The decoder compares the size said here with that of the pixels before it takes room for them.
  const extended = chunk('VP8X', Buffer.concat([Buffer.from([seeThrough, 0, 0, 0]), frame.subarray(6, 12)]))
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), extended, ...parts.map(({ type, content }) => chunk(type, content))])
  return { data: chunk('RIFF', body), x: 2 * uint24(0), y: 2 * uint24(3) }
}

/** Flags of the extended header. */
const moves = 0x02
const hasAlpha = 0x10

const pictureChunks: readonly string[] = ['ALPH', 'VP8 ', 'VP8L']

interface Chunk {
  readonly type: string
  readonly content: Uint8Array
}

/** The chunks from a place on, up to the first that is not there in full. */
function chunksOf(bytes: Uint8Array, start: number): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Chunk[] = []
  for (let at = start; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true)
    if (at + 8 + length > bytes.length) break
    found.push({ type: String.fromCharCode(...bytes.subarray(at, at + 4)), content: bytes.subarray(at + 8, at + 8 + length) })
    at += 8 + length + (length % 2)
  }
  return found
}

function chunk(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}
