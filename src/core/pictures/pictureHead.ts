// What the first bytes of a picture say, read without unpacking it: names and media types lie, and a small file may unpack to gigabytes.

/** Media types of the pictures that are taken. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif'

/** What a picture says of itself. */
export interface PictureHead {
  readonly mime: PictureType
  /** Size as it is shown, px: a photo that was taken with the camera on its side is turned already. */
  readonly width: number
  readonly height: number
  /** How its pixels have to be turned to be shown, 1 to 8 as Exif counts (tag 0x0112): 1 is upright; only JPEG may ask for more. */
  readonly orientation: number
}

/** Reads the head of a picture; null for anything that is not PNG, JPEG, WebP or GIF, or has no size. Never throws. */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view)
  return head && head.width > 0 && head.height > 0 ? head : null
}

function readPng(view: DataView): PictureHead | null {
  if (!says(view, 0, '\x89PNG\r\n\x1a\n') || !says(view, 12, 'IHDR') || view.byteLength < 24) return null
  return upright('image/png', view.getUint32(16), view.getUint32(20))
}

function readGif(view: DataView): PictureHead | null {
  if ((!says(view, 0, 'GIF87a') && !says(view, 0, 'GIF89a')) || view.byteLength < 10) return null
  return upright('image/gif', view.getUint16(6, true), view.getUint16(8, true))
}

function readWebp(view: DataView): PictureHead | null {
  if (!says(view, 0, 'RIFF') || !says(view, 8, 'WEBP') || view.byteLength < 30) return null
  if (says(view, 12, 'VP8X')) return upright('image/webp', uint24(view, 24) + 1, uint24(view, 27) + 1)
  if (says(view, 12, 'VP8L') && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true)
    return upright('image/webp', (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  }
  if (says(view, 12, 'VP8 ') && says(view, 23, '\x9d\x01\x2a'))
    return upright('image/webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  return null
}

/** Goes from segment to segment until the one that has the size; the one that may ask to be turned comes before it. */
function readJpeg(view: DataView): PictureHead | null {
  if (!says(view, 0, '\xff\xd8\xff')) return null
  let orientation = 1
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    // Fill bytes, and markers that stand alone.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    const length = view.getUint16(at + 2)
    if (length < 2 || marker === 0xd9 || marker === 0xda) return null
    if (marker === 0xe1 && orientation === 1) orientation = orientationOf(view, at + 4, length - 2)
    if (isFrame(marker)) {
      const height = view.getUint16(at + 5)
      const width = view.getUint16(at + 7)
      const isOnItsSide = orientation >= 5
      return {
        mime: 'image/jpeg',
        width: isOnItsSide ? height : width,
        height: isOnItsSide ? width : height,
        orientation
      }
    }
    at += 2 + length
  }
  return null
}

/** Start of frame, of whatever coding; the gaps are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** The Exif tag 0x0112, 1 to 8: how the pixels have to be turned to be shown. 1 where nothing sensible is said. */
function orientationOf(view: DataView, start: number, length: number): number {
  const end = Math.min(view.byteLength, start + length)
  const tiff = start + 6
  if (tiff + 8 > end || !says(view, start, 'Exif\0\0')) return 1
  const isLittle = says(view, tiff, 'II')
  if (!isLittle && !says(view, tiff, 'MM')) return 1
  const directory = tiff + view.getUint32(tiff + 4, isLittle)
  if (directory + 2 > end) return 1
  const entries = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > end) return 1
    if (view.getUint16(at, isLittle) !== 0x0112) continue
    const value = view.getUint16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

function upright(mime: PictureType, width: number, height: number): PictureHead {
  return { mime, width, height, orientation: 1 }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}

function says(view: DataView, at: number, text: string): boolean {
  if (at + text.length > view.byteLength) return false
  for (let index = 0; index < text.length; index += 1) if (view.getUint8(at + index) !== text.charCodeAt(index)) return false
  return true
}
