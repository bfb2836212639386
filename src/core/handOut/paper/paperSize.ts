import type { HandOutOptions } from '../options.ts'

/** Lengths on paper, mm. */
export interface Millimetres {
  readonly width: number
  readonly height: number
}

/** px (96 an inch) that a mm is at 100 %. */
export const pxPerMm = 96 / 25.4

/** Sheets of ISO 216, short side first, mm. */
const sizes = { a4: [210, 297], a3: [297, 420], a2: [420, 594], a1: [594, 841], a0: [841, 1189] } as const

/**
 * Size below which no text should be, mm from the line above to the line below: a sheet on the table is read from half a metre, one on the
 * wall from two. A2 and A1 lie between the two that design asks for.
 */
const wanted = { a4: 2.5, a3: 2.5, a2: 3.5, a1: 4.5, a0: 6 } as const

/** The sheet that options ask for; null for one that fits the drawing. */
export function sheetSize({ size, orientation }: HandOutOptions['paper']): Millimetres | null {
  if (size === 'fit') return null
  const [short, long] = sizes[size]
  return orientation === 'wide' ? { width: long, height: short } : { width: short, height: long }
}

/** Size that the smallest text should have on a paper, mm; null where it is printed as it is. */
export function wantedText({ size }: HandOutOptions['paper']): number | null {
  return size === 'fit' ? null : wanted[size]
}
