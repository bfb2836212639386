// Real WebP files for tests: packed by Skia, put together chunk by chunk where Skia makes none of that kind.
import { createCanvas, loadImage } from '@napi-rs/canvas'

/** A drawn picture as WebP: red on the left, blue on the right; at 100 without loss. `isSeeThrough` leaves the lower right quarter empty. */
export function webpOf({
  width = 64,
  height = 32,
  quality = 95,
  isSeeThrough = false,
  colors = ['rgb(255 0 60)', 'rgb(0 60 255)']
}: {
  readonly width?: number
  readonly height?: number
  readonly quality?: number
  readonly isSeeThrough?: boolean
  readonly colors?: readonly [string, string]
} = {}): Buffer {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  for (const [index, color] of colors.entries()) {
    context.fillStyle = color
    context.fillRect((index * width) / 2, 0, width / 2, height)
  }
  if (isSeeThrough) context.clearRect(width / 2, height / 2, width / 2, height / 2)
  return canvas.encodeSync('webp', quality)
}

/** Types of the chunks of a file, in their order. */
export function chunkTypes(file: Buffer): string[] {
  return chunksOf(file).map(({ type }) => type)
}

/** A WebP that moves on a canvas of a size: still pictures, each at its place. */
export function movingWebp(
  canvas: { readonly width: number; readonly height: number },
  frames: readonly { readonly still: Buffer; readonly width: number; readonly height: number; readonly x: number; readonly y: number }[]
): Buffer {
  const moving = frames.map(({ still, width, height, x, y }) => {
    const place = [uint24(x / 2), uint24(y / 2), uint24(width - 1), uint24(height - 1), uint24(100), Buffer.from([0])]
    return chunk('ANMF', Buffer.concat([...place, pictureChunks(still)]))
  })
  return riff([extended(0x12, canvas), chunk('ANIM', Buffer.alloc(6)), ...moving])
}

/** A still WebP whose Exif asks to be turned by a quarter. */
export function turnedWebp(still: Buffer, size: { readonly width: number; readonly height: number }): Buffer {
  const exif = chunk('EXIF', Buffer.from('49492a00080000000100120103000100000006000000', 'hex'))
  return riff([extended(0x08, size), pictureChunks(still), exif])
}

/** A file that says that it is of another size than its pixels are. */
export function lyingWebp(still: Buffer, said: { readonly width: number; readonly height: number }): Buffer {
  return riff([extended(0, said), pictureChunks(still)])
}

/** A picture as an independent reader unpacks it. */
export async function unpacked(file: Uint8Array): Promise<{ width: number; height: number; rgba: Uint8ClampedArray }> {
  const image = await loadImage(Buffer.from(file))
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  return { width, height, rgba: context.getImageData(0, 0, width, height).data }
}

function pictureChunks(still: Buffer): Buffer {
  const kept = chunksOf(still).filter(({ type }) => ['ALPH', 'VP8 ', 'VP8L'].includes(type))
  return Buffer.concat(kept.map(({ type, content }) => chunk(type, content)))
}

function chunksOf(file: Buffer): { type: string; content: Buffer }[] {
  const found: { type: string; content: Buffer }[] = []
  for (let at = 12; at + 8 <= file.length;) {
    const length = file.readUInt32LE(at + 4)
    found.push({ type: file.toString('latin1', at, at + 4), content: file.subarray(at + 8, at + 8 + length) })
    at += 8 + length + (length % 2)
  }
  return found
}

function riff(chunks: readonly Buffer[]): Buffer {
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]))
}

function extended(flags: number, { width, height }: { readonly width: number; readonly height: number }): Buffer {
  return chunk('VP8X', Buffer.concat([Buffer.from([flags, 0, 0, 0]), uint24(width - 1), uint24(height - 1)]))
}

function chunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(content.length)
  return Buffer.concat([Buffer.from(type, 'latin1'), length, content, Buffer.alloc(content.length % 2)])
}

function uint24(value: number): Buffer {
  return Buffer.from([value & 255, (value >> 8) & 255, value >> 16])
}
