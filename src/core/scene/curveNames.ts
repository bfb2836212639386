// Every curve says what it is: a name beside it, where it covers neither a curve nor a point nor another name.
import { curveSegments, segmentYAt, type CurveSegment } from '../layout/curve.ts'
import { gapPair } from '../layout/curvePairs.ts'
import { baselineIn } from '../layout/measures.ts'
import type { Box, CurveBox, LaneBox } from '../layout/boxes.ts'
import type { Id } from '../model/id.ts'
import { measureText } from '../text/measure.ts'
import { personaLook, type Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import type { CurveWords } from './curveOptions.ts'
import { textAt } from './text.ts'
import type { Primitive } from './primitives.ts'

const style = { ...type.meta, weight: 600 as const }
const name = { height: 18, away: 12, stride: 16, margin: 18 } as const

/** Names beside the curves of a lane; one that finds no room is left out, for the legend says it too. */
export function curveNames(lane: LaneBox, theme: Theme, words: CurveWords, gapOf: Id | null): Primitive[] {
  const lines = lane.curves.map((curve) => ({ curve, segments: curveSegments(curve.points) }))
  const taken: Box[] = lane.curves.flatMap((curve) => curve.points.map(({ x, y }) => ({ x: x - 13, y: y - 13, width: 26, height: 26 })))
  const pair = gapPair(lane, gapOf)
  const hatched = pair ? [curveSegments(pair.lived.points), curveSegments(pair.believed.points)] : []
  return lines.flatMap(({ curve, segments }): Primitive[] => {
    const text = nameOf(curve, words)
    const width = measureText(text, style)
    const all = lines.map((line) => line.segments)
    // Inside the hatch a name is hard to read: only where there is no other room.
    const box =
      placeFor(segments, width, lane.height, (at) => isFree(at, all, taken) && !isWithin(at, hatched)) ??
      placeFor(segments, width, lane.height, (at) => isFree(at, all, taken))
    if (!box) return []
    taken.push(box)
    return [textAt(text, box.x, box.y + baselineIn(style.size, name.height), style, colorOf(curve, theme))]
  })
}

function nameOf({ kind, persona }: CurveBox, words: CurveWords): string {
  return kind === 'lived' ? words.livedBy(persona.name) : kind === 'believed' ? words.believed : words.intended
}

function colorOf({ kind, persona }: CurveBox, theme: Theme): string {
  return kind === 'lived' ? personaLook(theme, persona.slot).color : kind === 'believed' ? theme.color.believed : theme.color.accent
}

/** The first place from the left, above the curve or else below it, that fits. */
function placeFor(own: readonly CurveSegment[], width: number, laneHeight: number, fits: (box: Box) => boolean): Box | null {
  const first = own[0]?.from.x ?? 0
  const last = own.at(-1)?.to.x ?? 0
  for (let x = first + name.margin; x + width <= last; x += name.stride) {
    const span = rangeWithin(own, x, x + width)
    if (!span) continue
    for (const y of [span.low - name.away - name.height, span.high + name.away]) {
      const box = { x, y, width, height: name.height }
      if (y >= -4 && y + name.height <= laneHeight + 4 && fits(box)) return box
    }
  }
  return null
}

function isFree(box: Box, all: readonly (readonly CurveSegment[])[], taken: readonly Box[]): boolean {
  return !taken.some((other) => touches(box, other)) && !all.some((line) => crosses(line, box))
}

/** Whether a place lies between the two curves of the gap. */
function isWithin(box: Box, hatched: readonly (readonly CurveSegment[])[]): boolean {
  const ranges = hatched.flatMap((line) => rangeWithin(line, box.x, box.x + box.width) ?? [])
  const middle = box.y + box.height / 2
  return ranges.some(({ high }) => high < middle) && ranges.some(({ low }) => low > middle)
}

function crosses(line: readonly CurveSegment[], box: Box): boolean {
  const range = rangeWithin(line, box.x, box.x + box.width)
  return range !== null && range.low < box.y + box.height && range.high > box.y
}

function rangeWithin(line: readonly CurveSegment[], from: number, to: number): { low: number; high: number } | null {
  let low = Infinity
  let high = -Infinity
  for (const segment of line) {
    if (segment.to.x < from || segment.from.x > to) continue
    const width = segment.to.x - segment.from.x
    for (let step = 0; step <= 8; step += 1) {
      const x = Math.max(from, segment.from.x) + ((Math.min(to, segment.to.x) - Math.max(from, segment.from.x)) * step) / 8
      const y = segmentYAt(segment, (x - segment.from.x) / Math.max(1, width))
      low = Math.min(low, y)
      high = Math.max(high, y)
    }
  }
  return low === Infinity ? null : { low, high }
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
