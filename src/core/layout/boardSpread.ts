// Cards on the board of impact and effort that would lie on each other, or touch, are drawn a little apart. Only drawn: what a card says of its
// impact and effort stays as it is.
import type { Box } from './boxes.ts'

/** Least air between two cards, px. */
const air = 6

/**
 * Where cards of one field are drawn, from where they belong: as near to it as may be, no two nearer than 6 px where they find room one below
 * the other, and never out of the field. Where there is no room they overlap evenly. The order of the cards decides between equals.
 */
export function spreadCards(cards: readonly Box[], field: Box): readonly { readonly x: number; readonly y: number }[] {
  const across = spreadAlong(cards.map(sideways), sideways(field), (one, other) => {
    const [overlapX, overlapY] = [overlap(one.y, one.height, other.y, other.height), overlap(one.x, one.width, other.x, other.width)]
    // Those that hardly overlap from the side are moved aside; all others are moved up and down.
    return overlapX > 0 && overlapX < overlapY && one.height + air + other.height <= field.width
  })
  const placed = cards.map(({ x, y, width, height }, at) => ({ x: across[at] ?? x, y, width, height }))
  const down = spreadAlong(placed, field, (one, other) => overlap(one.x, one.width, other.x, other.width) > 0)
  return placed.map(({ x, y }, at) => ({ x, y: down[at] ?? y }))
}

/** The tops of boxes that keep clear of each other from top to bottom, as many as `meets` says would meet. */
function spreadAlong(boxes: readonly Box[], field: Box, meets: (one: Box, other: Box) => boolean): readonly number[] {
  const order = boxes.map((_, at) => at).toSorted((a, b) => middleOf(boxes[a]) - middleOf(boxes[b]) || a - b)
  const sorted = order.flatMap((at) => boxes[at] ?? [])
  const above = sorted.map((box, at) => sorted.slice(0, at).flatMap((other, index) => (meets(other, box) ? [index] : [])))
  const below = sorted.map((_, at) => above.flatMap((uppers, index) => (uppers.includes(at) ? [index] : [])))
  const bottom = field.y + field.height
  // How far each stands from the top if all are pushed up, and what of that there is room for.
  const pushed = along(sorted, above, () => field.y, 1)
  const share = Math.min(1, ...pushed.flatMap((y, at) => (y > field.y ? [(bottom - heightOf(sorted[at]) - field.y) / (y - field.y)] : [])))
  const least = along(sorted, above, () => field.y, Math.max(0, share))
  const most = against(sorted, below, (box) => bottom - box.height, Math.max(0, share))
  // Halfway between giving way downwards and giving way upwards; both keep clear, so what lies between them does too.
  const given = along(sorted, above, (box) => box.y, Math.max(0, share))
  const taken = against(sorted, below, (box) => box.y, Math.max(0, share))
  const tops: number[] = []
  order.forEach((at, index) => {
    const half = ((given[index] ?? 0) + (taken[index] ?? 0)) / 2
    tops[at] = Math.max(Math.min(half, most[index] ?? half), least[index] ?? half)
  })
  return tops
}

/** Tops from the uppermost down: where a box begins, or further down if one above needs that. */
function along(sorted: readonly Box[], above: readonly (readonly number[])[], start: (box: Box) => number, share: number): number[] {
  const tops: number[] = []
  sorted.forEach((box, at) => {
    const needed = (above[at] ?? []).map((upper) => (tops[upper] ?? 0) + (heightOf(sorted[upper]) + air) * share)
    tops[at] = Math.max(start(box), ...needed)
  })
  return tops
}

/** Tops from the lowest up: where a box begins, or further up if one below needs that. */
function against(sorted: readonly Box[], below: readonly (readonly number[])[], start: (box: Box) => number, share: number): number[] {
  const tops: number[] = []
  for (const [at, box] of [...sorted.entries()].reverse()) {
    const needed = (below[at] ?? []).map((lower) => (tops[lower] ?? 0) - (box.height + air) * share)
    tops[at] = Math.min(start(box), ...needed)
  }
  return tops
}

const sideways = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width })
const middleOf = (box: Box | undefined) => (box ? box.y + box.height / 2 : 0)
const heightOf = (box: Box | undefined) => box?.height ?? 0

/** How far two stretches overlap with the air between them, px; 0 or less where they do not. */
function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom) + air
}
