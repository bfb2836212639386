import { measureText } from '../../text/measure.ts'
import { wrapText, type WrappedLine } from '../../text/wrap.ts'
import type { TypeStyle } from '../../scene/text.ts'
import type { SlideParagraph, SlideText } from './slide.ts'

/**
 * Share of the room that lines are measured for. Programs break lines themselves, with a typeface that may be another one: what is
 * measured with a little less room than there is does not run over.
 */
const usedRoom = 0.97

/** Indent of a list, px for text of a size. */
export function bulletIndent(size: number): number {
  return Math.round(size * 1.1)
}

/** The face a paragraph is set in: the two weights and the italic that every program knows. */
export function styleOf({ size, bold, italic }: Pick<SlideParagraph, 'size' | 'bold' | 'italic'>): TypeStyle {
  return { size, weight: bold ? 700 : 400, ...(italic ? { italic: true } : {}) }
}

/** Lines of a paragraph in a width, px. */
export function linesOf(paragraph: SlideParagraph, width: number): readonly WrappedLine[] {
  const room = width * usedRoom - (paragraph.bullet ? bulletIndent(paragraph.size) : 0)
  return wrapText(withTail(paragraph), styleOf(paragraph), Math.max(8, room)).lines
}

/** What stands between a text and its tail. */
export const tailGap = '   '

/** A text with its tail. */
export function withTail({ text, tail }: Pick<SlideParagraph, 'text' | 'tail'>): string {
  return tail === undefined ? text : `${text}${tailGap}${tail.text}`
}

/** Height of paragraphs in a width, px. */
export function heightOf(paragraphs: readonly SlideParagraph[], width: number): number {
  return paragraphs.reduce(
    (height, paragraph, at) => height + (at === 0 ? 0 : (paragraph.before ?? 0)) + linesOf(paragraph, width).length * paragraph.line,
    0
  )
}

/** Height that a shape needs for its words, px. */
export function heightFor({ paragraphs, inset, isOneLine }: SlideText, width: number): number {
  return inset[1] + inset[3] + heightOf(paragraphs, isOneLine ? Infinity : width - inset[0] - inset[2])
}

/** Width of the widest line when nothing is broken, px. */
export function widthOf(paragraph: SlideParagraph): number {
  return Math.max(...paragraph.text.split('\n').map((line) => measureText(line, styleOf(paragraph)))) / usedRoom
}

/** A text in lines of a width, at most so many; `isCut` where some of it had no room. */
export function fitted(paragraph: SlideParagraph, width: number, maxLines: number): { paragraph: SlideParagraph; isCut: boolean } {
  const room = width * usedRoom - (paragraph.bullet ? bulletIndent(paragraph.size) : 0)
  const { lines, truncated } = wrapText(paragraph.text, styleOf(paragraph), Math.max(8, room), { maxLines: Math.max(1, maxLines) })
  if (!truncated) return { paragraph, isCut: false }
  return { paragraph: { ...paragraph, text: lines.map(({ text }) => text.trim()).join(' ') }, isCut: true }
}
