// Everything that is heavy about a picture: reading it, unpacking it, making a smaller copy. It runs in `pictureWorker`, so that nobody
// who types feels it.
import { pictureHead, type PictureHead } from '#core/pictures/pictureHead.ts'
import { isWithinPixels, pictureLimits } from '#core/pictures/pictureLimits.ts'
import { thumbnailWidth } from '#core/pictures/picturesToDraw.ts'
import { encodeBase64 } from '../base64.ts'

/** Why a file is not taken as a picture. */
export type PictureFault = 'tooLarge' | 'tooManyPixels' | 'notAPicture' | 'svg' | 'broken' | 'unreadable'

/** A picture ready to be kept: both copies as base64, outside the page's memory, and its size as it is shown. The smaller one is null where the picture itself is small. */
export interface ReadPicture {
  readonly data: Blob
  readonly thumbnail: Blob | null
  readonly width: number
  readonly height: number
}

/** What became of a file. */
export type PictureReading = { readonly ok: true; readonly picture: ReadPicture } | { readonly ok: false; readonly fault: PictureFault }

/** A picture of at most so many bytes needs no smaller copy. */
const smallBytes = 200_000
/** A picture that is hardly wider than a copy needs none either. */
const smallWidth = thumbnailWidth * 1.25
/** Least height of a copy: very wide pictures are shown cut at the sides. */
const thumbnailHeight = 160
/** Longest side of a copy, whatever its shape. */
const thumbnailSide = 2560

/** Reads a file by its bytes; its name and type count for nothing. Never throws. */
export async function readPicture(file: Blob): Promise<PictureReading> {
  if (file.size > pictureLimits.bytes) return { ok: false, fault: 'tooLarge' }
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { ok: false, fault: 'unreadable' }
  }
  const head = pictureHead(bytes)
  if (!head) return { ok: false, fault: isSvg(bytes) ? 'svg' : 'notAPicture' }
  if (!isWithinPixels(head)) return { ok: false, fault: 'tooManyPixels' }
  let bitmap: ImageBitmap
  try {
    // Turned as a photo asks to be; of what moves, the first frame.
    bitmap = await createImageBitmap(new Blob([bytes], { type: head.mime }), { imageOrientation: 'from-image' })
  } catch {
    return { ok: false, fault: 'broken' }
  }
  const { width, height } = bitmap
  const copy = await smallerCopy(bitmap, head, bytes.byteLength)
  bitmap.close()
  const thumbnail = copy && asBase64(new Uint8Array(await copy.arrayBuffer()))
  return { ok: true, picture: { data: asBase64(bytes), thumbnail, width, height } }
}

function asBase64(bytes: Uint8Array): Blob {
  return new Blob([encodeBase64(bytes)])
}

/** A copy as large as cards need it, still, upright and on white; null where the picture is all that itself. */
async function smallerCopy(bitmap: ImageBitmap, head: PictureHead, size: number): Promise<Blob | null> {
  const { width, height } = bitmap
  const wanted = Math.max(thumbnailWidth / width, thumbnailHeight / height)
  const scale = Math.min(1, wanted, thumbnailSide / Math.max(width, height))
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
  const context = canvas.getContext('2d')
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const isPlain = head.orientation === 1 && (head.mime === 'image/jpeg' || (head.mime === 'image/png' && !isSeeThrough(context, canvas)))
  if (isPlain && size <= smallBytes && width <= smallWidth) return null
  // Sketches with nothing behind them are black on nothing: on a dark map they would not be seen.
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = '#FFFFFF'
  context.fillRect(0, 0, canvas.width, canvas.height)
  const copy = await encode(canvas, head)
  return isPlain && copy.size >= size ? null : copy
}

/** Drawings and screenshots keep their sharp edges as PNG as long as that is small; photos are JPEG, which every writer of files reads. */
async function encode(canvas: OffscreenCanvas, head: PictureHead): Promise<Blob> {
  if (head.mime !== 'image/jpeg') {
    const png = await canvas.convertToBlob({ type: 'image/png' })
    if (png.size <= smallBytes) return png
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 })
}

function isSeeThrough(context: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas): boolean {
  const { data } = context.getImageData(0, 0, width, height)
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 255) < 250) return true
  return false
}

function isSvg(bytes: Uint8Array): boolean {
  return /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4000)))
}
