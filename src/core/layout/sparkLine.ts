// Geometry of a spark line: values in the order of time, from edge to edge of a small box, the largest at the top.

/** A spark line as path data and the place of its last value. */
export interface SparkLine {
  readonly d: string
  readonly last: { readonly x: number; readonly y: number }
}

/** The height of the box stands for at least this share of the largest value, so that a little to and fro does not look like much. */
const leastSpan = 0.1

/**
 * The line through values, evenly spaced over the box. A single value is a point in the middle of the right edge with no line; values that
 * are all the same lie in the middle. Null without any.
 */
export function sparkLine(
  values: readonly number[],
  { width, height }: { readonly width: number; readonly height: number }
): SparkLine | null {
  if (values.length === 0) return null
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity])
  const span = Math.max(most - least, leastSpan * Math.max(Math.abs(least), Math.abs(most)))
  const middle = (least + most) / 2
  const y = (value: number) => (span === 0 ? height / 2 : height / 2 - ((value - middle) / span) * height)
  const points = values.map((value, index) => ({
    x: round(values.length === 1 ? width : (index / (values.length - 1)) * width),
    y: round(y(value))
  }))
  const last = points.at(-1)
  if (!last) return null
  const d = points.length === 1 ? '' : points.map(({ x, y: down }, index) => `${index === 0 ? 'M' : 'L'}${x} ${down}`).join(' ')
  return { d, last }
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
