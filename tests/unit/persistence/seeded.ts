/** Random numbers from a seed: the same row every time (mulberry32). */
export interface Seeded {
  /** At least 0, below 1. */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  readonly pick: <Value>(values: readonly Value[]) => Value
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('nothing to pick from')
      return value
    }
  }
}

/** The seed of this run: given through SEED, else of the clock. Printed, so that a failure can be repeated. */
export function seedOfRun(name: string): number {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007)
  say(`${name}: SEED=${seed}`)
  return seed
}

/** A line for whoever reads the test run: seeds and figures. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
