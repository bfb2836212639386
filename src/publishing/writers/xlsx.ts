import writeWorkbook from 'write-excel-file/node'
import { warning } from '#core/exchange/issue.ts'
import { cellAt } from '#core/exchange/tables/grid.ts'
import { commentsTable } from '#core/handOut/tables/commentsTable.ts'
import { lossesOfTables } from '#core/handOut/tables/lossesOfTables.ts'
import { allTables, tableOf, tableSubjects, type HandOutTable } from '#core/handOut/tables.ts'
import { mapOf } from '#core/queries/journey.ts'
import { cardsWritten } from '../cardsWritten.ts'
import { readWorkbook } from '../workbook/readWorkbook.ts'
import { onOnePageWide } from '../workbook/onOnePageWide.ts'
import { sheetNames } from '../workbook/sheetNames.ts'
import { sheetOf, tallestRow, type MadeSheet } from '../workbook/sheetOf.ts'
import type { Writer } from '../writer.ts'

/**
 * A workbook: the map on its first sheet, touchpoints, improvements, metrics and evidence on sheets of their own where there are any; of a view
 * its one sheet. Numbers and days are such, everything else is words: no cell is ever a formula.
 */
export const writeXlsx: Writer = async ({ document, options, edition, progress }) => {
  const { subject, withComments } = options.choice
  const layout = { rowLimit: tallestRow }
  const isView = subject !== 'map' && (tableSubjects as readonly string[]).includes(subject)
  const comments = withComments ? [commentsTable(document, edition)].filter(({ rows }) => rows.length > 1) : []
  const tables = isView
    ? [tableOf(document, subject, edition, layout), ...comments]
    : allTables(document, edition, { ...layout, withComments })
  const { title, description } = mapOf(document)
  const heading = { title: title.trim() === '' ? edition.say('domain:untitled') : title, description }
  const names = sheetNames(tables.map(({ name }) => name))
  const sheets = tables.map((table, at) => sheetOf(table, names[at] ?? '', table.subject === 'map' ? heading : null))
  progress(0.4)
  const data = await writeWorkbook(
    sheets.map(({ sheet }) => sheet),
    { fontFamily: 'Calibri', fontSize: 11, features: [onOnePageWide] }
  ).toBuffer()
  progress(0.8)
  const tall = sheets.reduce((sum, made) => sum + made.tall, 0)
  const issues = [
    ...lossesOfTables(document, tables, { keepsSpans: true, keepsPersonas: false }),
    ...(tall > 0 ? [warning('tableWriting.tall', { values: { count: tall } })] : [])
  ]
  return { data, cards: cardsIn(data, tables, sheets), width: null, height: null, pages: tables.length, issues }
}

function cardsIn(data: Uint8Array, tables: readonly HandOutTable[], sheets: readonly MadeSheet[]): number {
  const read = readWorkbook(data)
  if (!read.ok) throw new Error(`the workbook that was written is ${read.error}`)
  return cardsWritten(tables, (table, row, column) => {
    const grid = read.value.tables[table]
    return grid ? (cellAt(grid, row + (sheets[table]?.headingRows ?? 0), column)?.text ?? '') : ''
  })
}
