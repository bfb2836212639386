import type { PaperSize } from '#core/handOut/options.ts'

/** Least height of letters on paper that is held in the hand, and on paper that hangs on a wall, mm. */
const least = { near: 2.5, wall: 6 } as const

/** Whether letters are too small for the paper they are on: 2.5 mm on A4 and A3, 6 mm on A0, and between them in proportion to its width. */
export function isTooSmallOn(size: PaperSize, millimetres: number): boolean {
  const wanted = { fit: 0, a4: least.near, a3: least.near, a2: 3.5, a1: 4.5, a0: least.wall }[size]
  // Half a tenth of a millimetre is nobody's loss.
  return millimetres < wanted - 0.05
}

/** From how far letters of this height can be read with ease, m: about a fifth of a degree. */
export function readableFrom(millimetres: number): number {
  return millimetres * 0.29
}
