import type { Clock } from '../../../../src/renderer/platform/clock.ts'

/** A clock that stands still until it is turned. */
export interface ManualClock extends Clock {
  /** Turns it by so many ms, running what falls due in order. */
  readonly turn: (wait: number) => void
}

export function manualClock(start = 1_700_000_000_000): ManualClock {
  let now = start
  let timers: { at: number; run: () => void }[] = []
  return {
    now: () => now,
    after: (wait, run) => {
      const timer = { at: now + wait, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    turn: (wait) => {
      const end = now + wait
      for (;;) {
        const due = timers.filter((timer) => timer.at <= end).toSorted((a, b) => a.at - b.at)[0]
        if (!due) break
        timers = timers.filter((timer) => timer !== due)
        now = Math.max(now, due.at)
        due.run()
      }
      now = end
    }
  }
}

/** Lets every promise that can go on go on. */
export async function settlePromises(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}
