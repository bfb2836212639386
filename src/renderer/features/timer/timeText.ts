import type { TFunction } from 'i18next'
import type { TimerSign } from './countdown.ts'

/** Seconds as a clock shows them: 4:32, 90:00. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Seconds as they are read out: “4 min 32 s left”. */
export function leftText(t: TFunction, seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return t('timer:secondsLeft', { count: rest })
  return rest === 0 ? t('timer:minutesLeft', { count: minutes }) : t('timer:minutesAndSecondsLeft', { minutes, seconds: rest })
}

/** What is called out while it runs down. */
export function signText(t: TFunction, sign: TimerSign): string {
  switch (sign) {
    case 'half':
      return t('timer:half')
    case 'minute':
      return t('timer:lastMinute')
    case 'end':
      return t('timer:over')
  }
}
