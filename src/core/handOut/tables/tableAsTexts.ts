import type { Table } from '../../exchange/tables/writeTable.ts'
import type { HandOutTable } from './tableCell.ts'

/** A table as words alone, for `writeCsv` and `writeTsv`: what a merged cell covers is empty. */
export function tableAsTexts({ rows }: HandOutTable): Table {
  return rows.map((row) => row.map((cell) => (cell === null ? '' : (cell.day ?? cell.text))))
}
