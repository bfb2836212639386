// Reads what was on the clipboard and puts it where pasting began. Fetched with the first paste, and once the map rests.
import type { Canvas } from '../canvas.ts'
import { readCopied } from './copied.ts'
import { pasteCopied } from './pasteCopied.ts'
import { pasteLines } from './pasteLines.ts'
import { pasteTable } from './pasteTable.ts'
import type { PasteTarget } from './pasteTarget.ts'

/** What a clipboard held. */
export interface PastedContent {
  /** Cards under our own name, as JSON. */
  readonly own: string
  readonly html: string
  readonly text: string
  /** Whether what was copied here is meant, since the clipboard itself may not be read. */
  readonly isHere: boolean
}

/** Puts content where pasting began: whole cards before tables, tables before lines. */
export function pasteContent(canvas: Canvas, target: PasteTarget, { own, html, text, isHere }: PastedContent): void {
  const cards = isHere ? canvas.copied.get() : readCopied(own)
  if (cards) return pasteCopied(canvas, target, cards)
  if (!pasteTable(canvas, target, { html, text })) pasteLines(canvas, target, text)
}
