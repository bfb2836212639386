import { measureText } from '../text/measure.ts'
import { wrapText } from '../text/wrap.ts'
import type { TextLine } from '../layout/boxes.ts'
import type { FontWeight, TextPrimitive } from './primitives.ts'

/** How a line of text is drawn. */
export interface TypeStyle {
  readonly size: number
  readonly weight: FontWeight
  readonly italic?: boolean
  readonly letterSpacing?: number
}

/** One line of text with its baseline at `y`. */
export function textAt(
  text: string,
  x: number,
  y: number,
  style: TypeStyle,
  fill: string,
  anchor?: TextPrimitive['anchor']
): TextPrimitive {
  return { ...base(x, y, text, style, fill), width: measureText(text, style), ...(anchor ? { anchor } : {}) }
}

/** One line cut to a width with an ellipsis. */
export function textWithin(text: string, x: number, y: number, width: number, style: TypeStyle, fill: string): TextPrimitive {
  const line = wrapText(text, style, Math.max(8, width), { maxLines: 1 }).lines[0] ?? { text: '', width: 0 }
  return { ...base(x, y, line.text, style, fill), width: line.width }
}

/** Lines that the layout has set; empty ones are left out. */
export function textLines(lines: readonly TextLine[], style: TypeStyle, fill: string): TextPrimitive[] {
  return lines.filter((line) => line.text !== '').map((line) => ({ ...base(line.x, line.y, line.text, style, fill), width: line.width }))
}

function base(x: number, y: number, text: string, style: TypeStyle, fill: string): Omit<TextPrimitive, 'width'> {
  return {
    kind: 'text',
    x,
    y,
    text,
    size: style.size,
    weight: style.weight,
    fill,
    ...(style.italic ? { italic: true } : {}),
    ...(style.letterSpacing ? { letterSpacing: style.letterSpacing } : {})
  }
}
