import { cleanLine } from '../../text/clean.ts'
import type { DiagramBox } from './diagram.ts'
import type { Interval } from './bands.ts'

/** A box with its edges along the way of the journey (`across`) and across it (`down`), and the frame that it stands in. */
export interface NestedBox {
  readonly box: DiagramBox
  readonly across: Interval
  readonly down: Interval
  parent: NestedBox | null
}

/** Frames beyond these, the largest first, are taken as boxes that say something: no drawing has as many. */
const mostFrames = 300

/** All boxes with the frame that each stands in: the one that it names, else the smallest around its middle. `turned` swaps both directions. */
export function nested(boxes: readonly DiagramBox[], turned: boolean): { frames: NestedBox[]; texts: NestedBox[] } {
  const all = boxes.map((box): NestedBox => {
    const x = { from: box.x, to: box.x + box.width }
    const y = { from: box.y, to: box.y + box.height }
    return { box, across: turned ? y : x, down: turned ? x : y, parent: null }
  })
  const frames = all
    .filter(({ box }) => box.kind === 'frame')
    .sort((a, b) => areaOf(b) - areaOf(a))
    .slice(0, mostFrames)
  const isFrame = new Set(frames)
  const byId = new Map(frames.map((frame) => [frame.box.id, frame]))
  // From the smallest on: the first that fits is the nearest.
  const smallest = [...frames].reverse()
  for (const one of all) {
    const named = one.box.parentId === null ? undefined : byId.get(one.box.parentId)
    const area = areaOf(one)
    one.parent =
      named ?? smallest.find((frame) => frame !== one && holds(frame, one) && (areaOf(frame) > area || !isFrame.has(one))) ?? null
  }
  for (const frame of frames) if (isRound(frame)) frame.parent = null
  return { frames: all.filter((one) => isFrame.has(one)), texts: all.filter((one) => !isFrame.has(one)) }
}

/** The outermost frame around a box that is one of `among`; null where there is none. */
export function frameAround(one: NestedBox, among: ReadonlySet<NestedBox>): NestedBox | null {
  for (let frame = one.parent, depth = 0; frame && depth <= mostFrames; frame = frame.parent, depth += 1) if (among.has(frame)) return frame
  return null
}

/** Orders boxes from top to bottom, then from left to right. */
export function byPlace(a: NestedBox, b: NestedBox): number {
  return a.down.from - b.down.from || a.across.from - b.across.from
}

/** What a box says, in one line; empty for no box. */
export function nameOf(box: DiagramBox | undefined): string {
  return box ? cleanLine(box.text) : ''
}

/** Where the first of some boxes begins. */
export function least(boxes: readonly NestedBox[], axis: 'across' | 'down'): number {
  return boxes.reduce((value, box) => Math.min(value, box[axis].from), Infinity)
}

/** Where the last of some boxes ends. */
export function most(boxes: readonly NestedBox[], axis: 'across' | 'down'): number {
  return boxes.reduce((value, box) => Math.max(value, box[axis].to), -Infinity)
}

function isRound(start: NestedBox): boolean {
  let frame = start.parent
  for (let depth = 0; frame; frame = frame.parent, depth += 1) if (frame === start || depth > mostFrames) return true
  return false
}

function areaOf({ box }: NestedBox): number {
  return box.width * box.height
}

function holds(frame: NestedBox, one: NestedBox): boolean {
  const middle = (interval: Interval) => (interval.from + interval.to) / 2
  const isIn = (value: number, interval: Interval) => value >= interval.from && value <= interval.to
  return isIn(middle(one.across), frame.across) && isIn(middle(one.down), frame.down)
}
