import type { Id } from '../model/id.ts'
import type { Primitive, Scene } from './primitives.ts'

/** Ids of all records that a scene draws: what an export compares with the document to see that nothing is missing. */
export function drawnRecords(scene: Scene): ReadonlySet<Id> {
  const found = new Set<Id>()
  collect(scene.primitives, found)
  return found
}

/** How often each record is drawn in a scene; a record that is not drawn is absent. */
export function countRecords(scene: Scene): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  const walk = (primitives: readonly Primitive[]): void => {
    for (const primitive of primitives) {
      if (primitive.kind !== 'group') continue
      if (primitive.record !== undefined) counts.set(primitive.record, (counts.get(primitive.record) ?? 0) + 1)
      walk(primitive.children)
    }
  }
  walk(scene.primitives)
  return counts
}

function collect(primitives: readonly Primitive[], found: Set<Id>): void {
  for (const primitive of primitives) {
    if (primitive.kind !== 'group') continue
    if (primitive.record !== undefined) found.add(primitive.record)
    collect(primitive.children, found)
  }
}
