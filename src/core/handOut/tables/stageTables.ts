import { cardsOf, type HandOutTable, type Slot } from './tableCell.ts'

/** The part of the map's table that belongs to one stage: its steps as headings, the lanes below. */
export interface StageTable {
  readonly title: string
  readonly table: HandOutTable
}

/**
 * The map's table cut into its stages, each with the names of the lanes. What reaches into the next stage is cut at its end. Rows in which a
 * lane goes on are left out where they are empty in a stage. A map without stages is one table without a title.
 */
export function stageTables(table: HandOutTable): StageTable[] {
  const [stages = [], ...body] = table.rows
  const starts = stages.flatMap((cell, column) =>
    column > 0 && cell ? [{ title: cell.text, from: column, to: column + cell.columns }] : []
  )
  const cuts = starts.length > 0 ? starts : [{ title: table.name, from: 1, to: 1 }]
  return cuts.map(({ title, from, to }) => {
    const rows = body
      .map((row) => [row[0] ?? null, ...row.slice(from, to).map((cell, at) => within(cell, to - from - at))])
      .filter((row) => row[0] !== null || row.slice(1).some((cell) => cell !== null && cell.text !== ''))
    const widths = [table.widths[0] ?? 0, ...table.widths.slice(from, to)]
    return { title, table: { ...table, name: title, rows, headRows: 1, widths, cards: cardsOf(rows) } }
  })
}

function within(cell: Slot, room: number): Slot {
  return cell && cell.columns > room ? { ...cell, columns: room } : cell
}
