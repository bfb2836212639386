import { measureText } from '../text/measure.ts'
import { type } from '../theme/tokens.ts'
import type { Box, CardBox } from './boxes.ts'

/** Where ranges of a card's text lie in its drawing, px from the card's top left corner; one that runs over the end of a line has a box on each. */
export function wordBoxes(box: CardBox, ranges: readonly (readonly [number, number])[]): Box[] {
  const { text } = box.card
  const boxes: Box[] = []
  let at = 0
  for (const line of box.lines) {
    // Lines are pieces of the text in its order, without the spaces at which they were broken.
    const start = text.indexOf(line.text, at)
    if (line.text === '' || start < 0) continue
    at = start + line.text.length
    for (const [from, to] of ranges) {
      const first = Math.max(from, start) - start
      const last = Math.min(to, at) - start
      if (first >= last) continue
      const left = measureText(line.text.slice(0, first), type.card)
      const right = measureText(line.text.slice(0, last), type.card)
      boxes.push({ x: line.x + left - 1.5, y: line.y - 13, width: right - left + 3, height: 17 })
    }
  }
  return boxes
}
