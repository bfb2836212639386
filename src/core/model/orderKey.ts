import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { Id } from './id.ts'

/** Something with a place among its siblings. */
export interface Ordered {
  readonly id: Id
  readonly order: string
}

/** Compares siblings by order key, then by id, so that equal keys still give one order everywhere. */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Where something is put among its siblings: behind one of them, at the start, or at the end. */
export type Place = { readonly after: Id } | 'start' | 'end'

/**
 * Order keys for `count` newcomers at a place among sorted siblings; siblings in `moving` are taken as already gone.
 * A place after somebody unknown counts as the end.
 */
export function orderKeysAt(siblings: readonly Ordered[], place: Place, count = 1, moving: ReadonlySet<Id> = new Set()): string[] {
  const rest = moving.size === 0 ? siblings : siblings.filter((sibling) => !moving.has(sibling.id))
  const position = positionOf(rest, place)
  const before = rest[position - 1]?.order ?? null
  // Siblings with equal keys cannot be told apart by a key between them: look for the next larger one.
  const behind = rest.slice(position).find((sibling) => before === null || sibling.order > before)?.order ?? null
  return generateNKeysBetween(before, behind, count)
}

/** One order key at a place among sorted siblings. */
export function orderKeyAt(siblings: readonly Ordered[], place: Place, moving?: ReadonlySet<Id>): string {
  const [key] = orderKeysAt(siblings, place, 1, moving)
  return key ?? generateKeyBetween(null, null)
}

/** Order keys for a fresh list of `count` siblings. */
export function freshOrderKeys(count: number): string[] {
  return generateNKeysBetween(null, null, count)
}

function positionOf(siblings: readonly Ordered[], place: Place): number {
  if (place === 'start') return 0
  if (place === 'end') return siblings.length
  const position = siblings.findIndex((sibling) => sibling.id === place.after)
  return position < 0 ? siblings.length : position + 1
}
