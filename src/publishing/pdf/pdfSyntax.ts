// How PDF writes its values (ISO 32000-1, 7.3).

/** A number with at most three decimals: a thousandth of a point is far below what any printer can set. */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  // Neither "-0" nor an exponent is a number in PDF.
  return rounded === 0 ? '0' : Math.abs(rounded) < 1e21 ? String(rounded) : rounded.toFixed(0)
}

/** A point on a page, with two decimals: a hundredth of a point is finer than a hair by ten times. */
export function pdfPoint(x: number, y: number): string {
  return `${hundredths(x)} ${hundredths(y)}`
}

function hundredths(value: number): number {
  // Minus zero is written as zero.
  return Math.round(value * 100) / 100
}

/** Numbers with a blank between them. */
export function pdfNumbers(...values: readonly number[]): string {
  return values.map(pdfNumber).join(' ')
}

/** A text as people read it (titles, bookmarks, addresses): plain where it is ASCII, else UTF-16 with its mark. */
export function pdfText(text: string): string {
  const well = text.toWellFormed()
  if (/^[\x20-\x7e]*$/u.test(well)) return `(${well.replace(/[\\()]/gu, '\\$&')})`
  return `<FEFF${utf16Hex(well)}>`
}

/** The UTF-16 units of a text as hexadecimal digits, four each. */
export function utf16Hex(text: string): string {
  let hex = ''
  for (let at = 0; at < text.length; at += 1) hex += hex4(text.charCodeAt(at))
  return hex
}

/** A number from 0 to 65,535 as four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

/** A reference to an object of the file. */
export function reference(id: number): string {
  return `${id} 0 R`
}
