/** Time as the session sees it: handed in, so that tests can turn it by hand. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** Runs something once, `wait` ms from now; gives a function that calls it off. */
  readonly after: (wait: number, run: () => void) => () => void
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (wait, run) => {
    const timer = setTimeout(run, wait)
    return () => clearTimeout(timer)
  }
}
