import { readMarkdownTables } from '#core/exchange/tables/markdownTables.ts'
import { cellAt } from '#core/exchange/tables/grid.ts'
import { markdownOf } from '#core/handOut/tables/tableAsMarkdown.ts'
import { lossesOfTables } from '#core/handOut/tables/lossesOfTables.ts'
import { tableOf } from '#core/handOut/tables.ts'
import { cardsWritten } from '../cardsWritten.ts'
import type { Writer } from '../writer.ts'

/** A document in Markdown (GFM): a table for each stage with what belongs to it, personas, a legend; or the table of a view. */
export const writeMarkdown: Writer = ({ document, options, edition, progress }) => {
  const table = tableOf(document, options.choice.subject, edition, { merges: false })
  const { text, parts } = markdownOf(document, table, edition, options.choice)
  progress(0.5)
  const read = readMarkdownTables(text)
  const cards = parts.reduce((sum, part, at) => {
    const textAt = (_: number, row: number, column: number) => {
      const grid = read[at]
      return grid ? (cellAt(grid, row, column)?.text ?? '') : ''
    }
    return sum + cardsWritten([part], textAt)
  }, 0)
  const issues = lossesOfTables(document, [table], { keepsSpans: false, keepsPersonas: true })
  return Promise.resolve({ data: Buffer.from(text, 'utf8'), cards, width: null, height: null, pages: null, issues })
}
