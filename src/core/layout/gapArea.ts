// The area between two curves: its outline, and the hatch within. Geometry only.
import { curveSegments, segmentPath, type CurvePoint, type CurveSegment } from './curve.ts'

/** The area between two curves where both run, as SVG paths. */
export interface GapArea {
  /** Closed outline, to be filled. */
  readonly outline: string
  /** Strokes that rise to the right at 45°, to be stroked. */
  readonly hatch: string
}

/** How far apart the strokes of the hatch are, across, and how finely the curves are followed, px; no hatch for an `every` of 0. */
export interface HatchMeasures {
  readonly every: number
  readonly grain: number
}

/**
 * The area between two curves, each of points with rising x, cut to what lies `within` two places; null where they do not run over the same
 * stretch.
 */
export function gapArea(
  upper: readonly CurvePoint[],
  lower: readonly CurvePoint[],
  hatch: HatchMeasures,
  within: { readonly from: number; readonly to: number } = { from: -Infinity, to: Infinity }
): GapArea | null {
  const from = Math.max(upper[0]?.x ?? Infinity, lower[0]?.x ?? Infinity, within.from)
  const to = Math.min(upper.at(-1)?.x ?? -Infinity, lower.at(-1)?.x ?? -Infinity, within.to)
  if (to - from < 1) return null
  const there = piecesWithin(curveSegments(upper), from, to)
  const back = piecesWithin(curveSegments(lower), from, to).map(turned).reverse()
  const first = there[0]
  const turn = back[0]
  if (!first || !turn) return null
  const way = (pieces: readonly CurveSegment[]) => pieces.map((piece) => segmentPath(piece).replace(/^M[^C]*/, '')).join('')
  const outline = `M${short(first.from.x)} ${short(first.from.y)}${way(there)}L${short(turn.from.x)} ${short(turn.from.y)}${way(back)}Z`
  return { outline, hatch: hatch.every > 0 ? hatchPath(there, back.map(turned).reverse(), hatch) : '' }
}

/** What a curve is between two places, its first and last piece cut. */
function piecesWithin(segments: readonly CurveSegment[], from: number, to: number): CurveSegment[] {
  return segments.flatMap((segment) => {
    const width = segment.to.x - segment.from.x
    if (width <= 0 || segment.to.x <= from || segment.from.x >= to) return []
    const start = Math.max(0, (from - segment.from.x) / width)
    const end = Math.min(1, (to - segment.from.x) / width)
    return [start === 0 && end === 1 ? segment : cut(segment, start, end)]
  })
}

/** The part of a piece between two shares of its way (de Casteljau). */
function cut(segment: CurveSegment, start: number, end: number): CurveSegment {
  const tail = splitAt(segment, start)[1]
  return splitAt(tail, start === 1 ? 1 : (end - start) / (1 - start))[0]
}

function splitAt({ from, c1, c2, to }: CurveSegment, share: number): readonly [CurveSegment, CurveSegment] {
  const a = between(from, c1, share)
  const b = between(c1, c2, share)
  const c = between(c2, to, share)
  const d = between(a, b, share)
  const e = between(b, c, share)
  const middle = between(d, e, share)
  return [
    { from, c1: a, c2: d, to: middle },
    { from: middle, c1: e, c2: c, to }
  ]
}

function between(a: CurvePoint, b: CurvePoint, share: number): CurvePoint {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

function turned({ from, c1, c2, to }: CurveSegment): CurveSegment {
  return { from: to, c1: c2, c2: c1, to: from }
}

/**
 * Strokes x + y = n · period, each from where it enters the area to where it leaves it. Followed column by column: at a column the
 * strokes within are those between the sums of its two heights, so that a wide map costs its width times the strokes that cross it.
 */
function hatchPath(a: readonly CurveSegment[], b: readonly CurveSegment[], { every, grain }: HatchMeasures): string {
  const period = every * Math.SQRT2
  const start = a[0]?.from.x ?? 0
  const end = a.at(-1)?.to.x ?? 0
  const count = Math.max(1, Math.ceil((end - start) / grain))
  /** Where the strokes within began, the first of them being `first`. */
  let open: number[] = []
  let [first, last] = [0, -1]
  let [x, low, high] = [0, 0, 0]
  let [at, bt] = [0, 0]
  const strokes: string[] = []
  const close = (stroke: number, to: number) => {
    const from = open[stroke - first] ?? to
    if (to - from > 0.75) strokes.push(`M${short(from)} ${short(stroke * period - from)}L${short(to)} ${short(stroke * period - to)}`)
  }
  for (let index = 0; index <= count; index += 1) {
    const nextX = start + ((end - start) * index) / count
    while (at < a.length - 1 && (a[at]?.to.x ?? nextX) < nextX) at += 1
    while (bt < b.length - 1 && (b[bt]?.to.x ?? nextX) < nextX) bt += 1
    const one = nextX + heightAt(a[at], nextX)
    const other = nextX + heightAt(b[bt], nextX)
    const nextLow = Math.min(one, other)
    const nextHigh = Math.max(one, other)
    const nextFirst = Math.ceil(nextLow / period)
    const nextLast = Math.floor(nextHigh / period)
    // Where a stroke comes in or leaves it meets the edge that it crosses between the two columns.
    const crossing = (stroke: number): number => {
      const sum = stroke * period
      if (index === 0) return nextX
      if ((low - sum) * (nextLow - sum) <= 0 && low !== nextLow) return x + ((sum - low) / (nextLow - low)) * (nextX - x)
      if ((high - sum) * (nextHigh - sum) <= 0 && high !== nextHigh) return x + ((sum - high) / (nextHigh - high)) * (nextX - x)
      return nextX
    }
    if (nextFirst !== first || nextLast !== last) {
      for (let stroke = first; stroke <= last; stroke += 1) if (stroke < nextFirst || stroke > nextLast) close(stroke, crossing(stroke))
      const kept: number[] = []
      for (let stroke = nextFirst; stroke <= nextLast; stroke += 1)
        kept.push(stroke >= first && stroke <= last ? (open[stroke - first] ?? nextX) : crossing(stroke))
      open = kept
      first = nextFirst
      last = nextLast
    }
    x = nextX
    low = nextLow
    high = nextHigh
  }
  for (let stroke = first; stroke <= last; stroke += 1) close(stroke, x)
  return strokes.join('')
}

/** Height of a piece at a place; x runs evenly along it. */
function heightAt(segment: CurveSegment | undefined, x: number): number {
  if (!segment) return 0
  const share = Math.min(1, Math.max(0, (x - segment.from.x) / (segment.to.x - segment.from.x)))
  const rest = 1 - share
  const { from, c1, c2, to } = segment
  return rest * rest * (rest * from.y + 3 * share * c1.y) + share * share * (3 * rest * c2.y + share * to.y)
}

function short(value: number): number {
  return Math.round(value * 10) / 10
}
