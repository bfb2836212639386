import type { Id } from '../model/id.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import type { Box, LaneBox, MapLayout } from './boxes.ts'

/** A step that has no touchpoint; `y` of the box is within the lane. */
export interface MissingTouchpoint extends Box {
  readonly stepId: Id
  readonly index: number
}

/** Steps without a touchpoint in a touchpoint lane that has some: findings, not empty cells. Empty for other lanes and for a lane not begun. */
export function missingTouchpoints(lane: LaneBox, layout: MapLayout): MissingTouchpoint[] {
  if (lane.lane.kind !== 'touchpoints' || lane.cells.size === 0) return []
  const { cellPad, touchpoint } = mapMeasures.comfortable
  const covered = new Set<number>()
  for (const cards of lane.cells.values())
    for (const card of cards) for (let index = card.firstIndex; index <= card.lastIndex; index += 1) covered.add(index)
  return layout.steps
    .filter((step) => !covered.has(step.index))
    .map((step) => ({
      stepId: step.step.id,
      index: step.index,
      x: step.x + cellPad,
      y: cellPad,
      width: step.width - 2 * cellPad,
      height: touchpoint
    }))
}
