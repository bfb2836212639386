// A workshop's countdown as arithmetic: values in, values out. Times are ms since 1970 UTC, durations ms.

/** A countdown that was started. While it runs it is told by its end, so that it goes on while nobody looks and over a reload. */
export interface Countdown {
  /** How long it was meant to take, minutes that were added included. */
  readonly total: number
  /** When it ends; null while it is held. */
  readonly endsAt: number | null
  /** What is left while it is held. */
  readonly held: number
}

/** What there is to say while it runs out. */
export type TimerSign = 'half' | 'minute' | 'end'

/** A minute, ms. */
export const minute = 60_000

/** The longest that can be set, minutes. */
export const mostMinutes = 180

/** A countdown that begins now. */
export function startCountdown(minutes: number, now: number): Countdown {
  const total = Math.min(mostMinutes, Math.max(1 / 60, minutes)) * minute
  return { total, endsAt: now + total, held: total }
}

/** What is left, never less than nothing. */
export function leftOf(countdown: Countdown, now: number): number {
  return Math.max(0, countdown.endsAt === null ? countdown.held : countdown.endsAt - now)
}

/** Holds a running countdown, or lets a held one go on. One that is over stays over. */
export function holdOrGoOn(countdown: Countdown, now: number): Countdown {
  const left = leftOf(countdown, now)
  if (left === 0) return countdown
  return countdown.endsAt === null ? { ...countdown, endsAt: now + left } : { ...countdown, endsAt: null, held: left }
}

/** A minute more; one that was over runs again. */
export function addMinute(countdown: Countdown, now: number): Countdown {
  const left = Math.min(leftOf(countdown, now) + minute, mostMinutes * minute)
  const total = Math.max(countdown.total + minute, left)
  return countdown.endsAt === null ? { total, endsAt: null, held: left } : { total, endsAt: now + left, held: left }
}

/** Whole seconds as they are shown: the first second shows the full time, and 0 is shown at the end and not before. */
export function secondsOf(left: number): number {
  return Math.ceil(left / 1000)
}

/** The sign that is due when the seconds left go from one number down to another; the last of several. */
export function signBetween(before: number, after: number, total: number): TimerSign | null {
  const passes = (mark: number) => before > mark && after <= mark
  if (passes(0)) return 'end'
  if (passes(60) && total > 60) return 'minute'
  const half = Math.floor(total / 2)
  // A few seconds have no half worth saying.
  return passes(half) && half >= 10 ? 'half' : null
}

/** A countdown as it was kept; null for anything else. */
export function readCountdown(value: unknown): Countdown | null {
  const { total, endsAt, held } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const isDuration = (duration: unknown): duration is number =>
    typeof duration === 'number' && duration >= 0 && duration <= mostMinutes * 2 * minute
  if (!isDuration(total) || !isDuration(held)) return null
  if (endsAt !== null && !(typeof endsAt === 'number' && Number.isFinite(endsAt))) return null
  return { total, endsAt, held }
}
