import { mapMeasures } from '../theme/mapMeasures.ts'
import { clamp } from './measures.ts'
import type { LaneBox } from './boxes.ts'

const inset = mapMeasures.comfortable.emotionInset

/** Height of a score −2…+2 in an emotion lane of a height, px from the lane's top. */
export function yOfScore(laneHeight: number, score: number): number {
  return inset + ((2 - score) / 4) * (laneHeight - 2 * inset)
}

/** Score −2…+2, unrounded, at a height within an emotion lane, px from its top; beyond the scale it stops. */
export function scoreAtY(lane: Pick<LaneBox, 'height'>, yWithinLane: number): number {
  return clamp(2 - ((yWithinLane - inset) / (lane.height - 2 * inset)) * 4, -2, 2)
}
