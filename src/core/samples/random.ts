/** Pseudo-random numbers that are the same for the same seed, on every machine. For samples and tests, never for secrets. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `below`. */
  readonly int: (below: number) => number
  /** One of a list. */
  readonly pick: <Item>(list: readonly Item[]) => Item
  /** True with this probability. */
  readonly chance: (probability: number) => boolean
}

/** Random numbers of a seed: mulberry32, by Tommy Ettinger, which is in the public domain. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const int = (below: number) => Math.floor(next() * below)
  return {
    next,
    int,
    pick: (list) => {
      if (list.length === 0) throw new Error('There is nothing to pick from')
      return list[int(list.length)] as (typeof list)[number]
    },
    chance: (probability) => next() < probability
  }
}
