// The lines of the table from top to bottom: headings of groups and rows, and where one gets to by key among the rows.
import type { TouchpointColumn, TouchpointGroup } from '#core/analyses/touchpointFilters.ts'
import type { TouchpointRow } from '#core/analyses/touchpointTable.ts'
import type { Column } from './columns.ts'

/** One line: the heading of a group, or a row. */
export type Line =
  | { readonly kind: 'group'; readonly group: TouchpointGroup }
  | { readonly kind: 'row'; readonly row: TouchpointRow; readonly rowIndex: number }

/** All lines; where there is one nameless group its heading is left out. */
export function linesOf(groups: readonly TouchpointGroup[], { isOneList }: { readonly isOneList: boolean }): readonly Line[] {
  let rowIndex = -1
  return groups.flatMap((group): Line[] => [
    ...(isOneList ? [] : [{ kind: 'group', group } as const]),
    ...group.rows.map((row) => ({ kind: 'row', row, rowIndex: (rowIndex += 1) }) as const)
  ])
}

/** A cell: a row by its place among the rows, −1 for the headings of columns; a column by its place among the shown ones. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The cells between two corners, both included. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Where the keyboard is in the table. Rows go by id: sorting and filtering move them. */
export interface TablePlace {
  /** Null: on the headings. */
  readonly rowId: string | null
  /** Where the row was when one got there: what is taken when it is gone. */
  readonly rowIndex: number
  readonly column: TouchpointColumn
}

/** The cells from one corner to the other. */
export function rangeOf(from: CellPlace, to: CellPlace): CellRange {
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column)
  }
}

/** The place as the table is now. */
export function resolvePlace(place: TablePlace, rows: readonly TouchpointRow[], columns: readonly Column[]): CellPlace {
  const column = Math.max(
    0,
    columns.findIndex(({ id }) => id === place.column)
  )
  if (place.rowId === null || rows.length === 0) return { row: -1, column }
  const found = rows.findIndex(({ id }) => id === place.rowId)
  return { row: found >= 0 ? found : Math.min(Math.max(0, place.rowIndex), rows.length - 1), column }
}

/** Where a key leads, or null where it leads nowhere. `page`: rows that are seen at once. */
export function placeAfterKey(
  key: { readonly key: string; readonly mod: boolean },
  at: CellPlace,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number }
): CellPlace | null {
  const last = { row: rows - 1, column: columns - 1 }
  const to = (row: number, column: number): CellPlace => ({
    row: Math.max(-1, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column))
  })
  const first = Math.min(0, last.row)
  switch (key.key) {
    case 'ArrowUp':
      return key.mod ? to(first, at.column) : to(at.row - 1, at.column)
    case 'ArrowDown':
      return key.mod ? to(last.row, at.column) : to(at.row + 1, at.column)
    case 'ArrowLeft':
      return key.mod ? to(at.row, 0) : to(at.row, at.column - 1)
    case 'ArrowRight':
      return key.mod ? to(at.row, last.column) : to(at.row, at.column + 1)
    case 'Home':
      return key.mod ? to(first, 0) : to(at.row, 0)
    case 'End':
      return key.mod ? to(last.row, last.column) : to(at.row, last.column)
    case 'PageUp':
      return to(Math.max(first, at.row - page), at.column)
    case 'PageDown':
      return to(at.row + page, at.column)
    default:
      return null
  }
}

/** The cell behind or before one, over the ends of rows; the same at the very end. */
export function nextCell(at: CellPlace, by: 1 | -1, size: { readonly rows: number; readonly columns: number }): CellPlace {
  const place = at.row * size.columns + at.column + by
  if (place < 0 || place >= size.rows * size.columns) return at
  return { row: Math.floor(place / size.columns), column: place % size.columns }
}
