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

/** Writes links from what rests on evidence to wherever more can be read; the entry `/Annots` of the page, empty without any. */
export function writeLinks(
  file: PdfFile,
  structure: PdfStructure,
  document: JourneyDocument,
  { width, height, places }: LinkedPage
): string {
  const ids = [...places].flatMap(([record, place]) => {
    // Of what is cut by the edge of a tile the part that is there.
    const box = {
      left: Math.max(0, place.left),
      bottom: Math.max(0, place.bottom),
      right: Math.min(width, place.right),
      top: Math.min(height, place.top)
    }
    if (box.left >= box.right || box.bottom >= box.top) return []
    const found = linkedEvidence(document, record)
    return found.map(({ address, says }, index) => {
      const { left, bottom, right, top } = partOf(box, index, found.length)
      const id = file.reserve()
      return file.add(
        `<</Type/Annot/Subtype/Link/Rect[${pdfNumbers(left, bottom, right, top)}]/Border[0 0 0]/F 4/Contents ${pdfText(says)}` +
          `/StructParent ${structure.link(id)}/A<</Type/Action/S/URI/URI ${pdfText(address)}>>>>`,
        id
      )
    })
  })
  return ids.length === 0 ? '' : `/Annots[${ids.map(reference).join(' ')}]`
}

/** Where more can be read about a record, each address once, strongest evidence first. */
function linkedEvidence(document: JourneyDocument, record: string): { readonly address: string; readonly says: string }[] {
  const found = new Map<string, string>()
  const evidence = evidenceFor(document, record).toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))
  for (const { url, source, text } of evidence) {
    const address = safeAddress(url)
    if (address === null || found.has(address)) continue
    found.set(address, [source, text].filter((part) => part.trim() !== '').join(': ') || address)
  }
  return [...found].map(([address, says]) => ({ address, says }))
}

/** Least width of a link that a finger or a mouse still finds beside another, pt. */
const leastWidth = 12

/** The share of one link among several on the same record: side by side, then in rows, as readers do not take two links in one place. */
function partOf({ left, bottom, right, top }: PageBox, index: number, count: number): PageBox {
  const columns = Math.min(count, Math.max(1, Math.floor((right - left) / leastWidth)))
  const rows = Math.ceil(count / columns)
  const [column, row] = [index % columns, Math.floor(index / columns)]
  const [width, height] = [(right - left) / columns, (top - bottom) / rows]
  return { left: left + width * column, bottom: top - height * (row + 1), right: left + width * (column + 1), top: top - height * row }
}

/** The address as a link may carry it, in ASCII; null for one that is no address of the web or of mail. */
export function safeAddress(url: string): string | null {
  const text = url.trim()
  if (!/^(?:https?:\/\/|mailto:)/iu.test(text) || !URL.canParse(text)) return null
  return new URL(text).href
}
