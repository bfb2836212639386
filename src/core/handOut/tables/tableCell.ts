// What a table that is handed out is made of, whatever file it goes into.

/** What a cell is for: it decides how a spreadsheet draws it. `line`: a line between lanes. */
export type CellRole = 'stage' | 'step' | 'corner' | 'head' | 'lane' | 'line' | 'plain'

/** A cell with its words, and its value where that is a number or a day. */
export interface TableCell {
  /** What people read; what stands in files that know words alone. */
  readonly text: string
  /** The number that it is; null: it is words. */
  readonly number: number | null
  /** How a spreadsheet shows the number, as its number format; empty: as it likes. */
  readonly format: string
  /** The day that it is, `YYYY-MM-DD`; null: it is none. */
  readonly day: string | null
  /** Columns and rows that it covers, 1 or more. */
  readonly columns: number
  readonly rows: number
  readonly role: CellRole
  /** Colour of its stage, an index into the theme's stage slots; null: none. */
  readonly slot: number | null
  /** The feeling that it holds, −2 to +2; null: none. */
  readonly score: number | null
  /** Cards whose texts stand in it, one a line. */
  readonly cards: number
}

/** A cell, or null where a merged one covers its place. */
export type Slot = TableCell | null

/** What of a map can be a table. */
export type TableSubject = 'map' | 'touchpoints' | 'improve' | 'metrics' | 'evidence' | 'comments'

/** A table that is handed out. Every row has as many places as there are columns. */
export interface HandOutTable {
  readonly subject: TableSubject
  /** Its name in the edition's language, for a sheet or a heading. */
  readonly name: string
  readonly rows: readonly (readonly Slot[])[]
  /** Rows and columns at the start that name what the others hold. */
  readonly headRows: number
  readonly headColumns: number
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  /** Cards whose texts stand in it. */
  readonly cards: number
  /** Cards over several steps: only merged cells can show how far they reach. */
  readonly spanning: number
}

/** Cards whose texts stand in rows. */
export function cardsOf(rows: readonly (readonly Slot[])[]): number {
  return rows.reduce((sum, row) => sum + row.reduce((count, cell) => count + (cell?.cards ?? 0), 0), 0)
}

/** A cell of words. */
export function textCell(text: string, role: CellRole = 'plain'): TableCell {
  return { text, number: null, format: '', day: null, columns: 1, rows: 1, role, slot: null, score: null, cards: 0 }
}

/** A cell with a number, and the words for it; empty where there is none. */
export function numberCell(number: number | null, text: string, format = ''): TableCell {
  return number === null ? textCell('') : { ...textCell(text), number, format }
}

/** The number format for a value of a metric: groups of digits, and decimals only where there are any. */
export function valueFormat(value: number): string {
  return Number.isInteger(value) ? '#,##0' : '#,##0.00'
}

/** A cell with a day (`YYYY-MM-DD`); empty where there is none. */
export function dayCell(day: string | null): TableCell {
  return day === null ? textCell('') : { ...textCell(day), day }
}
