import type { Id } from '../model/id.ts'
import type { Layers } from './layers.ts'
import type { Support } from './supportGraph.ts'

/** Everything that is tied to one card, inwards and outwards. */
export interface Trace {
  /** Place of the card itself, see `Layers.cards`. */
  readonly of: number
  /** Places of all that supports it, directly or through others. */
  readonly supports: ReadonlySet<number>
  /** Places of all that depends on it, directly or through others. */
  readonly dependents: ReadonlySet<number>
  /** Links along which they are tied. */
  readonly linkIds: ReadonlySet<Id>
}

/** What supports a card and what depends on it, both ways to the ends (DOMAIN §2.1); null for a card that stands in no layer. */
export function traceOf(layers: Layers, cardId: Id): Trace | null {
  const of = layers.placeOf.get(cardId)
  if (of === undefined) return null
  const linkIds = new Set<Id>()
  const { below, above } = layers.support
  const supports = reach(of, below, ({ inner }) => inner, linkIds)
  const dependents = reach(of, above, ({ outer }) => outer, linkIds)
  return { of, supports, dependents, linkIds }
}

function reach(from: number, lists: readonly (readonly Support[])[], next: (support: Support) => number, linkIds: Set<Id>): Set<number> {
  const found = new Set<number>()
  const open = [from]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const support of lists[place] ?? []) {
      linkIds.add(support.link.id)
      const other = next(support)
      if (found.has(other)) continue
      found.add(other)
      open.push(other)
    }
  }
  return found
}

/** What a card rests on, in numbers. */
export interface Rest {
  readonly things: number
  /** How many layers they stand in. */
  readonly layers: number
}

/** How many things support the card of a trace, and in how many layers. */
export function restOf(layers: Layers, trace: Trace): Rest {
  const touched = new Set<number>()
  for (const place of trace.supports) touched.add(layers.cards[place]?.layer ?? 0)
  return { things: trace.supports.size, layers: touched.size }
}

/**
 * Systems without which the card of a trace has nothing left to stand on: those that lie beneath every card that it rests on directly.
 * In the order of the journey; none for a card that rests on nothing.
 */
export function carriersOf(layers: Layers, trace: Trace): readonly number[] {
  const direct = [...new Set((layers.support.below[trace.of] ?? []).map(({ inner }) => inner))]
  if (direct.length === 0) return []
  const reached = direct.map((place) => reach(place, layers.support.below, ({ inner }) => inner, new Set()).add(place))
  return (layers.layers[4] ?? []).filter((place) => reached.every((all) => all.has(place)))
}
