import { pictureHead } from '#core/pictures/pictureHead.ts'
import { thumbnailWidth } from '#core/pictures/picturesToDraw.ts'
import { packedPng, reducedPicture } from '../reducedPicture.ts'
import type { WritingAttachment } from '../writer.ts'
import { startWebpReader } from './webpReader.ts'

/** As many pixels as the smaller copies have that drawings take of pictures on cards: a PNG of a photo is ten times as large as the WebP was. */
const mostPixels = thumbnailWidth * thumbnailWidth

/**
 * Pictures for a drawing, with every WebP made a PNG: neither the rasteriser nor PDF nor most programs for slides and drawings read WebP. Of
 * what moves, the first frame. It stands as browsers show it: they do not heed what Exif in a WebP says about turning. What cannot be
 * unpacked stays as it is; the writers say that it is lost.
 */
export async function withoutWebp(attachments: readonly WritingAttachment[]): Promise<readonly WritingAttachment[]> {
  if (!attachments.some(isWebp)) return attachments
  const read = await startWebpReader()
  const readable: WritingAttachment[] = []
  for (const attachment of attachments) {
    const picture = isWebp(attachment) ? read(attachment.data) : null
    readable.push(picture ? { ...attachment, mime: 'image/png', data: await packedPng(reducedPicture(picture, mostPixels)) } : attachment)
  }
  return readable
}

function isWebp({ data }: WritingAttachment): boolean {
  return pictureHead(data)?.mime === 'image/webp'
}
