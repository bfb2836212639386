import type { CellObject, Row, Sheet } from 'write-excel-file/node'
import type { HandOutTable, Slot, TableCell } from '#core/handOut/tables.ts'
import { linesOf } from '#core/handOut/tables/spannedRows.ts'
import { color, stage as stageSlots } from '#core/theme/tokens.ts'
import { cellText } from './cellText.ts'

/** How much a row of the map takes: spreadsheets show none taller than 409 points, and a cell holds no more than 32,767 characters. */
export const tallestRow = { lines: 25, characters: 32_000 } as const

/** Points that a line of text and the rim of a cell take. */
const lineHeight = 15
const rim = 4
const mostHeight = 409

/** What stands above the map. */
export interface Heading {
  readonly title: string
  readonly description: string
}

/** A sheet for the writer, with the rows that its heading takes and the cells whose words its tallest row cannot show. */
export interface MadeSheet {
  readonly sheet: Sheet<never>
  readonly headingRows: number
  readonly tall: number
}

const colours = color.light

/** A table as a sheet: headings stand still, stages have their colours, feelings theirs, words wrap, and rows are as tall as it takes. */
export function sheetOf(table: HandOutTable, name: string, heading: Heading | null): MadeSheet {
  const above = heading ? headingRows(heading) : []
  const heights = table.rows.map((row) => rowLines(row, table.widths) * lineHeight + rim)
  const rows = table.rows.map((row, at): Row => row.map((cell) => cell && cellOf(cell, Math.min(mostHeight, heights[at] ?? lineHeight))))
  const sheet: Sheet<never> = {
    data: [...above, ...rows],
    sheet: name,
    columns: table.widths.map((width) => ({ width })),
    stickyRowsCount: above.length + table.headRows,
    stickyColumnsCount: table.headColumns,
    orientation: 'landscape',
    showGridLines: table.subject !== 'map'
  }
  return { sheet, headingRows: above.length, tall: heights.filter((height) => height > mostHeight).length }
}

function headingRows({ title, description }: Heading): Row[] {
  const line = (text: string, look: CellObject): Row => [{ ...look, value: cellText(text), type: String, alignVertical: 'center' }]
  const rows = [line(title, { fontWeight: 'bold', fontSize: 16, height: 30, textColor: colours.ink })]
  const words = description.replace(/\s+/gu, ' ').trim()
  if (words !== '') rows.push(line(words.slice(0, 32_000), { height: 20, textColor: colours.ink2 }))
  return rows
}

/** Lines of the fullest cell of a row; a merged one has the width of all its columns. */
function rowLines(row: readonly Slot[], widths: readonly number[]): number {
  return row.reduce((most, cell, column) => {
    if (!cell || cell.text === '') return most
    const width = widths.slice(column, column + cell.columns).reduce((sum, each) => sum + each, 0)
    return Math.max(most, Math.ceil(linesOf(cell.text, Math.max(4, width - 4)) / cell.rows))
  }, 1)
}

function cellOf(cell: TableCell, height: number): CellObject {
  const look: CellObject = { ...lookOf(cell), align: 'left', indent: 1, alignVertical: 'top', wrap: true, height }
  const spanned: CellObject = {
    ...look,
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {})
  }
  if (cell.day !== null) return { ...spanned, value: serialOf(cell.day), type: Number, format: 'yyyy-mm-dd' }
  if (cell.number !== null) return { ...spanned, value: cell.number, type: Number, ...(cell.format === '' ? {} : { format: cell.format }) }
  const text = cellText(cell.text.trim())
  return text === '' ? spanned : { ...spanned, value: text, type: String, format: '@' }
}

function lookOf({ role, slot, score }: TableCell): CellObject {
  const rim: CellObject = { borderColor: colours.hairline, borderStyle: 'thin' }
  const tint = slot === null ? null : (stageSlots[slot % stageSlots.length]?.light ?? null)
  switch (role) {
    case 'stage':
      return {
        ...rim,
        fontWeight: 'bold',
        fontSize: 12,
        textColor: tint?.ink ?? colours.ink,
        backgroundColor: tint?.header ?? colours.ground
      }
    case 'step':
      return { ...rim, fontWeight: 'bold', textColor: tint?.ink ?? colours.ink, backgroundColor: tint?.panel ?? colours.ground }
    case 'corner':
    case 'lane':
      return { ...rim, fontWeight: 'bold', textColor: colours.ink, backgroundColor: colours.ground }
    case 'head':
      return { ...rim, fontWeight: 'bold', textColor: colours.ink, backgroundColor: colours.accentTint }
    case 'line':
      return {
        fontStyle: 'italic',
        textColor: colours.ink2,
        topBorderColor: colours.ink2,
        topBorderStyle: 'dashed',
        backgroundColor: colours.ground
      }
    case 'plain':
      return score === null ? rim : { ...rim, fontWeight: 'bold', backgroundColor: groundOf(score), textColor: colours.ink }
  }
}

function groundOf(score: number): string {
  return score <= -0.5 ? colours.painTint : score >= 0.5 ? colours.gainTint : colours.warnTint
}

/** Days since the last of the year 1899, as spreadsheets count them. */
function serialOf(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569
}
