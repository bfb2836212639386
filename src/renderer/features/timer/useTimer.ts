import { useSyncExternalStore } from 'react'
import { systemClock } from '../../platform/clock.ts'
import { pageMemory } from '../../platform/pageMemory.ts'
import { chime, wakeChime } from './chime.ts'
import { createTimerStore, type TimerView } from './timerStore.ts'

/** The timer of this window; all windows share one countdown. */
export const timer = createTimerStore({ clock: systemClock, memory: pageMemory('timer'), ring: chime, wake: wakeChime })

/** The countdown as it stands, anew every second while it runs. */
export function useTimer(): TimerView {
  return useSyncExternalStore(timer.subscribe, timer.get)
}
