// Pieces of Office Open XML. Lengths on slides are in EMU, 9,525 a px; sizes of text in hundredths of a point.

/** EMU of a length in px, whole. */
export function emu(px: number): number {
  return Math.round(px * 9525)
}

/** A text as character data or in an attribute. What XML 1.0 forbids is left out, for such a file opens nowhere. */
export function xmlText(text: string): string {
  if (!special.test(text)) return text
  return text.replace(forbidden, '').replace(/[&<>"]/gu, (character) => entities[character] ?? '')
}

/** A text in an attribute that is one line. */
export function xmlLine(text: string): string {
  return xmlText(text.replace(/\s+/gu, ' ').trim())
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Everything outside Char of XML 1.0, and halves of surrogate pairs; tabs and line ends are no part of a run of text.
const forbidden = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu
const special = /[&<>"\u0000-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/u

/** First line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Names of the parts of a presentation's language. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
