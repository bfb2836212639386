/** Scales on which people write feelings as numbers, with the numbers at their ends. */
export const scales = {
  oneToFive: [1, 5],
  oneToTen: [1, 10],
  zeroToFive: [0, 5],
  zeroToTen: [0, 10],
  zeroToHundred: [0, 100],
  plusMinusOne: [-1, 1],
  plusMinusTwo: [-2, 2],
  plusMinusThree: [-3, 3],
  plusMinusFive: [-5, 5],
  plusMinusTen: [-10, 10],
  plusMinusHundred: [-100, 100]
} as const

/** A scale on which feelings are written as numbers. */
export type FeelingScale = keyof typeof scales

/** Every scale, narrow ones first. */
export const feelingScales = Object.keys(scales) as readonly FeelingScale[]
