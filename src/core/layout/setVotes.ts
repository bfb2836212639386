// The place of a card's votes: in the row of its owner, or in a row of their own below the words.
import { measureText } from '../text/measure.ts'
import { type } from '../theme/tokens.ts'

/** Votes as they are set: dots up to `mostDots`, more than that as one dot and the number. `x` is the left edge, `y` the middle; px within the card. */
export interface VotesBox {
  readonly count: number
  readonly x: number
  readonly y: number
  readonly width: number
}

/** More dots than this nobody counts at a glance. */
export const mostDots = 5

/** Measures of a dot, px. `room` keeps the owner's name away. */
export const voteDot = { radius: 3.5, gap: 4, beforeNumber: 5, room: 10 } as const

/** Style of the number of votes. */
export const voteNumber = { ...type.meta, weight: 600 } as const

/** Width that votes take, px; 0 for none. */
export function votesWidth(count: number): number {
  if (count === 0) return 0
  const dot = 2 * voteDot.radius
  if (count <= mostDots) return count * dot + (count - 1) * voteDot.gap
  return dot + voteDot.beforeNumber + measureText(String(count), voteNumber)
}

/** Votes in a row that begins at `left`, `top` and is `width` wide: at its right end beside an owner, else at its beginning. */
export function setVotes(
  count: number,
  { left, top, width, besideOwner }: { left: number; top: number; width: number; besideOwner: boolean }
): VotesBox | null {
  if (count === 0) return null
  const own = votesWidth(count)
  return { count, x: besideOwner ? left + width - own : left, y: top + type.meta.line / 2, width: own }
}

/** What the owner's name leaves to votes in the same row, px. */
export function votesRoom(count: number): number {
  return count === 0 ? 0 : votesWidth(count) + voteDot.room
}
