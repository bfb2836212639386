import type { LaneBox, StepBox } from './boxes.ts'
import { columnAt, laneIndexAt } from './find.ts'
import type { RoutePoint } from './roundedPath.ts'

/** Room that a level line keeps from a card, px. */
const clearance = 3

/** How many cards a line of level and upright pieces on the ground runs through. One that starts or ends at the edge of a card does not run through that card. */
export function cardsCrossed(lanes: readonly LaneBox[], steps: readonly StepBox[], points: readonly RoutePoint[]): number {
  let crossed = 0
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1]
    const to = points[index]
    if (from && to) crossed += from.y === to.y ? crossedLevel(lanes, steps, from, to) : crossedUpright(lanes, steps, from, to)
  }
  return crossed
}

function crossedLevel(lanes: readonly LaneBox[], steps: readonly StepBox[], from: RoutePoint, to: RoutePoint): number {
  const lane = lanes[laneIndexAt(lanes, from.y)]
  if (!lane) return 0
  const y = from.y - lane.y
  return crossedInLane(lane, steps, Math.min(from.x, to.x), Math.max(from.x, to.x), y - clearance, y + clearance)
}

function crossedUpright(lanes: readonly LaneBox[], steps: readonly StepBox[], from: RoutePoint, to: RoutePoint): number {
  const top = Math.min(from.y, to.y)
  const bottom = Math.max(from.y, to.y)
  let crossed = 0
  for (let index = laneIndexAt(lanes, top); index >= 0; index += 1) {
    const lane = lanes[index]
    if (!lane || lane.y >= bottom) break
    crossed += crossedInLane(lane, steps, from.x, from.x, top - lane.y, bottom - lane.y)
  }
  return crossed
}

/** Cards of a lane that reach into a box; `top` and `bottom` within the lane. */
function crossedInLane(lane: LaneBox, steps: readonly StepBox[], left: number, right: number, top: number, bottom: number): number {
  if (lane.cells.size === 0) return 0
  const first = Math.max(0, columnAt(steps, left) - lane.widestSpan + 1)
  const last = columnAt(steps, right)
  let crossed = 0
  for (let column = first; column <= last; column += 1) {
    for (const card of lane.cells.get(column) ?? []) {
      const isBeside = card.x + card.width <= left || card.x >= right
      if (!isBeside && card.y < bottom && top < card.y + card.height) crossed += 1
    }
  }
  return crossed
}
