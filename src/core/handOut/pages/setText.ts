import { baselineIn } from '../../layout/measures.ts'
import type { FontWeight, Primitive } from '../../scene/primitives.ts'
import { textAt } from '../../scene/text.ts'
import { wrapText } from '../../text/wrap.ts'

/** How a paragraph is set. */
export interface ParagraphStyle {
  readonly size: number
  readonly line: number
  readonly weight: FontWeight
  readonly italic?: boolean
  readonly letterSpacing?: number
}

/** A sign before the first line of a paragraph: its width with the space behind it, and its drawing around the middle of the line. */
export interface Sign {
  readonly width: number
  readonly draw: (x: number, middle: number) => readonly Primitive[]
}

/** A paragraph. */
export interface Paragraph {
  readonly text: string
  readonly style: ParagraphStyle
  readonly color: string
  readonly sign?: Sign
  /** Room above it, px. */
  readonly above?: number
  /** Where a long one is cut with an ellipsis; nothing is cut where this is absent. */
  readonly maxLines?: number
}

/** A line that was set: how much height it takes, and its drawing when its top is at `y`. */
export interface SetLine {
  readonly height: number
  readonly draw: (x: number, y: number) => readonly Primitive[]
}

/** Sets paragraphs below each other at a width. */
export function setText(paragraphs: readonly Paragraph[], width: number): readonly SetLine[] {
  return paragraphs.flatMap(({ text, style, color, sign, above = 0, maxLines }) => {
    const left = sign?.width ?? 0
    const { lines } = wrapText(text, style, Math.max(24, width - left), { maxLines })
    return lines.map((line, index): SetLine => {
      const extra = index === 0 ? above : 0
      return {
        height: style.line + extra,
        draw: (x, y) => [
          ...(index === 0 && sign ? sign.draw(x, y + extra + style.line / 2) : []),
          ...(line.text === '' ? [] : [textAt(line.text, x + left, y + extra + baselineIn(style.size, style.line), style, color)])
        ]
      }
    })
  })
}

/** The height of set lines. */
export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0)
}

/** Set lines drawn below each other. */
export function drawLines(lines: readonly SetLine[], x: number, y: number): Primitive[] {
  let top = y
  return lines.flatMap((line) => {
    const drawn = line.draw(x, top)
    top += line.height
    return drawn
  })
}
