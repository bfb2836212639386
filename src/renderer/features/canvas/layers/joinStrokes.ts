import type { PathPrimitive, Primitive } from '#core/scene/primitives.ts'

/** The same drawing with all lines of one look as one path, below everything else: as many elements as there are looks. */
export function joinStrokes(primitives: readonly Primitive[]): Primitive[] {
  const strokes = new Map<string, PathPrimitive>()
  const others: Primitive[] = []
  for (const primitive of primitives) {
    if (primitive.kind !== 'path' || primitive.fill !== undefined) {
      others.push(primitive)
      continue
    }
    const { d, ...look } = primitive
    const key = JSON.stringify(look)
    const joined = strokes.get(key)
    strokes.set(key, joined ? { ...joined, d: joined.d + d } : primitive)
  }
  return [...strokes.values(), ...others]
}
