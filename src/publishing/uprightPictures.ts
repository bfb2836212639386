import { pictureHead } from '#core/pictures/pictureHead.ts'
import { isWithinPixels } from '#core/pictures/pictureLimits.ts'
import { packedPng, reducedPicture } from './reducedPicture.ts'
import { loadPacker, type PicturePacker } from './rasteriser.ts'
import type { Pixels } from './shrunkPicture.ts'
import type { WritingAttachment } from './writer.ts'

/** Pixels of a photo that is turned: sharp at six times the size at which a card shows it. */
const mostPixels = 1_000_000

/**
 * Pictures for a drawing. Photos taken with the camera on its side say so in Exif, which browsers heed and neither the rasteriser nor PDF nor
 * programs for slides do: such a photo is drawn anew, so that it stands upright whoever opens the file. What cannot be unpacked stays as it
 * is; the writers say that it is lost.
 */
export async function uprightPictures(attachments: readonly WritingAttachment[]): Promise<readonly WritingAttachment[]> {
  if (!attachments.some(({ data }) => isTurned(data))) return attachments
  const packer = await loadPacker()
  const upright: WritingAttachment[] = []
  for (const attachment of attachments) upright.push(isTurned(attachment.data) ? await turned(attachment, packer) : attachment)
  return upright
}

function isTurned(data: Uint8Array): boolean {
  return (pictureHead(data)?.orientation ?? 1) !== 1
}

async function turned(attachment: WritingAttachment, { unpack }: PicturePacker): Promise<WritingAttachment> {
  const head = pictureHead(attachment.data)
  if (!head || !isWithinPixels(head)) return attachment
  const lying = head.orientation >= 5 ? { width: head.height, height: head.width } : { width: head.width, height: head.height }
  const picture = unpack(`data:${attachment.mime};base64,${Buffer.from(attachment.data).toString('base64')}`, lying)
  if (picture.rgba.every((value) => value === 0)) return attachment
  return { ...attachment, mime: 'image/png', data: await packedPng(turnedPixels(reducedPicture(picture, mostPixels), head.orientation)) }
}

/** The pixels turned and mirrored as an orientation of Exif asks for; the picture is opaque, as JPEG is. */
export function turnedPixels({ width, height, rgba }: Pixels, orientation: number): Pixels {
  const isOnItsSide = orientation >= 5
  const size = isOnItsSide ? { width: height, height: width } : { width, height }
  // From which side of the lying picture rows and columns are taken.
  const isFromRight = [2, 3, 7, 8].includes(orientation)
  const isFromBottom = [3, 4, 6, 7].includes(orientation)
  const from = new Uint32Array(rgba.slice().buffer)
  const to = new Uint32Array(from.length)
  for (let y = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1) {
      const [across, down] = isOnItsSide ? [y, x] : [x, y]
      const column = isFromRight ? width - 1 - across : across
      const row = isFromBottom ? height - 1 - down : down
      to[y * size.width + x] = from[row * width + column] ?? 0
    }
  return { ...size, rgba: new Uint8Array(to.buffer) }
}
