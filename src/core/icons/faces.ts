// Faces for the emotion curve: on the curve a filled head with eyes and mouth cut out of it, on the axis an outline.
// The mouth follows the score continuously, so that neighbouring points differ even within one expression.

/** The five expressions, named on the axis of the emotion lane. */
export type FaceLevel = -2 | -1 | 0 | 1 | 2

/** Eyes (to be filled) and mouth (to be stroked with `faceStroke`), centred at 0,0 on a head of radius 1. */
export interface FacePaths {
  eyes: readonly string[]
  mouth: string
}

/** Stroke width of a mouth as a share of the head's radius. */
export const faceStroke = 0.15

/** Eyes and mouth for a score from −2 (angry) to +2 (delighted); scores outside are clamped. Scale by the head's radius in px. */
export function facePaths(score: number): FacePaths {
  return { eyes: [eye(-eyeX), eye(eyeX)], mouth: mouth(clamp(score)) }
}

/** The expression nearest to a score. */
export function faceLevel(score: number): FaceLevel {
  const rounded = Math.round(clamp(score))
  if (rounded <= -2) return -2
  if (rounded === -1) return -1
  if (rounded >= 2) return 2
  return rounded === 1 ? 1 : 0
}

/** The outline face of an axis mark on a 24 × 24 box, to be stroked like an icon; drawn 18 px wide. The angry one has brows. */
export function axisFacePaths(level: FaceLevel): readonly string[] {
  const head = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z'
  const eyes = ['M9 9.5h.01', 'M15 9.5h.01']
  switch (level) {
    case -2:
      return [head, ...eyes, 'M7.5 7l2.5 1.2', 'M16.5 7l-2.5 1.2', 'M8 16.8q4-4.8 8 0']
    case -1:
      return [head, ...eyes, 'M8 16.4q4-3.4 8 0']
    case 0:
      return [head, ...eyes, 'M8 15h8']
    case 1:
      return [head, ...eyes, 'M8 14.2q4 3.2 8 0']
    case 2:
      return [head, ...eyes, 'M7.5 13.5q4.5 6.4 9 0']
  }
}

const eyeX = 0.3
const eyeY = -0.18
const eyeRadius = 0.115
const mouthHalfWidth = 0.46
const deepest = 0.3

function eye(x: number): string {
  return `M${short(x - eyeRadius)} ${short(eyeY)}a${short(eyeRadius)} ${short(eyeRadius)} 0 1 0 ${short(2 * eyeRadius)} 0a${short(eyeRadius)} ${short(eyeRadius)} 0 1 0 ${short(-2 * eyeRadius)} 0Z`
}

/** The exponent lets a mild feeling show already at 16 px; a linear mouth looks neutral until ±1. */
function mouth(score: number): string {
  const depth = Math.sign(score) * deepest * (Math.abs(score) / 2) ** 0.6
  const middle = 0.37 - 0.03 * score
  return `M${short(-mouthHalfWidth)} ${short(middle - depth / 2)}Q0 ${short(middle + 1.5 * depth)} ${short(mouthHalfWidth)} ${short(middle - depth / 2)}`
}

function clamp(score: number): number {
  return Math.max(-2, Math.min(2, score))
}

function short(value: number): string {
  return String(Number(value.toFixed(4)))
}
