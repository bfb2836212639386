// Names of parts of the table in the page, by which the field with the keyboard says where it is.

/** The grid. */
export const gridId = 'touchpoint-grid'

/** The cell of a row and a column. */
export function cellId(rowId: string, column: string): string {
  return `tp-${rowId}-${column}`
}

/** The heading of a column. */
export function headId(column: string): string {
  return `tp-head-${column}`
}
