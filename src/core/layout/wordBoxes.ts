import { measureText, type TextStyle } from '../text/measure.ts'
import { rangesIn } from '../text/needle.ts'
import { type } from '../theme/tokens.ts'
import type { Box, CardBox, TextLine } from './boxes.ts'

type Ranges = readonly (readonly [start: number, end: number])[]

/**
 * Where words lie in the drawing of a card, in its text and in the line of its owner, px from the card's top left corner; words that run
 * over the end of a line have a box on each. `needle` is folded, as `needleOf` gives it.
 */
export function wordBoxes(box: CardBox, needle: string): Box[] {
  const { text } = box.card
  const ranges = rangesIn(text, needle)
  const boxes: Box[] = []
  let at = 0
  for (const line of ranges.length > 0 ? box.lines : []) {
    // Lines are pieces of the text in its order, without the spaces at which they were broken.
    const start = text.indexOf(line.text, at)
    if (line.text === '' || start < 0) continue
    at = start + line.text.length
    boxes.push(...boxesOn(line, start, ranges, type.card))
  }
  const { ownerLine } = box
  if (ownerLine) boxes.push(...boxesOn(ownerLine, 0, rangesIn(ownerLine.text, needle), { ...type.meta, weight: 400 }))
  return boxes
}

function boxesOn(line: TextLine, start: number, ranges: Ranges, style: TextStyle): Box[] {
  return ranges.flatMap(([from, to]) => {
    const first = Math.max(from - start, 0)
    const last = Math.min(to - start, line.text.length)
    if (first >= last) return []
    const left = measureText(line.text.slice(0, first), style)
    const right = measureText(line.text.slice(0, last), style)
    return [{ x: line.x + left - 1.5, y: line.y - style.size, width: right - left + 3, height: style.size + 4 }]
  })
}
