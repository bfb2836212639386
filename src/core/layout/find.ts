import type { LaneBox, StepBox } from './boxes.ts'

/** Position of the last step that starts at or left of `x`; 0 if all start to the right, −1 if there are none. */
export function columnAt(steps: readonly StepBox[], x: number): number {
  return Math.max(
    lastAtMost(steps.length, (index) => steps[index]?.x ?? 0, x),
    steps.length > 0 ? 0 : -1
  )
}

/** Position of the last lane that starts at or above `y`; 0 if all start below, −1 if there are none. */
export function laneIndexAt(lanes: readonly LaneBox[], y: number): number {
  return Math.max(
    lastAtMost(lanes.length, (index) => lanes[index]?.y ?? 0, y),
    lanes.length > 0 ? 0 : -1
  )
}

/** Largest index whose rising value is at most `limit`, or −1. */
export function lastAtMost(count: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueAt(middle) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
