import type { CardPicture } from '../model/card.ts'
import { allRecords, type JourneyDocument } from '../model/document.ts'

/** Width of a reduced copy, px: a card is drawn at most a third as wide, so that it is sharp on fine screens and at 4×. */
export const thumbnailWidth = 640

/** Width of a place from which on a reduced copy is too coarse, px at 100 %: cards that cover several steps. */
const coarseFrom = thumbnailWidth / 2

/** The attachment that is drawn in a place of this width, and the one to take where that is not to be had. */
export function pictureFor(picture: CardPicture, width: number): { readonly attachment: string; readonly fallback?: string } {
  const { hash, thumbnail } = picture
  if (thumbnail === undefined) return { attachment: hash }
  return width > coarseFrom && picture.width > 1.25 * thumbnailWidth
    ? { attachment: hash, fallback: thumbnail }
    : { attachment: thumbnail, fallback: hash }
}

/** Hashes of the attachments that a drawing of the whole map needs: photos, and the smaller copies of the pictures on cards. */
export function picturesToDraw(document: JourneyDocument): string[] {
  const hashes = new Set<string>()
  for (const record of allRecords(document)) {
    if (record.type === 'persona' && record.photo !== null) hashes.add(record.photo)
    if (record.type === 'card' && record.picture !== null) hashes.add(record.picture.thumbnail ?? record.picture.hash)
  }
  return [...hashes]
}
