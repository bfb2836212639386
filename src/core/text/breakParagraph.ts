import { breakPieces, clusters, withoutTrailingSpaces } from './breaks.ts'
import type { LineRoom, WrappedLine } from './lineRoom.ts'
import { measureText, widthFits, type TextStyle } from './measure.ts'

/** Lines of one paragraph by the general rules, for any text. */
export function breakParagraph(paragraph: string, style: TextStyle, { available, firstLine, limit }: LineRoom): WrappedLine[] {
  const lineOf = (content: string): WrappedLine => {
    const text = withoutTrailingSpaces(content)
    return { text, width: measureText(text, style) }
  }
  const fits = (content: string, line: number): boolean => widthFits(lineOf(content).width, available(line))
  if (fits(paragraph, firstLine)) return [lineOf(paragraph)]
  const lines: WrappedLine[] = []
  let current = ''
  const endLine = (): void => {
    lines.push(lineOf(current))
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
