/** How long a presentation has lasted: running since a moment, with what had run before. Times in ms. */
export interface Stopwatch {
  /** Null while it rests. */
  readonly since: number | null
  readonly before: number
}

/** A stopwatch that starts now. */
export function startedAt(now: number): Stopwatch {
  return { since: now, before: 0 }
}

/** What has run until now, ms. */
export function elapsed({ since, before }: Stopwatch, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since))
}

/** Rests it where it runs, and lets it run on where it rests. */
export function toggled(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { since: now, before: watch.before } : { since: null, before: elapsed(watch, now) }
}

/** Minutes and seconds, `04:12`; with hours from the first on, `1:04:12`. */
export function clockFace(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
