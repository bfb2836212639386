// The way of almost every text: Latin words between spaces, in the bundled font. Measured once from left to right, where the general
// rules would measure each line anew with every word. The result is the same to the last bit; the tests compare the two.
import type { LineRoom, WrappedLine } from './lineRoom.ts'
import { widthFits, type TextStyle } from './measure.ts'
import { characterIndex, fontFace, leftClasses, rightClasses, unitsPerEm } from './fontFaces.ts'

/** The lines of a paragraph, or null where the general rules are needed: other scripts, or a word longer than a line. */
export function breakPlain(paragraph: string, style: TextStyle, { available, firstLine, limit }: LineRoom): WrappedLine[] | null {
  const length = paragraph.length
  if (length > longest || !measureRuns(paragraph, style)) return null
  const spacing = style.letterSpacing ?? 0
  const width = (from: number, to: number): number =>
    to <= from ? 0 : (((ends[to] ?? 0) - (ends[from] ?? 0) - (kerns[from] ?? 0)) * style.size) / unitsPerEm + (to - from) * spacing
  const fits = (from: number, to: number, line: number): boolean => widthFits(width(from, to), available(firstLine + line))
  const lines: WrappedLine[] = []
  const endLine = (from: number, to: number): void => {
    lines.push({ text: paragraph.slice(from, to), width: width(from, to) })
  }

  const last = visibleEnd(paragraph, 0, length)
  if (fits(0, last, 0)) {
    endLine(0, last)
    return lines
  }
  let lineStart = 0
  let lineEnd = 0
  let visible = 0
  for (let start = 0; start < length;) {
    if (lines.length >= limit) return lines
    const end = pieceEnd(paragraph, start)
    const pieceVisible = visibleEnd(paragraph, start, end)
    const together = pieceVisible > start ? pieceVisible : visible
    if (!fits(lineStart, together, lines.length)) {
      if (lineEnd > lineStart || fits(start, pieceVisible, lines.length + 1)) {
        endLine(lineStart, visible)
        lineStart = start
        visible = start
      }
      if (!fits(start, pieceVisible, lines.length)) return null
      visible = pieceVisible
    } else visible = together
    lineEnd = end
    start = end
  }
  endLine(lineStart, visible)
  return lines.slice(0, limit)
}

/** Longer paragraphs would only make the arrays below large. */
const longest = 10_000

// Of the paragraph in hand: units from its start to before a character, and the kerning that counts before one.
let ends = new Int32Array(256)
let kerns = new Int16Array(256)

/** Fills `ends` and `kerns`; false for a text that is not plain. */
function measureRuns(text: string, style: TextStyle): boolean {
  if (text.length >= ends.length) {
    ends = new Int32Array(2 * text.length)
    kerns = new Int16Array(2 * text.length)
  }
  const face = fontFace(style.weight, style.italic === true)
  let units = 0
  let previous = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const index = isPlain(code) ? (characterIndex[code] ?? 0) : 0
    const advance = index > 0 ? (face.advances[index - 1] ?? 0) : 0
    if (advance === 0) return false
    const kern = previous > 0 ? (face.kerning[(leftClasses[previous - 1] ?? 0) + (rightClasses[index - 1] ?? 0)] ?? 0) : 0
    kerns[at] = kern
    units += kern + advance
    ends[at + 1] = units
    previous = index
  }
  return true
}

// ASCII, Latin letters with composed Vietnamese among them, dashes, quotes and the ellipsis: there lines break at U+0020 and U+002D alone.
function isPlain(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x2013 && code <= 0x2026)
  )
}

const space = 0x20
const hyphen = 0x2d

/** End of the piece that starts at `start`, up to where the line may break, spaces included. */
function pieceEnd(text: string, start: number): number {
  for (let at = start; at < text.length - 1; at += 1) {
    const code = text.charCodeAt(at)
    if (code === space) {
      if (text.charCodeAt(at + 1) !== space) return at + 1
    } else if (code === hyphen && at > 0 && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1))) return at + 1
  }
  return text.length
}

const letter = /\p{L}/u

function visibleEnd(text: string, start: number, end: number): number {
  while (end > start && text.charCodeAt(end - 1) === space) end -= 1
  return end
}
