// Tables of spreadsheets, documents and Markdown: cells to cells from the focused one on.
import { cellTexts } from '#core/exchange/tables/cellTexts.ts'
import { isTabbed, readDelimited } from '#core/exchange/tables/delimited.ts'
import { isBlank, type Grid } from '#core/exchange/tables/grid.ts'
import { readHtmlTables } from '#core/exchange/tables/htmlTables.ts'
import { readMarkdownTables } from '#core/exchange/tables/markdownTables.ts'
import type { Canvas } from '../canvas.ts'
import { fill, pasteLimits } from './fill.ts'
import { placeOf, type PasteTarget } from './pasteTarget.ts'
import { pasteTexts } from './pasteLines.ts'
import { lanesFrom, planFilling, type Piece } from './planFilling.ts'

/** Puts the tables of a clipboard where the focus is; false where there is none, so that it is read as lines. */
export function pasteTable(canvas: Canvas, target: PasteTarget, { html, text }: { html: string; text: string }): boolean {
  const tables = tablesOf(html, text)
  const pieces = piecesOf(tables)
  if (pieces.length === 0) return false
  if (pieces.length > pasteLimits.cards) {
    const what = canvas.words.get()('clipboard:cards', { count: pieces.length })
    canvas.warn('clipboard:tooMuch', { what, limit: pasteLimits.cards })
    return true
  }
  const rows = pieces.reduce((most, { row }) => Math.max(most, row + 1), 0)
  const isColumn = pieces.every(({ column, span }) => column === 0 && span === 1)
  const room = lanesFrom(canvas.state().document, target.place.laneId).length
  // A column is a list: it fills a lane step by step, and a cell where there are not as many lanes as it has rows.
  if (isColumn && (rows === 1 || !target.isCell || rows > room)) {
    pasteTexts(canvas, target, target.isCell ? pieces.flatMap((piece) => cellTexts(piece.text)) : pieces.map((piece) => piece.text))
    return true
  }
  const { filling, report } = planFilling(pieces, placeOf(canvas, target))
  fill(canvas, { filling, report: { ...report, beside: linesBeside(text, pieces) } }, { focusOn: 'first' })
  return true
}

/** How many lines of the clipboard stand outside its tables: they are not placed, and that is said. */
function linesBeside(text: string, pieces: readonly Piece[]): number {
  const within = new Set(pieces.flatMap((piece) => piece.text.split('\n').map((line) => line.trim())))
  const outside = text.split(/\r\n|\r|\n/).map((line) => line.trim())
  return outside.filter((line) => line !== '' && !/[\t|]/.test(line) && !within.has(line)).length
}

/** HTML keeps merged cells, so it comes first; a table in it that says nothing is passed over. */
function tablesOf(html: string, text: string): readonly Grid[] {
  const fromHtml = /<table[\s>]/i.test(html) ? readHtmlTables(html) : []
  if (fromHtml.length > 0) return fromHtml
  if (isTabbed(text)) return [readDelimited(text, '\t')]
  return readMarkdownTables(text)
}

/** What says something, with its place; several tables one below the other. */
function piecesOf(tables: readonly Grid[]): Piece[] {
  const pieces: Piece[] = []
  let top = 0
  for (const { slots } of tables) {
    for (const [row, cells] of slots.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell && !isBlank(cell.text)) pieces.push({ row: top + row, column, span: cell.columns, text: cell.text })
      }
    }
    top += slots.length
  }
  return pieces
}
