// Geometry of a radar: axes from one middle, the first upwards, the others clockwise.

/** A point in the units of the radius. */
export interface RadarPoint {
  readonly x: number
  readonly y: number
}

/** Points on `shares.length` axes, at these shares (0 … 1) of the radius from the middle; y goes down. */
export function radarPoints(shares: readonly number[], { centre, radius }: { centre: RadarPoint; radius: number }): readonly RadarPoint[] {
  return shares.map((share, index) => {
    const angle = (index / shares.length) * 2 * Math.PI - Math.PI / 2
    return { x: round(centre.x + Math.cos(angle) * share * radius), y: round(centre.y + Math.sin(angle) * share * radius) }
  })
}

/** The closed outline through points as path data; empty without any. */
export function outlineOf(points: readonly RadarPoint[]): string {
  return points.length === 0 ? '' : `${points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ')} Z`
}

function round(value: number): number {
  // Adding zero makes −0 plain.
  return Math.round(value * 100) / 100 + 0
}
