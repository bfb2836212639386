// Only the beginning of what is long is shown: drawing all of it would hold up whoever types.
import type { HandOutTable, TableCell } from '#core/handOut/tables.ts'

/** So many lines of a text are shown, so many characters of a line, and so many of a table's rows, columns and cells. */
export const shownMost = { lines: 200, lineLength: 400, rows: 200, columns: 30, cells: 1500 } as const

/** A table as it is shown. */
export interface PreviewTable {
  readonly name: string
  readonly rows: HandOutTable['rows']
  readonly headRows: number
  /** How many rows without headings, and how many columns, the whole table has. */
  readonly rowCount: number
  readonly columnCount: number
}

/** The first rows and columns of a table; what reaches beyond them is cut. */
export function firstCells({ name, rows, headRows }: Pick<HandOutTable, 'name' | 'rows' | 'headRows'>): PreviewTable {
  const columnCount = rows[0]?.length ?? 0
  const columns = Math.min(shownMost.columns, columnCount)
  const height = Math.min(
    rows.length,
    shownMost.rows + headRows,
    Math.max(headRows + 1, Math.floor(shownMost.cells / Math.max(1, columns)))
  )
  const shown = rows.slice(0, height).map((row, y) => row.slice(0, columns).map((cell, x) => cell && cut(cell, columns - x, height - y)))
  return { name, rows: shown, headRows, rowCount: rows.length - headRows, columnCount }
}

/** The first lines of a text, the long ones cut. */
export function firstLines(text: string): string {
  const lines = text.split('\n', shownMost.lines)
  return lines.map((line) => (line.length > shownMost.lineLength ? `${line.slice(0, shownMost.lineLength)}…` : line)).join('\n')
}

function cut(cell: TableCell, columns: number, rows: number): TableCell {
  return { ...cell, text: firstLines(cell.text), columns: Math.min(cell.columns, columns), rows: Math.min(cell.rows, rows) }
}
