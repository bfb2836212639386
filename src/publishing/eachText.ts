import type { Primitive, TextPrimitive } from '#core/scene/primitives.ts'

/** Calls `use` for every line of text among primitives. */
export function eachText(primitives: readonly Primitive[], use: (text: TextPrimitive) => void): void {
  for (const primitive of primitives) {
    if (primitive.kind === 'group') eachText(primitive.children, use)
    else if (primitive.kind === 'text') use(primitive)
  }
}
