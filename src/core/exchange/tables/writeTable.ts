// Tables for other programs: as HTML and tab-separated lines for the clipboard, as CSV for a file. Words are words there: no cell is ever
// taken for a formula.

/** Cells by row, the headings first. */
export type Table = readonly (readonly string[])[]

/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where they are needed, with a byte-order mark so that spreadsheets read it as UTF-8. A cell
 * that a spreadsheet would take for a formula has an apostrophe in front.
 */
export function writeCsv(table: Table): string {
  return `\uFEFF${table.map((row) => row.map((cell) => quoted(unformulated(cell))).join(',')).join('\r\n')}\r\n`
}

/** A table as lines with tabs between the cells; line breaks and tabs within a cell become blanks. Formulas are made words as in CSV. */
export function writeTsv(table: Table): string {
  return table.map((row) => row.map((cell) => unformulated(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')
}

/** A table as HTML, headings as `th`; everything escaped. Formulas are made words as in CSV: spreadsheets read them here as well. */
export function writeHtmlTable(table: Table): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapedHtml(unformulated(cell)).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`
  const [head = [], ...body] = table
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
}

/**
 * A cell that a spreadsheet takes as the words that it is: an apostrophe goes before = + − @ and before tab and carriage return, with which a
 * formula begins (OWASP, CSV injection), and before apostrophes in front of one, so that `reformulated` takes back exactly what was put there.
 * A plain number is left alone, and so is a phone number: `-2`, `+84 90`.
 */
export function unformulated(cell: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]\d[\d .,\u00a0]*%?$/.test(cell) ? `'${cell}` : cell
}

/** The cell before `unformulated`. */
export function reformulated(cell: string): string {
  return /^''*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A text as it may stand in HTML. */
export function escapedHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
