import { cellTexts } from '#core/exchange/tables/cellTexts.ts'
import type { HandOutTable } from '#core/handOut/tables.ts'

/**
 * Cards counted in a finished file, cell by cell, where the tables say that cards stand. `textAt` gives what a reader of the file finds there.
 * Throws where one is missing: an incomplete file never leaves.
 */
export function cardsWritten(tables: readonly HandOutTable[], textAt: (table: number, row: number, column: number) => string): number {
  let count = 0
  for (const [at, table] of tables.entries())
    for (const [row, cells] of table.rows.entries())
      for (const [column, cell] of cells.entries()) {
        if (!cell || cell.cards === 0) continue
        // A touchpoint has its cell to itself, however many lines it is.
        const found = table.subject === 'map' ? cellTexts(textAt(at, row, column)).length : Number(textAt(at, row, column) !== '')
        if (found !== cell.cards)
          throw new Error(`${table.subject}, row ${row + 1}: ${cell.cards} cards were written and ${found} are there`)
        if (at === 0) count += found
      }
  return count
}
