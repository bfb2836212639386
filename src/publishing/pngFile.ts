import { once } from 'node:events'
import { crc32, createDeflate, type Deflate } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const bytesPerPixel = 3
const upFilter = 2

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
  #previous: Buffer
  #rows = 0

  /** `pixelsPerMetre` tells programs how large the picture is meant to be. */
  constructor(size: { readonly width: number; readonly height: number; readonly pixelsPerMetre: number }) {
    this.#width = size.width
    this.#height = size.height
    this.#deflate = createDeflate({ level: 4 })
    this.#deflate.on('data', (bytes: Buffer) => this.#packed.push(bytes))
    this.#previous = Buffer.alloc(size.width * bytesPerPixel)
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

  /** Adds rows from the top down, given as RGBA over an opaque ground. Resolves when there is room for more. */
  async addRows(rgba: Uint8Array): Promise<void> {
    const rowLength = this.#width * 4
    const rows = rgba.length / rowLength
    const packedLength = this.#width * bytesPerPixel
    const filtered = Buffer.alloc(rows * (packedLength + 1))
    for (let row = 0; row < rows; row += 1) {
      const current = Buffer.alloc(packedLength)
      for (let from = row * rowLength, to = 0; to < packedLength; from += 4, to += 3) {
        current[to] = rgba[from] ?? 0
        current[to + 1] = rgba[from + 1] ?? 0
        current[to + 2] = rgba[from + 2] ?? 0
      }
      const start = row * (packedLength + 1)
      filtered[start] = upFilter
      // Rows equal to the one above are frequent on a map, and an all-zero row costs nothing.
      if (!current.equals(this.#previous)) subtract(current, this.#previous, filtered, start + 1)
      this.#previous = current
    }
    this.#rows += rows
    if (!this.#deflate.write(filtered)) await once(this.#deflate, 'drain')
  }

  /** The finished file. Throws where rows are missing or too many: a picture is whole or it is not written. */
  async finish(): Promise<Buffer> {
    if (this.#rows !== this.#height) throw new Error(`A picture of ${this.#height} rows got ${this.#rows}`)
    const ended = once(this.#deflate, 'end')
    this.#deflate.end()
    await ended
    return Buffer.concat([this.#head, ...this.#packed.map((bytes) => chunk('IDAT', bytes)), chunk('IEND', Buffer.alloc(0))])
  }
}

function subtract(current: Buffer, previous: Buffer, target: Buffer, start: number): void {
  for (let index = 0; index < current.length; index += 1) target[start + index] = ((current[index] ?? 0) - (previous[index] ?? 0)) & 255
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
