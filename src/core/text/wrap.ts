// Breaks text into the lines that are drawn, so that screen, file and test break alike; no writer wraps text on its own.
// Policy: at spaces; after a hyphen between letters (never inside a code such as VAS-0931); between CJK characters with kinsoku; and inside a word
// only when the word is longer than a line. A space before ₫ is never a break.
import { breakPlain } from './breakPlain.ts'
import { breakParagraph } from './breakParagraph.ts'
import { clusters, withoutTrailingSpaces } from './breaks.ts'
import { measureText, widthFits, type TextStyle } from './measure.ts'
import type { WrappedLine } from './lineRoom.ts'

export type { WrappedLine } from './lineRoom.ts'

/** Where lines may go. All lengths in px. */
export interface WrapOptions {
  /** Lines after this many are cut, and the last one ends with an ellipsis. */
  maxLines?: number | undefined
  /** Room taken at the start of the first line, for an icon before the text. */
  firstLineIndent?: number | undefined
  /** Width of the first line when a mark stands at its end; `maxWidth` if absent. The indent is taken off it as well. */
  firstLineWidth?: number | undefined
}

/** The lines of a text; `truncated` says that `maxLines` cut some of it. An empty text has one empty line. */
export interface WrappedText {
  lines: WrappedLine[]
  truncated: boolean
}

/** Breaks a text into lines no wider than `maxWidth`; newlines in it always break. A single character wider than the line stands alone. */
export function wrapText(text: string, style: TextStyle, maxWidth: number, options: WrapOptions = {}): WrappedText {
  const firstWidth = (options.firstLineWidth ?? maxWidth) - (options.firstLineIndent ?? 0)
  const maxLines = Math.max(1, options.maxLines ?? Infinity)
  const available = (line: number): number => (line === 0 ? firstWidth : maxWidth)
  const lines: WrappedLine[] = []
  for (const paragraph of text.split('\n')) {
    // One line too many is enough to know that the text is cut, and what the ellipsis stands for.
    if (lines.length > maxLines) break
    const room = { available, firstLine: lines.length, limit: maxLines + 1 - lines.length }
    lines.push(...(breakPlain(paragraph, style, room) ?? breakParagraph(paragraph, style, room)))
  }
  const truncated = lines.length > maxLines
  const kept = truncated ? lines.slice(0, maxLines) : lines
  if (truncated) {
    const fits = (content: string) => widthFits(measureText(content, style), available(maxLines - 1))
    const cut = withEllipsis(kept[maxLines - 1]?.text ?? '', fits)
    kept[maxLines - 1] = { text: cut, width: measureText(cut, style) }
  }
  return { lines: kept, truncated }
}

function withEllipsis(line: string, fits: (content: string) => boolean): string {
  const parts = clusters(withoutTrailingSpaces(line))
  while (parts.length > 0) {
    const shortened = `${parts.join('').replace(hangingEnd, '')}…`
    if (fits(shortened)) return shortened
    parts.pop()
  }
  return '…'
}

/** What looks wrong before an ellipsis. */
const hangingEnd = /[\s,;:.…\-–—]+$/u
