import type { LaneBox, StepBox } from './boxes.ts'
import { columnAt, laneIndexAt } from './find.ts'

/** Room that a line keeps from a card, px. */
const clearance = 3

/** Whether a level line at height `y` of the ground from `x1` to `x2` would run through a card. */
export function segmentBlocked(lanes: readonly LaneBox[], steps: readonly StepBox[], x1: number, x2: number, y: number): boolean {
  const lane = lanes[laneIndexAt(lanes, y)]
  if (!lane) return false
  const within = y - lane.y
  const first = Math.max(0, columnAt(steps, x1) - lane.widestSpan + 1)
  const last = columnAt(steps, x2)
  for (let column = first; column <= last; column += 1) {
    for (const card of lane.cells.get(column) ?? []) {
      const isBeside = card.x + card.width <= x1 || card.x >= x2
      if (!isBeside && card.y - clearance < within && within < card.y + card.height + clearance) return true
    }
  }
  return false
}
