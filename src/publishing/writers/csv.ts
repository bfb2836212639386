import { readDelimited } from '#core/exchange/tables/delimited.ts'
import { cellAt } from '#core/exchange/tables/grid.ts'
import { writeCsv as csvOf } from '#core/exchange/tables/writeTable.ts'
import { tableAsTexts, tableOf } from '#core/handOut/tables.ts'
import { lossesOfTables } from '#core/handOut/tables/lossesOfTables.ts'
import { cardsWritten } from '../cardsWritten.ts'
import type { Writer } from '../writer.ts'

/** One table as CSV: UTF-8 with its mark, CRLF, and no cell that a spreadsheet would run. */
export const writeCsv: Writer = ({ document, options, edition, progress }) => {
  const table = tableOf(document, options.choice.subject, edition, { merges: false })
  const text = csvOf(tableAsTexts(table))
  progress(0.5)
  const read = readDelimited(text, ',')
  // Rows without a word are passed over in reading, so places are found by the line that a row begins in.
  const written = table.rows.map((row, at) => (row.some((cell) => (cell?.text ?? '').trim() !== '') ? at : -1)).filter((at) => at >= 0)
  const placeOf = new Map(written.map((at, place) => [at, place]))
  const cards = cardsWritten([table], (_, row, column) => {
    const place = placeOf.get(row)
    return place === undefined ? '' : (cellAt(read, place, column)?.text ?? '')
  })
  const issues = lossesOfTables(document, [table], { keepsSpans: false, keepsPersonas: false })
  return Promise.resolve({ data: Buffer.from(text, 'utf8'), cards, width: null, height: null, pages: null, issues })
}
