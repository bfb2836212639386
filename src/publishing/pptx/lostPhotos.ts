import { pictureHead } from '#core/pictures/pictureHead.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { WritingAttachment } from '../writer.ts'

/** A document whose personas have their markers where their photos cannot be drawn; `lost` counts the photos. */
export function withoutLostPhotos(
  document: JourneyDocument,
  attachments: readonly WritingAttachment[]
): { document: JourneyDocument; lost: number } {
  const drawable = new Set(attachments.flatMap(({ hash, data }) => (isDrawable(data) ? [hash] : [])))
  const lost = new Set<string>()
  const records = [...allRecords(document)].map((record) => {
    if (record.type !== 'persona' || record.photo === null || drawable.has(record.photo)) return record
    lost.add(record.photo)
    return { ...record, photo: null }
  })
  return lost.size === 0 ? { document, lost: 0 } : { document: documentOf(records), lost: lost.size }
}

/** Whether every presentation program draws a picture: WebP, of which only damaged ones come here, is the kind that most do not. */
function isDrawable(data: Uint8Array): boolean {
  const head = pictureHead(data)
  return head !== null && head.mime !== 'image/webp'
}
