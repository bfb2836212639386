import { pictureLosses } from '#core/exchange/carriedPictures.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { allRecords } from '#core/model/document.ts'
import type { Writer } from '../writer.ts'

/** The own format: everything, to keep or to read again. */
export const writeJson: Writer = ({ document, attachments }) => {
  const carried = attachments.map(({ hash, mime, data }) => ({ hash, mime, data: Buffer.from(data).toString('base64') }))
  return Promise.resolve({
    data: Buffer.from(writeJourneyFile(document, carried), 'utf8'),
    cards: [...allRecords(document)].filter(({ type }) => type === 'card').length,
    width: null,
    height: null,
    pages: null,
    issues: pictureLosses(document, new Set(attachments.map(({ hash }) => hash)))
  })
}
