// Monotone cubic interpolation: between two points the curve never leaves their range, so it shows no feeling that nobody had.
// Fritsch & Carlson, SIAM Journal on Numerical Analysis 17 (1980), 238–246.

/** A point of a curve; x grows from point to point. */
export interface CurvePoint {
  readonly x: number
  readonly y: number
}

/** One piece of a curve between neighbouring points, as a cubic Bézier. */
export interface CurveSegment {
  readonly from: CurvePoint
  readonly c1: CurvePoint
  readonly c2: CurvePoint
  readonly to: CurvePoint
}

/** SVG path through all points; empty for fewer than two. */
export function curvePath(points: readonly CurvePoint[]): string {
  const segments = curveSegments(points)
  const first = segments[0]
  return first ? `M${short(first.from.x)} ${short(first.from.y)}${segments.map(cubic).join('')}` : ''
}

/** SVG path of one piece. */
export function segmentPath(segment: CurveSegment): string {
  return `M${short(segment.from.x)} ${short(segment.from.y)}${cubic(segment)}`
}

/** The pieces of the curve through points with rising x; one fewer than points. */
export function curveSegments(points: readonly CurvePoint[]): CurveSegment[] {
  const slopes = tangents(points)
  return pairs(points).map(([from, to], index) => {
    const third = (to.x - from.x) / 3
    return {
      from,
      c1: { x: from.x + third, y: from.y + third * (slopes[index] ?? 0) },
      c2: { x: to.x - third, y: to.y - third * (slopes[index + 1] ?? 0) },
      to
    }
  })
}

/** Height of a piece at a share 0…1 of its way; x runs evenly with the share. */
export function segmentYAt({ from, c1, c2, to }: CurveSegment, share: number): number {
  const rest = 1 - share
  return rest ** 3 * from.y + 3 * rest ** 2 * share * c1.y + 3 * rest * share ** 2 * c2.y + share ** 3 * to.y
}

function tangents(points: readonly CurvePoint[]): number[] {
  const secants = pairs(points).map(([a, b]) => (b.x > a.x ? (b.y - a.y) / (b.x - a.x) : 0))
  const slopes = points.map((_, index) => {
    const before = secants[index - 1]
    const after = secants[index]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    return before * after <= 0 ? 0 : (before + after) / 2
  })
  secants.forEach((secant, index) => {
    if (secant === 0) {
      slopes[index] = 0
      slopes[index + 1] = 0
      return
    }
    const a = (slopes[index] ?? 0) / secant
    const b = (slopes[index + 1] ?? 0) / secant
    const length = Math.hypot(a, b)
    if (length <= 3) return
    slopes[index] = (3 / length) * a * secant
    slopes[index + 1] = (3 / length) * b * secant
  })
  return slopes
}

function pairs(points: readonly CurvePoint[]): (readonly [CurvePoint, CurvePoint])[] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to] as const)
}

function cubic({ c1, c2, to }: CurveSegment): string {
  return `C${short(c1.x)} ${short(c1.y)} ${short(c2.x)} ${short(c2.y)} ${short(to.x)} ${short(to.y)}`
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
