/** A cell as a reader found it, before it has a place. */
export interface ReadCell {
  readonly text: string
  /** Columns and rows that it covers, 1 or more. */
  readonly columns: number
  readonly rows: number
  /** Whether it is set apart: a header cell, or bold throughout. */
  readonly isHeader: boolean
}

/** A cell in its table. */
export interface GridCell extends ReadCell {
  /** Line of the text it was read from, from 1; null where lines mean nothing. */
  readonly line: number | null
  /** Where it stood, as spreadsheets name it: `B3`. */
  readonly address: string
}

/** A table as people see it, whatever it was written in: `slots[row][column]`, null where a merged cell covers or none stands. */
export interface Grid {
  readonly slots: readonly (readonly (GridCell | null)[])[]
  readonly columnCount: number
  /** What stands above it: a caption, the heading of its chapter; empty where nothing does. */
  readonly title: string
  /** The heading above that one: of the whole text, where the table has a chapter of its own; empty where there is none. */
  readonly above: string
  /** What else stands above it. */
  readonly description: string
  /** Cells that were beyond the limits and were left out. */
  readonly surplus: number
}

/** How large a table may be: as wide as a spreadsheet can be, and no more places than memory has room for. A cell past it is counted, not kept. */
export const gridLimits = { columns: 16_384, rows: 50_000, places: 20_000_000, cellText: 1_000_000 } as const

/** How many columns a table of so many rows may have. */
export function columnLimit(rowCount: number): number {
  return Math.min(gridLimits.columns, Math.floor(gridLimits.places / Math.max(1, Math.min(gridLimits.rows, rowCount))))
}

/** Gives every cell its place, the way HTML does: a row's cells take the first free places, merged cells keep theirs below. */
export function gridOf(
  rows: readonly (readonly ReadCell[])[],
  { title = '', above = '', description = '', lines = [] }: GridOptions = {}
): Grid {
  const slots: (GridCell | null)[][] = []
  // First row in which a column is free again.
  const freeFrom: number[] = []
  const columnsAtMost = columnLimit(rows.length)
  let surplus = 0
  let columnCount = 0
  for (const [row, cells] of rows.entries()) {
    if (row >= gridLimits.rows) {
      surplus += cells.length
      continue
    }
    const placed: (GridCell | null)[] = []
    let column = 0
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1
      if (column >= columnsAtMost) {
        surplus += 1
        continue
      }
      const columns = Math.min(cell.columns, columnsAtMost - column)
      const height = Math.min(cell.rows, rows.length - row)
      while (placed.length < column) placed.push(null)
      placed.push({ ...cell, columns, rows: height, line: lines[row] ?? null, address: addressOf(row, column) })
      for (let covered = column; covered < column + columns; covered += 1) freeFrom[covered] = row + height
      column += columns
      columnCount = Math.max(columnCount, column)
    }
    slots.push(placed)
  }
  return { slots, columnCount, title, above, description, surplus }
}

interface GridOptions {
  readonly title?: string
  readonly above?: string
  readonly description?: string
  /** Line of each row in the text it was read from, from 1. */
  readonly lines?: readonly number[]
}

/** A cell without anything special. */
export function plainCell(text: string): ReadCell {
  return { text, columns: 1, rows: 1, isHeader: false }
}

/** The cell that starts at a place, or null. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | null {
  return grid.slots[row]?.[column] ?? null
}

/** The table turned over its diagonal: rows become columns. */
export function turned(grid: Grid): Grid {
  const slots: (GridCell | null)[][] = Array.from({ length: grid.columnCount }, () => [])
  for (const [row, cells] of grid.slots.entries()) {
    for (const [column, cell] of cells.entries()) {
      const line = slots[column]
      if (!cell || !line) continue
      while (line.length < row) line.push(null)
      line[row] = { ...cell, columns: cell.rows, rows: cell.columns }
    }
  }
  return { ...grid, slots, columnCount: grid.slots.length }
}

/** The table without empty rows and columns around and inside it; what merged cells cover is not empty. */
export function withoutBlanks(grid: Grid): Grid {
  const usedColumns = new Set<number>()
  const usedRows = new Set<number>()
  for (const [row, cells] of grid.slots.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell || isBlank(cell.text)) continue
      for (let covered = 0; covered < cell.columns; covered += 1) usedColumns.add(column + covered)
      for (let covered = 0; covered < cell.rows; covered += 1) usedRows.add(row + covered)
    }
  }
  const isWhole = usedRows.size === grid.slots.length && usedColumns.size === grid.columnCount
  if (isWhole) return grid
  const columns = [...usedColumns].sort((a, b) => a - b)
  const rows = [...usedRows].sort((a, b) => a - b)
  return {
    ...grid,
    slots: rows.map((row) => columns.map((column) => shrunk(grid, { row, column }, usedRows, usedColumns))),
    columnCount: columns.length
  }
}

/** Whether there is nothing to read: white space and marks without a width do not count. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\u00a0\u3164]/u.test(text)
}

function shrunk(grid: Grid, at: { row: number; column: number }, rows: ReadonlySet<number>, columns: ReadonlySet<number>): GridCell | null {
  const cell = cellAt(grid, at.row, at.column)
  if (!cell || (cell.rows === 1 && cell.columns === 1)) return cell
  const count = (used: ReadonlySet<number>, from: number, length: number) =>
    Array.from({ length }, (_, covered) => from + covered).filter((index) => used.has(index)).length
  return { ...cell, rows: Math.max(1, count(rows, at.row, cell.rows)), columns: Math.max(1, count(columns, at.column, cell.columns)) }
}

/** `A1`, `B3`, `AA12`: column letters and row number, both from the first. */
export function addressOf(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}
