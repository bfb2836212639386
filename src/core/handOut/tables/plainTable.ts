import type { Slot, TableCell, TableSubject, HandOutTable } from './tableCell.ts'
import { cardsOf, textCell } from './tableCell.ts'

/** A column of a table with one thing a row: its heading, how wide it is (characters), and what it says of each thing. */
export interface Column<Item> {
  readonly head: string
  readonly width: number
  readonly cell: (item: Item) => TableCell
}

/** A table with one thing a row and a row of headings above. */
export function plainTable<Item>(
  { subject, name }: { subject: TableSubject; name: string },
  items: readonly Item[],
  columns: readonly Column<Item>[]
): HandOutTable {
  const rows: readonly (readonly Slot[])[] = [
    columns.map(({ head }) => textCell(head, 'head')),
    ...items.map((item) => columns.map(({ cell }) => cell(item)))
  ]
  return { subject, name, rows, headRows: 1, headColumns: 1, widths: columns.map(({ width }) => width), cards: cardsOf(rows), spanning: 0 }
}
