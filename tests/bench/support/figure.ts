/** One row of the table: what was measured, on how many cards, our figure, the peer's in the same run, and what TARGETS asks for. */
export type Figure = {
  readonly what: string
  readonly cards?: number
  readonly unit: string
  readonly ours: number
  readonly peer?: { readonly name: string; readonly value: number } | undefined
  /** As written in the targets; figures without one are there to understand the others. */
  readonly target?: string
  readonly note?: string
}

/** A row that could not be measured, and why. */
export type Missing = { readonly what: string; readonly cards?: number; readonly missing: string }

export type Row = Figure | Missing

/** What a bench file exports by default: it reports rows as it goes, so that a late failure costs only what comes after it. */
export type Bench = (report: (row: Row) => void) => Promise<void>

/** Thrown where a part of the product that a row needs is not there. */
export class NotThere extends Error {}
