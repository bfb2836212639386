// The one countdown of the workshop: the same on every map and in every window, and still there after a reload.
import type { Clock } from '../../platform/clock.ts'
import {
  addMinute,
  holdOrGoOn,
  leftOf,
  readCountdown,
  secondsOf,
  signBetween,
  startCountdown,
  type Countdown,
  type TimerSign
} from './countdown.ts'

/** The countdown as it is shown. The same object until something that is shown changes: once a second while it runs. */
export interface TimerView {
  readonly phase: 'idle' | 'running' | 'held' | 'over'
  /** Whole seconds left. */
  readonly seconds: number
  /** Whole seconds it was meant to take. */
  readonly total: number
  readonly isMuted: boolean
  /** Whether it stands large under the bar of this window. */
  readonly isLarge: boolean
  /** Whether this window asks how long it is to take. */
  readonly isAsking: boolean
  /** What was to be said last; the number tells two equal signs apart. */
  readonly sign: { readonly kind: TimerSign; readonly number: number } | null
}

/** What keeps the countdown beyond the page, and tells other windows. */
export interface TimerMemory {
  readonly read: () => unknown
  readonly write: (value: unknown) => void
  /** Told when another window wrote. */
  readonly onChange: (listener: () => void) => () => void
}

/** The countdown and what can be done with it. It only ticks while somebody subscribes. */
export interface TimerStore {
  readonly get: () => TimerView
  readonly subscribe: (listener: () => void) => () => void
  readonly start: (minutes: number) => void
  /** Pauses or goes on; where none was started it asks how long. */
  readonly toggle: () => void
  readonly addMinute: () => void
  readonly reset: () => void
  readonly setMuted: (isMuted: boolean) => void
  readonly setLarge: (isLarge: boolean) => void
  readonly setAsking: (isAsking: boolean) => void
}

interface Kept {
  readonly countdown: Countdown | null
  readonly isMuted: boolean
  /** End of the countdown that rang already, in whichever window: it rings once. */
  readonly rang: number | null
}

/** Makes a timer. `ring` makes the sound, `wake` is called when somebody starts it: only then a browser allows sound. */
export function createTimerStore(options: { clock: Clock; memory: TimerMemory; ring: () => void; wake: () => void }): TimerStore {
  const { clock, memory, ring, wake } = options
  const listeners = new Set<() => void>()
  let kept = readKept(memory.read())
  let isLarge = false
  let isAsking = false
  let sign: TimerView['sign'] = null
  let view = look()
  let cancelTick = () => {}
  let stopHearing = () => {}

  function look(): TimerView {
    const { countdown, isMuted } = kept
    const rest = { isMuted, isLarge: isLarge && countdown !== null, isAsking, sign }
    if (!countdown) return { phase: 'idle', seconds: 0, total: 0, ...rest }
    const seconds = secondsOf(leftOf(countdown, clock.now()))
    const phase = seconds === 0 ? 'over' : countdown.endsAt === null ? 'held' : 'running'
    return { phase, seconds, total: secondsOf(countdown.total), ...rest }
  }

  function show(): void {
    const next = look()
    if (Object.keys(next).every((key) => next[key as keyof TimerView] === view[key as keyof TimerView])) return
    view = next
    for (const listener of listeners) listener()
  }

  /** Looks at the clock when the next second is due. */
  function schedule(): void {
    cancelTick()
    const { countdown } = kept
    if (listeners.size === 0 || !countdown || countdown.endsAt === null) return
    const left = leftOf(countdown, clock.now())
    if (left > 0) cancelTick = clock.after(left % 1000 || 1000, tick)
  }

  function tick(): void {
    const next = look()
    const due = view.phase === 'running' ? signBetween(view.seconds, next.seconds, view.total) : null
    if (due) sign = { kind: due, number: (sign?.number ?? 0) + 1 }
    if (due === 'end') ringOnce()
    show()
    schedule()
  }

  function ringOnce(): void {
    const { isMuted, rang } = readKept(memory.read())
    const end = kept.countdown?.endsAt ?? null
    if (isMuted || rang === end) return
    keep({ rang: end })
    ring()
  }

  function keep(change: Partial<Kept>): void {
    kept = { ...kept, ...change }
    memory.write(kept)
  }

  function set(countdown: Countdown | null): void {
    isAsking = false
    keep({ countdown })
    show()
    schedule()
  }

  return {
    get: () => view,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        // While nobody looked time went on, and other windows may have changed it.
        kept = readKept(memory.read())
        view = look()
        stopHearing = memory.onChange(() => {
          kept = readKept(memory.read())
          show()
          schedule()
        })
      }
      listeners.add(listener)
      schedule()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        cancelTick()
        stopHearing()
      }
    },
    start: (minutes) => {
      wake()
      set(startCountdown(minutes, clock.now()))
    },
    toggle: () => {
      wake()
      if (kept.countdown) return set(holdOrGoOn(kept.countdown, clock.now()))
      isAsking = true
      show()
    },
    addMinute: () => {
      wake()
      if (kept.countdown) set(addMinute(kept.countdown, clock.now()))
    },
    reset: () => {
      isLarge = false
      set(null)
    },
    setMuted: (isMuted) => {
      keep({ isMuted })
      show()
    },
    setLarge: (large) => {
      isLarge = large
      show()
    },
    setAsking: (asking) => {
      isAsking = asking
      show()
    }
  }
}

function readKept(value: unknown): Kept {
  const { countdown, isMuted, rang } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return { countdown: readCountdown(countdown), isMuted: isMuted === true, rang: typeof rang === 'number' ? rang : null }
}
