import { messages, type Language } from '#contract/messages/messages.ts'
import { failure, warning, withoutFlood } from '#core/exchange/issue.ts'
import type { ReadOutcome } from '#core/exchange/readOutcome.ts'
import { cellAt, type Grid } from '#core/exchange/tables/grid.ts'
import { mapsOfTables, type TablesEnv } from '#core/exchange/tables/mapsOfTables.ts'
import { readWorkbook } from '#publishing/workbook/readWorkbook.ts'
import { mostInflated } from '#publishing/workbook/zipEntries.ts'

/** A workbook as maps, one for each sheet that is a journey. Sheets of our own that list what stands on the map beside it are passed over. */
export function workbookMaps(bytes: Uint8Array, name: string, env: Omit<TablesEnv, 'title'>): ReadOutcome {
  const workbook = readWorkbook(bytes)
  if (!workbook.ok) {
    const values = { limit: mostInflated / 2 ** 20 }
    return { maps: [], issues: [failure(`workbook.${workbook.error}`, { values })] }
  }
  const views = workbook.value.tables.filter(isOwnView)
  const tables = workbook.value.tables.filter((table) => !views.includes(table)).map(titled)
  const file = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  // A workbook of views alone holds what somebody wants to read.
  const read = mapsOfTables({ format: 'workbook', tables: tables.length > 0 ? tables : views }, { ...env, title: file })
  const passedOver = tables.length > 0 ? views.map(({ title }) => warning('table.ownView', { field: title })) : []
  return { ...read, issues: withoutFlood([...workbook.value.issues, ...read.issues, ...passedOver]) }
}

/** First headings of the sheets that stand beside our map, by the language that they were written in. */
function isOwnView(table: Grid): boolean {
  const heads = [0, 1].map((column) => cellAt(table, 0, column)?.text ?? '')
  return (Object.keys(messages) as Language[]).some((language) => {
    const { tables, touchpoints, improve, metrics, evidence } = messages[language]
    const known: readonly (readonly [string, string, string])[] = [
      [tables.sheet.touchpoints, touchpoints.column.name, tables.stage],
      [tables.sheet.improve, improve.column.number, improve.column.title],
      [tables.sheet.metrics, metrics.metric, metrics.kindLabel],
      [tables.sheet.evidence, evidence.field.text, evidence.field.kind],
      [tables.sheet.comments, tables.comment.card, tables.comment.where]
    ]
    return known.some(([title, first, second]) => table.title === title && heads[0] === first && heads[1] === second)
  })
}

/** A name that a program gave a sheet says nothing of what is in it. */
function titled(table: Grid): Grid {
  const given = Object.values(messages).map(({ tables }) => tables.sheet.map)
  const isGiven =
    given.includes(table.title) || /^(?:sheet|trang tính|trang|feuil|tabelle|hoja|foglio|工作表|シート)\s*\d*$/iu.test(table.title)
  return isGiven ? { ...table, title: '' } : table
}
