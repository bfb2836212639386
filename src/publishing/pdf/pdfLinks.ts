import type { JourneyDocument } from '#core/model/document.ts'
import { evidenceFor } from '#core/queries/journey.ts'
import type { PageBox } from './pdfPen.ts'
import type { PdfFile } from './pdfFile.ts'
import { pdfNumbers, pdfText, reference } from './pdfSyntax.ts'

/** Writes links from what rests on evidence to where more can be read; the entry `/Annots` of the page, empty without any. */
export function writeLinks(file: PdfFile, document: JourneyDocument, places: ReadonlyMap<string, PageBox>): string {
  const ids = [...places].flatMap(([record, place]) => {
    const found = evidenceFor(document, record).find(({ url }) => safeAddress(url) !== null)
    const address = found ? safeAddress(found.url) : null
    if (!found || address === null) return []
    const box = pdfNumbers(place.left, place.bottom, place.right, place.top)
    const says = [found.source, found.text].filter((part) => part.trim() !== '').join(': ') || address
    return file.add(
      `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/Contents ${pdfText(says)}/A<</Type/Action/S/URI/URI ${pdfText(address)}>>>>`
    )
  })
  return ids.length === 0 ? '' : `/Annots[${ids.map(reference).join(' ')}]`
}

/** The address as a link may carry it, in ASCII; null for one that is no address of the web or of mail. */
export function safeAddress(url: string): string | null {
  const text = url.trim()
  if (!/^(?:https?:\/\/|mailto:)/iu.test(text) || !URL.canParse(text)) return null
  return new URL(text).href
}
