import { pictureHead } from '#core/pictures/pictureHead.ts'
import { thumbnailWidth } from '#core/pictures/picturesToDraw.ts'
import { packedPng, reducedPicture } from '../reducedPicture.ts'
import type { Pixels } from '../shrunkPicture.ts'
import type { WritingAttachment } from '../writer.ts'
import { startWebpReader } from './webpReader.ts'

/** As many pixels as the smaller copies have that drawings take of pictures on cards: a PNG of a photo is ten times as large as the WebP was. */
const mostPixels = thumbnailWidth * thumbnailWidth

/**
 * Pictures for a drawing, with every WebP made a PNG: neither the rasteriser nor PDF nor most programs for slides and drawings read WebP. Of
 * what moves, the first frame. It stands as browsers show it: they do not heed what Exif in a WebP says about turning. What cannot be
 * unpacked stays as it is; the writers say that it is lost. Those on cards stand on white, as the smaller copies do that the page makes.
 */
export async function withoutWebp(
  attachments: readonly WritingAttachment[],
  onCards: ReadonlySet<string>
): Promise<readonly WritingAttachment[]> {
  if (!attachments.some(isWebp)) return attachments
  const read = await startWebpReader()
  const readable: WritingAttachment[] = []
  for (const attachment of attachments) {
    const picture = isWebp(attachment) ? read(attachment.data) : null
    if (picture && onCards.has(attachment.hash)) putOnWhite(picture)
    readable.push(picture ? { ...attachment, mime: 'image/png', data: await packedPng(reducedPicture(picture, mostPixels)) } : attachment)
  }
  return readable
}

function isWebp({ data }: WritingAttachment): boolean {
  return pictureHead(data)?.mime === 'image/webp'
}

/** Nothing of what stands behind is seen through it any more: on cards that is the sign for a picture that is not there. */
function putOnWhite({ rgba }: Pixels): void {
  for (let at = 0; at < rgba.length; at += 4) {
    const through = 255 - (rgba[at + 3] ?? 255)
    for (let channel = at; channel < at + 4; channel += 1) rgba[channel] = (rgba[channel] ?? 0) + through
  }
}
