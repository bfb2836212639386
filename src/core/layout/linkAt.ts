import type { LinkBox, MapLayout } from './boxes.ts'
import type { RoutePoint } from './roundedPath.ts'

/** The link that runs nearest to a point of the ground, at most `tolerance` px away, or null. */
export function linkAt(layout: MapLayout, x: number, y: number, tolerance: number): LinkBox | null {
  let best: { distance: number; box: LinkBox } | null = null
  for (const box of layout.links) {
    const { bounds } = box
    if (x < bounds.x - tolerance || x > bounds.x + bounds.width + tolerance) continue
    if (y < bounds.y - tolerance || y > bounds.y + bounds.height + tolerance) continue
    const distance = distanceTo(box.points, x, y)
    if (distance <= tolerance && (!best || distance < best.distance)) best = { distance, box }
  }
  return best?.box ?? null
}

function distanceTo(points: readonly RoutePoint[], x: number, y: number): number {
  return points.slice(1).reduce((nearest, to, index) => {
    const from = points[index] ?? to
    const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length))
    return Math.min(nearest, Math.hypot(x - from.x - share * (to.x - from.x), y - from.y - share * (to.y - from.y)))
  }, Infinity)
}
