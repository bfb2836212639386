import type { Slot, TableCell, TableSubject, HandOutTable } from './tableCell.ts'
import { textCell } from './tableCell.ts'

/** A column of a table with one thing a row: its heading, how wide it is (characters), and what it says of each thing. */
export interface Column<Item> {
  readonly head: string
  readonly width: number
  readonly cell: (item: Item) => TableCell
}

/** A table with one thing a row and a row of headings above. `cards`: how many of the things are cards. */
export function plainTable<Item>(
  { subject, name, cards }: { subject: TableSubject; name: string; cards: number },
  items: readonly Item[],
  columns: readonly Column<Item>[]
): HandOutTable {
  const rows: readonly (readonly Slot[])[] = [
    columns.map(({ head }) => textCell(head, 'head')),
    ...items.map((item) => columns.map(({ cell }) => cell(item)))
  ]
  return { subject, name, rows, headRows: 1, headColumns: 1, widths: columns.map(({ width }) => width), cards, shortened: 0 }
}
