// Lines of plain text: one card each in a cell; step by step where a lane has the focus; feelings in a lane of feelings.
import { isBlank } from '#core/exchange/tables/grid.ts'
import { cleanText } from '#core/text/clean.ts'
import type { Canvas } from '../canvas.ts'
import { fill } from './fill.ts'
import { placeOf, type PasteTarget } from './pasteTarget.ts'
import { planFilling, type Piece } from './planFilling.ts'

/** Puts lines of text where the focus is. */
export function pasteLines(canvas: Canvas, target: PasteTarget, text: string): void {
  const lines = linesOf(text)
  if (lines.length > 0) pasteTexts(canvas, target, lines)
}

/** Puts texts where the focus is, each as one card or one feeling. */
export function pasteTexts(canvas: Canvas, target: PasteTarget, texts: readonly string[]): void {
  const pieces = texts.map((text, at): Piece => {
    const piece = { row: 0, column: target.isCell ? 0 : at, span: 1, text }
    return target.isCurve ? piece : { ...piece, card: { id: canvas.session.newId(), fields: {} } }
  })
  const plan = planFilling(pieces, { ...placeOf(canvas, target), onlyCardLanes: target.isCell })
  fill(canvas, plan, { focusOn: target.isCell ? 'last' : 'first' })
}

/** The lines of a text that say something, without bullets and numbers. */
export function linesOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•·▪◦–]|\d{1,3}[.)]|\[[ xX]?\])\s+/, '').trim())
    .filter((line) => !isBlank(line))
    .map((line) => line.slice(0, 20_000))
}
