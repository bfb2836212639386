// The area between two curves: its outline, and the hatch within. Geometry only.
import { curveSegments, segmentPath, segmentYAt, type CurvePoint, type CurveSegment } from './curve.ts'

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

/** The area between two curves, each of points with rising x; null where they do not run over the same stretch. */
export function gapArea(upper: readonly CurvePoint[], lower: readonly CurvePoint[], hatch: HatchMeasures): GapArea | null {
  const from = Math.max(upper[0]?.x ?? Infinity, lower[0]?.x ?? Infinity)
  const to = Math.min(upper.at(-1)?.x ?? -Infinity, lower.at(-1)?.x ?? -Infinity)
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
  const open = new Map<number, number>()
  let d = ''
  let before: { x: number; low: number; high: number } | null = null
  const close = (stroke: number, x: number) => {
    const start = open.get(stroke) ?? x
    open.delete(stroke)
    if (x - start > 0.75) d += `M${short(start)} ${short(stroke * period - start)}L${short(x)} ${short(stroke * period - x)}`
  }
  for (const column of columnsOf(a, b, grain)) {
    const first = Math.ceil(column.low / period)
    const last = Math.floor(column.high / period)
    for (const stroke of [...open.keys()]) if (stroke < first || stroke > last) close(stroke, crossing(before, column, stroke * period))
    for (let stroke = first; stroke <= last; stroke += 1) if (!open.has(stroke)) open.set(stroke, crossing(before, column, stroke * period))
    before = column
  }
  if (before) for (const stroke of [...open.keys()]) close(stroke, before.x)
  return d
}

/** Where between two columns a stroke comes into the area or leaves it: where it meets the edge that it crosses. */
function crossing(
  before: { x: number; low: number; high: number } | null,
  now: { x: number; low: number; high: number },
  sum: number
): number {
  if (!before) return now.x
  const edge = (from: number, to: number) => (from - sum) * (to - sum) <= 0 && from !== to
  const [from, to] = edge(before.low, now.low) ? [before.low, now.low] : [before.high, now.high]
  if (!edge(from, to)) return now.x
  return before.x + ((sum - from) / (to - from)) * (now.x - before.x)
}

/** Heights of both curves, plus x, from left to right. */
function* columnsOf(
  a: readonly CurveSegment[],
  b: readonly CurveSegment[],
  grain: number
): Generator<{ x: number; low: number; high: number }> {
  const start = a[0]?.from.x ?? 0
  const end = a.at(-1)?.to.x ?? 0
  const count = Math.max(1, Math.ceil((end - start) / grain))
  let at = 0
  let bt = 0
  for (let index = 0; index <= count; index += 1) {
    const x = start + ((end - start) * index) / count
    while (at < a.length - 1 && (a[at]?.to.x ?? x) < x) at += 1
    while (bt < b.length - 1 && (b[bt]?.to.x ?? x) < x) bt += 1
    const one = x + heightAt(a[at], x)
    const other = x + heightAt(b[bt], x)
    yield one < other ? { x, low: one, high: other } : { x, low: other, high: one }
  }
}

/** Height of a piece at a place; x runs evenly along it. */
function heightAt(segment: CurveSegment | undefined, x: number): number {
  if (!segment) return 0
  const share = (x - segment.from.x) / (segment.to.x - segment.from.x)
  return segmentYAt(segment, Math.min(1, Math.max(0, share)))
}

function short(value: number): number {
  return Math.round(value * 10) / 10
}
