import { escapeXml } from '#core/scene/svg.ts'
import { writable } from '#core/scene/elements.ts'
import type { PdfFile } from './pdfFile.ts'
import { pdfText } from './pdfSyntax.ts'

/** What a file says of itself. */
export interface PdfDescription {
  readonly title: string
  readonly language: string
  /** `YYYY-MM-DD` */
  readonly day: string
}

const producer = 'Outside-In'

/** Writes the description twice, as old and as new programs look for it. Neither names a person, a machine or a folder. */
export function writeMetadata(file: PdfFile, { title, language, day }: PdfDescription): { readonly info: number; readonly xmp: number } {
  const shown = writable(title)
  const date = `D:${day.replaceAll('-', '')}120000Z`
  const info = file.add(`<</Title ${pdfText(shown)}/Creator(${producer})/Producer(${producer})/CreationDate(${date})/ModDate(${date})>>`)
  const moment = `${day}T12:00:00Z`
  const xmp =
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">' +
    `<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(shown)}</rdf:li></rdf:Alt></dc:title>` +
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>` +
    `<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate><xmp:CreatorTool>${producer}</xmp:CreatorTool>` +
    `<pdf:Producer>${producer}</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>`
  // Unpacked: programs that index files look for it without opening them.
  return { info, xmp: file.addStream('/Type/Metadata/Subtype/XML', Buffer.from(xmp, 'utf8'), { isPacked: true }) }
}
