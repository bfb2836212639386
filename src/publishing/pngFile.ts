import { once } from 'node:events'
import { endianness } from 'node:os'
import { crc32, createDeflate, deflateSync, type Deflate } from 'node:zlib'

const noBytes = Buffer.alloc(0)
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const bytesPerPixel = 3
const upFilter = 2
/** So many pixels are compared with those above at once. */
const stretch = 256

/**
 * Writes a PNG of any size row by row: opaque RGB, 8 bits. Holds the packed bytes, never the picture: 500 megapixels of a
 * journey map pack into a few megabytes.
 */
export class PngFile {
  readonly #width: number
  readonly #height: number
  readonly #deflate: Deflate
  readonly #packed: Buffer[] = []
  readonly #head: Buffer
  #previous: Uint32Array
  /** Taken in turn: while one is packed the other is filled. */
  readonly #filtered = [noBytes, noBytes]
  #parts = 0
  #room: Promise<unknown> = Promise.resolve()
  #rows = 0

  /** `pixelsPerMetre` tells programs how large the picture is meant to be. */
  constructor(size: { readonly width: number; readonly height: number; readonly pixelsPerMetre: number }) {
    this.#width = size.width
    this.#height = size.height
    this.#deflate = createDeflate({ level: 4 })
    this.#deflate.on('data', (bytes: Buffer) => this.#packed.push(bytes))
    this.#previous = new Uint32Array(size.width)
    const header = Buffer.alloc(13)
    header.writeUInt32BE(size.width, 0)
    header.writeUInt32BE(size.height, 4)
    header.set([8, 2, 0, 0, 0], 8)
    const density = Buffer.alloc(9)
    density.writeUInt32BE(size.pixelsPerMetre, 0)
    density.writeUInt32BE(size.pixelsPerMetre, 4)
    density.writeUInt8(1, 8)
    this.#head = Buffer.concat([signature, chunk('IHDR', header), chunk('pHYs', density)])
  }

  /**
   * Adds rows from the top down, given as RGBA over an opaque ground; they are read before this returns. Resolves when the rows
   * before these are packed: packing goes on beside whatever draws the next ones, and at most two parts wait in memory.
   */
  async addRows(rgba: Uint8Array): Promise<void> {
    const width = this.#width
    const pixels = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice()
    const rows = pixels.length / (width * 4)
    const filteredLength = width * bytesPerPixel + 1
    const filtered = this.#emptied(rows * filteredLength)
    let previous = this.#previous
    for (let row = 0; row < rows; row += 1) {
      const current = new Uint32Array(pixels.buffer, pixels.byteOffset + row * width * 4, width)
      const start = row * filteredLength
      filtered[start] = upFilter
      subtract(current, previous, filtered, start + 1)
      previous = current
    }
    this.#previous = previous.slice()
    this.#rows += rows
    const before = this.#room
    this.#room = new Promise<void>((resolve, reject) => this.#deflate.write(filtered, (error) => (error ? reject(error) : resolve())))
    // Heard of with the next rows or the end: until then a failure must not count as nobody's.
    this.#room.catch(() => undefined)
    await before
  }

  /** Room for rows, all zeros. Memory that is asked for anew with every part costs more than what is done in it. */
  #emptied(length: number): Buffer {
    const turn = this.#parts % 2
    this.#parts += 1
    const known = this.#filtered[turn] ?? noBytes
    if (known.length >= length) return known.subarray(0, length).fill(0)
    return (this.#filtered[turn] = Buffer.alloc(length))
  }

  /** The finished file. Throws where rows are missing or too many: a picture is whole or it is not written. */
  async finish(): Promise<Buffer> {
    if (this.#rows !== this.#height) throw new Error(`A picture of ${this.#height} rows got ${this.#rows}`)
    await this.#room
    const ended = once(this.#deflate, 'end')
    this.#deflate.end()
    await ended
    return Buffer.concat([this.#head, ...this.#packed.map((bytes) => chunk('IDAT', bytes)), chunk('IEND', Buffer.alloc(0))])
  }
}

/** A small picture with see-through parts; not packed unless a level says how well, since most are unpacked again at once. */
export function plainPng(
  rgba: Uint8Array,
  { width, height, level = 0 }: { readonly width: number; readonly height: number; readonly level?: number }
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (width * 4 + 1))
  for (let row = 0; row < height; row += 1) rows.set(rgba.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1)
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level })), chunk('IEND', Buffer.alloc(0))])
}

// From rows of RGBA, a pixel a word of any byte order, to a filtered row of RGB; the ground is opaque, so alpha says nothing. Most
// pixels of a map equal the one above: they stay zero, which costs nothing, and are found by the stretch.
function subtract(current: Uint32Array, previous: Uint32Array, target: Buffer, start: number): void {
  const now = bytesOf(current)
  const above = bytesOf(previous)
  for (let from = 0; from < current.length; from += stretch) {
    const to = Math.min(current.length, from + stretch)
    if (now.compare(above, from * 4, to * 4, from * 4, to * 4) !== 0) subtractPixels(current, previous, target, { from, to, start })
  }
}

function subtractPixels(
  current: Uint32Array,
  previous: Uint32Array,
  target: Buffer,
  { from, to, start }: { readonly from: number; readonly to: number; readonly start: number }
): void {
  for (let at = from; at < to; at += 1) {
    const now = current[at] ?? 0
    const above = previous[at] ?? 0
    if (now === above) continue
    const place = start + at * bytesPerPixel
    target[place] = byteOf(now, 0) - byteOf(above, 0)
    target[place + 1] = byteOf(now, 1) - byteOf(above, 1)
    target[place + 2] = byteOf(now, 2) - byteOf(above, 2)
  }
}

function bytesOf(row: Uint32Array): Buffer {
  return Buffer.from(row.buffer, row.byteOffset, row.byteLength)
}

const isLittleEndian = endianness() === 'LE'

function byteOf(pixel: number, byte: number): number {
  return (pixel >>> (8 * (isLittleEndian ? byte : 3 - byte))) & 0xff
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
