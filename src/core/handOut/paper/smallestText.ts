import type { Primitive } from '../../scene/primitives.ts'

/** Size of the smallest text of a drawing, px at 100 %; null where it has none. Single letters and numbers on marks are signs, not text. */
export function smallestText(primitives: readonly Primitive[]): number | null {
  let smallest = Infinity
  for (const primitive of primitives) {
    if (primitive.kind === 'text' && primitive.text.trim().length > 2) smallest = Math.min(smallest, primitive.size)
    else if (primitive.kind === 'group') {
      const inner = smallestText(primitive.children)
      if (inner !== null) smallest = Math.min(smallest, inner * (primitive.scale ?? 1))
    }
  }
  return Number.isFinite(smallest) ? smallest : null
}
