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
    this.#previous = Buffer.alloc(size.width * 4)
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
    const filteredLength = this.#width * bytesPerPixel + 1
    const filtered = Buffer.alloc(rows * filteredLength)
    let previous = this.#previous
    for (let row = 0; row < rows; row += 1) {
      const current = Buffer.from(rgba.buffer, rgba.byteOffset + row * rowLength, rowLength)
      const start = row * filteredLength
      filtered[start] = upFilter
      // Rows equal to the one above are frequent on a map: they stay all zero, which costs nothing.
      if (!current.equals(previous)) subtract(current, previous, filtered, start + 1)
      previous = current
    }
    this.#previous = Buffer.from(previous)
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

// From rows of RGBA to a filtered row of RGB; the ground is opaque, so alpha says nothing.
function subtract(current: Buffer, previous: Buffer, target: Buffer, start: number): void {
  for (let from = 0, to = start; from < current.length; from += 4, to += bytesPerPixel) {
    target[to] = (current[from] ?? 0) - (previous[from] ?? 0)
    target[to + 1] = (current[from + 1] ?? 0) - (previous[from + 1] ?? 0)
    target[to + 2] = (current[from + 2] ?? 0) - (previous[from + 2] ?? 0)
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
