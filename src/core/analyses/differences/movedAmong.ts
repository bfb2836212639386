import type { Id } from '../../model/id.ts'
import type { Ordered } from '../../model/orderKey.ts'

/**
 * Who was moved, of siblings that stand in a list both before and after: the fewest that have to be taken out so that the rest stands in
 * the same order. Whoever kept the order key was not moved, so that of two that changed places it is the one that somebody took.
 * Both lists hold the same ids. O(n log n): the heaviest rising chain of old places, read in the new order.
 */
export function movedAmong(before: readonly Ordered[], after: readonly Ordered[]): ReadonlySet<Id> {
  const earlier = new Map(before.map((sibling, at) => [sibling.id, { at, order: sibling.order }]))
  // One that kept its key outweighs all that did not; those that kept theirs never contradict each other.
  const kept = after.length + 1
  const chains = heaviestBefore(before.length)
  const previousOf: number[] = []
  after.forEach(({ id, order }, at) => {
    const place = earlier.get(id)
    const previous = chains.upTo(place?.at ?? 0)
    previousOf.push(previous.last)
    if (place) chains.offer(place.at, { weight: previous.weight + (place.order === order ? kept : 1), last: at })
  })
  const moved = new Set(after.map(({ id }) => id))
  for (let at = chains.upTo(before.length).last; at >= 0; at = previousOf[at] ?? -1) moved.delete(after[at]?.id ?? '')
  return moved
}

interface Chain {
  readonly weight: number
  /** Place in the new order of its last member; −1: no member. */
  readonly last: number
}

const empty: Chain = { weight: 0, last: -1 }

/** A Fenwick tree of the heaviest chain that ends before an old place. */
function heaviestBefore(count: number): { upTo: (place: number) => Chain; offer: (place: number, chain: Chain) => void } {
  const tree: Chain[] = Array.from({ length: count + 1 }, () => empty)
  return {
    upTo: (place) => {
      let heaviest = empty
      for (let at = place; at > 0; at -= at & -at) {
        const chain = tree[at]
        if (chain && chain.weight > heaviest.weight) heaviest = chain
      }
      return heaviest
    },
    offer: (place, chain) => {
      for (let at = place + 1; at <= count; at += at & -at) if (chain.weight > (tree[at]?.weight ?? 0)) tree[at] = chain
    }
  }
}
