import type { Primitive } from '#core/scene/primitives.ts'

/** Size of the smallest letters of a drawing, in its own units; infinite where it has none. */
export function smallestLetters(primitives: readonly Primitive[], scale = 1): number {
  let smallest = Infinity
  for (const primitive of primitives) {
    if (primitive.kind === 'text') smallest = Math.min(smallest, primitive.size * scale)
    else if (primitive.kind === 'group') smallest = Math.min(smallest, smallestLetters(primitive.children, scale * (primitive.scale ?? 1)))
  }
  return smallest
}
