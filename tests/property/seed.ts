/** The seed of this run: OI_SEED repeats one, else it is of the clock. Every failure must name it. */
export const seed = Number(process.env.OI_SEED ?? Date.now() % 1_000_000_000)

/** How many rounds to run: OI_RUNS for long ones. */
export function runs(usual: number): number {
  return Number(process.env.OI_RUNS ?? usual)
}

/** Runs `round` with seeds of its own; a failure says which one repeats it alone. */
export function forSeeds(count: number, round: (seed: number) => void): void {
  for (let index = 0; index < count; index += 1) {
    const own = (seed + index * 7919) % 1_000_000_000
    try {
      round(own)
    } catch (error) {
      throw new Error(`Repeat with OI_SEED=${own} OI_RUNS=1`, { cause: error })
    }
  }
}
