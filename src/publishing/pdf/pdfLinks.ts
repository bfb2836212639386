import type { JourneyDocument } from '#core/model/document.ts'
import { evidenceFor } from '#core/queries/journey.ts'
import type { PageBox } from './pdfPen.ts'
import type { PdfFile } from './pdfFile.ts'
import type { PdfStructure } from './pdfStructure.ts'
import { pdfNumbers, pdfText, reference } from './pdfSyntax.ts'

/** A page that links stand on. */
interface LinkedPage {
  readonly width: number
  readonly height: number
  readonly places: ReadonlyMap<string, PageBox>
}

/** Writes links from what rests on evidence to where more can be read; the entry `/Annots` of the page, empty without any. */
export function writeLinks(
  file: PdfFile,
  structure: PdfStructure,
  document: JourneyDocument,
  { width, height, places }: LinkedPage
): string {
  const ids = [...places].flatMap(([record, place]) => {
    const found = evidenceFor(document, record).find(({ url }) => safeAddress(url) !== null)
    const address = found ? safeAddress(found.url) : null
    if (!found || address === null) return []
    // Of what is cut by the edge of a tile the part that is there.
    const box = [Math.max(0, place.left), Math.max(0, place.bottom), Math.min(width, place.right), Math.min(height, place.top)] as const
    if (box[0] >= box[2] || box[1] >= box[3]) return []
    const says = [found.source, found.text].filter((part) => part.trim() !== '').join(': ') || address
    const id = file.reserve()
    return file.add(
      `<</Type/Annot/Subtype/Link/Rect[${pdfNumbers(...box)}]/Border[0 0 0]/F 4/Contents ${pdfText(says)}` +
        `/StructParent ${structure.link(id)}/A<</Type/Action/S/URI/URI ${pdfText(address)}>>>>`,
      id
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
