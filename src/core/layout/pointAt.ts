import type { CurveBox, LaneBox, MapLayout, PointBox } from './boxes.ts'
import { laneIndexAt } from './find.ts'

/** The emotion point nearest to a point of the ground, at most `tolerance` px away, or null. */
export function pointAt(
  layout: MapLayout,
  x: number,
  y: number,
  tolerance = 16
): { readonly lane: LaneBox; readonly curve: CurveBox; readonly point: PointBox } | null {
  const lane = layout.lanes[laneIndexAt(layout.lanes, y)]
  if (!lane) return null
  let best: { distance: number; curve: CurveBox; point: PointBox } | null = null
  for (const curve of lane.curves) {
    for (const point of curve.points) {
      const distance = Math.hypot(point.x - x, lane.y + point.y - y)
      if (distance <= tolerance && (!best || distance < best.distance)) best = { distance, curve, point }
    }
  }
  return best ? { lane, curve: best.curve, point: best.point } : null
}
