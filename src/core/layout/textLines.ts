import { wrapText, type WrapOptions } from '../text/wrap.ts'
import type { TextStyle } from '../text/measure.ts'
import { baselineIn } from './measures.ts'
import type { TextLine } from './boxes.ts'

/** Breaks a text and places its lines from (`left`, `top`) down. Offsets in px; the first line is indented as the options say. */
export function setLines(
  text: string,
  style: TextStyle & { readonly line: number },
  place: { readonly left: number; readonly top: number; readonly width: number },
  options: WrapOptions = {}
): TextLine[] {
  const baseline = place.top + baselineIn(style.size, style.line)
  const indent = options.firstLineIndent ?? 0
  return wrapText(text, style, Math.max(8, place.width), options).lines.map((line, number) => ({
    text: line.text,
    x: place.left + (number === 0 ? indent : 0),
    y: baseline + number * style.line,
    width: line.width
  }))
}
