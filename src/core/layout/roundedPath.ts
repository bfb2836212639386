/** A corner of a route on the ground, px. */
export interface RoutePoint {
  readonly x: number
  readonly y: number
}

/** SVG path along points with corners rounded to `radius`, less where a leg is too short. */
export function roundedPath(points: readonly RoutePoint[], radius: number): string {
  return points
    .map((point, index) => {
      const before = points[index - 1]
      const after = points[index + 1]
      if (!before) return `M${short(point.x)} ${short(point.y)}`
      if (!after) return `L${short(point.x)} ${short(point.y)}`
      const room = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
      const enter = towards(point, before, room)
      const leave = towards(point, after, room)
      return `L${short(enter.x)} ${short(enter.y)}Q${short(point.x)} ${short(point.y)} ${short(leave.x)} ${short(leave.y)}`
    })
    .join('')
}

function distance(a: RoutePoint, b: RoutePoint): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function towards(from: RoutePoint, to: RoutePoint, by: number): RoutePoint {
  const share = by / (distance(from, to) || 1)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
