// A range of cells as spreadsheets copy and paste it: tabs between cells, line breaks between rows, quotation marks around what holds either.

/** Rows of cells as one text. What a spreadsheet would take for a formula is handed over with an apostrophe before it, as text. */
export function rangeText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => quoted(guarded(cell))).join('\t')).join('\n')
}

/** A text as rows of cells. Empty cells and rows stay: they have their place. A last line break ends the last row and begins none. */
export function readRange(text: string): readonly (readonly string[])[] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = [[]]
  let at = 0
  for (;;) {
    const { cell, end } = source.charAt(at) === '"' ? quotedCell(source, at) : plainCell(source, at)
    rows.at(-1)?.push(unguarded(cell))
    const mark = source.charAt(end)
    if (mark === '') return rows
    if (mark === '\n') rows.push([])
    at = end + 1
  }
}

const formula = /^[=+\-@]/

function guarded(cell: string): string {
  return formula.test(cell) && !/^[+-]?\d/.test(cell) ? `'${cell}` : cell
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}

function quoted(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function plainCell(source: string, from: number): { cell: string; end: number } {
  const mark = /[\t\n]/g
  mark.lastIndex = from
  const end = mark.exec(source)?.index ?? source.length
  return { cell: source.slice(from, end), end }
}

/** A cell in quotation marks; one whose marks do not close before the next cell only begins with such a mark. */
function quotedCell(source: string, from: number): { cell: string; end: number } {
  let cell = ''
  for (let at = from + 1; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (character !== '"') cell += character
    else if (source.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (/^[\t\n]?$/.test(source.charAt(at + 1))) return { cell, end: at + 1 }
    else break
  }
  return plainCell(source, from)
}
