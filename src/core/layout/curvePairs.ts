import type { Id } from '../model/id.ts'
import type { CurveBox, LaneBox, PointBox } from './boxes.ts'

/** What one persona lives and what is believed of her, in one lane. */
export interface CurvePair {
  readonly lived: CurveBox
  readonly believed: CurveBox
}

/** The step where two curves are furthest apart, with both points; `size` in scores, always above 0. */
export interface WidestGap {
  readonly lived: PointBox
  readonly believed: PointBox
  readonly size: number
}

/**
 * The two curves between which the gap is shaded: those of the given persona, else of the first persona of whom both are drawn.
 * Null where there are no two.
 */
export function gapPair(lane: LaneBox, personaId: Id | null): CurvePair | null {
  const pairs = lane.curves.flatMap((lived) => {
    const believed = lived.kind === 'lived' ? lane.curves.find((curve) => isBelievedOf(curve, lived)) : undefined
    return believed ? [{ lived, believed }] : []
  })
  return pairs.find((pair) => pair.lived.persona.id === personaId) ?? pairs[0] ?? null
}

function isBelievedOf(curve: CurveBox, lived: CurveBox): boolean {
  return curve.kind === 'believed' && curve.persona.id === lived.persona.id
}

/** The widest gap of a pair: the first of equals from the left; null where no step has both points, or all agree. */
export function widestGap({ lived, believed }: CurvePair): WidestGap | null {
  const others = new Map(believed.points.map((box) => [box.point.stepId, box]))
  let widest: WidestGap | null = null
  for (const box of lived.points) {
    const other = others.get(box.point.stepId)
    if (!other) continue
    const size = Math.round(Math.abs(other.point.score - box.point.score) * 10) / 10
    if (size > (widest?.size ?? 0)) widest = { lived: box, believed: other, size }
  }
  return widest
}
