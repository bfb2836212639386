import type { HandOutTable } from './tableCell.ts'

/** A table without the columns that hold nothing but their heading, for formats in which wide tables are hard to read. The first stays. */
export function withoutEmptyColumns(table: HandOutTable): HandOutTable {
  const body = table.rows.slice(table.headRows)
  const isKept = (column: number) =>
    column === 0 || body.some((row) => (row[column]?.text ?? '') !== '' || (row[column]?.day ?? null) !== null)
  const kept = table.widths.map((_, column) => column).filter(isKept)
  return {
    ...table,
    rows: table.rows.map((row) => kept.map((column) => row[column] ?? null)),
    widths: kept.map((column) => table.widths[column] ?? 0)
  }
}
