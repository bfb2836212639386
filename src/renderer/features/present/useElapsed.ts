import { useEffect, useState } from 'react'
import { clockFace, elapsed, type Stopwatch } from './stopwatch.ts'

/** The time of a stopwatch, anew every second. */
export function useElapsed(watch: Stopwatch): string {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (watch.since === null) return undefined
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [watch])
  // It may have been started after the last tick.
  return clockFace(elapsed(watch, Math.max(now, watch.since ?? 0)))
}
