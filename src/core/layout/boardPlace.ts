// Where a card lies on the board of impact and effort. Each quarter has a field of its own below its heading, so that no card lies across two
// quarters or on a heading; within a field a card is moved by the share of the room that it leaves.
import { boardMiddle } from '../analyses/improvement.ts'

/** A place on the board in its own terms: the quarter by column and row, and how far along the room of its field, 0 … 1 from the left and top. */
export interface BoardPlace {
  readonly column: 0 | 1
  readonly row: 0 | 1
  readonly x: number
  readonly y: number
}

/** Where impact (0 … 1, upwards) and effort (0 … 1, to the right) lie; beyond these they are brought back. */
export function boardPlaceOf({ impact, effort }: { readonly impact: number; readonly effort: number }): BoardPlace {
  const [across, up] = [clamp(effort), clamp(impact)]
  const column = across < boardMiddle ? 0 : 1
  const row = up < boardMiddle ? 1 : 0
  return {
    column,
    row,
    x: (across - column * boardMiddle) / boardMiddle,
    y: 1 - (up - (1 - row) * boardMiddle) / boardMiddle
  }
}

/** The impact and effort of a place, rounded to hundredths; never out of its quarter. */
export function valuesAt({ column, row, x, y }: BoardPlace): { readonly impact: number; readonly effort: number } {
  return { effort: half(clamp(x), column === 1), impact: half(1 - clamp(y), row === 0) }
}

/** A value after a step on the board, kept within 0 … 1 and free of the dust of sums. */
export function steppedValue(value: number, change: number): number {
  return clamp(Math.round((value + change) * 100) / 100)
}

function half(share: number, isUpper: boolean): number {
  const value = Math.round((share * boardMiddle + (isUpper ? boardMiddle : 0)) * 100) / 100
  // The middle itself belongs to the upper half.
  return isUpper ? value : Math.min(value, boardMiddle - 0.01)
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
