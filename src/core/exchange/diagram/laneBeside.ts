import { isStepWord, laneKindOf } from '../tables/laneWords.ts'
import { overlap, type Interval } from './bands.ts'
import { nameOf, type NestedBox } from './nesting.ts'

/** The lane whose name a thing stands beside, else the one above it, or the nearest where names stand in the middle of their lanes. */
export function laneBeside(down: Interval, rows: readonly (Interval & { readonly lane: number })[], areCentred: boolean): number | null {
  let best: { readonly lane: number } | null = null
  let most = 0
  for (const row of rows) {
    const shared = overlap(row, down)
    if (shared > most) {
      best = row
      most = shared
    }
  }
  if (best) return best.lane
  if (!areCentred) return (rows.findLast((row) => row.from <= down.from) ?? rows[0])?.lane ?? null
  const middle = (down.from + down.to) / 2
  const distance = (row: Interval) => Math.min(Math.abs(row.from - middle), Math.abs(row.to - middle))
  return (
    rows.reduce<(Interval & { readonly lane: number }) | null>((near, row) => (near && distance(near) <= distance(row) ? near : row), null)
      ?.lane ?? null
  )
}

/** Whether a name says that its row holds the steps. */
export function isStepLabel({ box }: NestedBox): boolean {
  return isStepWord(nameOf(box)) && laneKindOf(nameOf(box)) === null
}
