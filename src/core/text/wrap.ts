// Breaks text into the lines that are drawn, so that screen, file and test break alike; no writer wraps text on its own.
// Policy: at spaces; after a hyphen between letters (never inside a code such as VAS-0931); between CJK characters with kinsoku; and inside a word
// only when the word is longer than a line. A space before ₫ is never a break.
import { breakPieces, clusters, withoutTrailingSpaces } from './breaks.ts'
import { measureText, widthFits, type TextStyle } from './measure.ts'

/** Where lines may go. All lengths in px. */
export interface WrapOptions {
  /** Lines after this many are cut, and the last one ends with an ellipsis. */
  maxLines?: number | undefined
  /** Room taken at the start of the first line, for an icon before the text. */
  firstLineIndent?: number | undefined
  /** Width of the first line when a mark stands at its end; `maxWidth` if absent. The indent is taken off it as well. */
  firstLineWidth?: number | undefined
}

/** One line to draw; `width` in px. Spaces at the end of a line are neither drawn nor counted. */
export interface WrappedLine {
  text: string
  width: number
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
  const fits: FitsLine = (content, line) => widthFits(measureText(withoutTrailingSpaces(content), style), available(line))

  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    // One line too many is enough to know that the text is cut, and what the ellipsis stands for.
    if (lines.length > maxLines) break
    lines.push(...breakParagraph(paragraph, lines.length, maxLines + 1 - lines.length, fits))
  }
  const truncated = lines.length > maxLines
  const kept = truncated ? lines.slice(0, maxLines) : lines
  if (truncated) kept[maxLines - 1] = withEllipsis(kept[maxLines - 1] ?? '', (content) => fits(content, maxLines - 1))
  return { lines: kept.map((line) => drawnLine(line, style)), truncated }
}

type FitsLine = (content: string, line: number) => boolean

/** Lines of one paragraph with their trailing spaces, `limit` at most; `firstLine` is the number of its first line in the whole text. */
function breakParagraph(paragraph: string, firstLine: number, limit: number, fits: FitsLine): string[] {
  if (fits(paragraph, firstLine)) return [paragraph]
  const lines: string[] = []
  let current = ''
  const endLine = (): void => {
    lines.push(current)
    current = ''
  }
  const tryAppend = (part: string): boolean => {
    if (!fits(current + part, firstLine + lines.length)) return false
    current += part
    return true
  }
  for (const piece of breakPieces(paragraph)) {
    if (lines.length >= limit) return lines
    if (tryAppend(piece)) continue
    // A word that only the next line can hold leaves a narrow first line empty: better than a broken word.
    if (current !== '' || fits(piece, firstLine + lines.length + 1)) endLine()
    if (tryAppend(piece)) continue
    for (const cluster of clusters(piece)) {
      if (tryAppend(cluster)) continue
      if (current !== '') endLine()
      if (!tryAppend(cluster)) current += cluster
    }
  }
  endLine()
  return lines.slice(0, limit)
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

function drawnLine(line: string, style: TextStyle): WrappedLine {
  const text = withoutTrailingSpaces(line)
  return { text, width: measureText(text, style) }
}
