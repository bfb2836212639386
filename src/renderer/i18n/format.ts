// Dates and numbers as the language writes them. Times are milliseconds since 1970 UTC.
import type { Language } from '#contract/messages/messages.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN' }

/** How long ago: “12 minutes ago”, “yesterday”; after a week the date. */
export function formatAgo(time: number, now: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' })
  // Some languages begin it like a sentence; here it stands within one.
  const relative = (value: number, unit: 'minute' | 'hour' | 'day') =>
    format.format(value, unit).replace(/^./u, (letter) => letter.toLowerCase())
  const seconds = Math.round((time - now) / 1000)
  if (seconds > -60) return relative(0, 'minute')
  if (seconds > -3600) return relative(Math.round(seconds / 60), 'minute')
  const days = dayNumber(time) - dayNumber(now)
  if (days === 0) return relative(Math.round(seconds / 3600), 'hour')
  return days > -7 ? relative(days, 'day') : formatDay(new Date(time), now, language)
}

/** A day, with the year where it is not this one: “1 Dec”, “1 Dec 2027”. */
export function formatDay(day: Date, now: number, language: Language): string {
  const sameYear = day.getFullYear() === new Date(now).getFullYear()
  return day.toLocaleDateString(locales[language], { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) })
}

/** A time of day: “14:05”. */
export function formatTime(time: number, language: Language): string {
  return new Date(time).toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' })
}

/** A number: “1,200” or “1.200”. */
export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(locales[language])
}

/** A share of 1 as a percentage. */
export function formatPercent(share: number, language: Language): string {
  return share.toLocaleString(locales[language], { style: 'percent', maximumFractionDigits: 0 })
}

/** A feeling with its sign: “+1.5”, “−2”, “0”. */
export function formatScore(score: number, language: Language): string {
  return score.toLocaleString(locales[language], { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).replace('-', '−')
}

/** A day as records keep it (`YYYY-MM-DD`, local) as a date, or null. */
export function dayOf(text: string | null): Date | null {
  const [year, month, day] = (text ?? '').split('-').map(Number)
  if (!year || !month || !day) return null
  const date = new Date(0, month - 1, day)
  // Years below 100 are what a date field holds while one is typed; the constructor would take them for 19…
  date.setFullYear(year, month - 1, day)
  return date
}

/** Whether a day lies before today. */
export function isOverdue(day: Date | null, now: number): boolean {
  return day !== null && dayNumber(day.getTime()) < dayNumber(now)
}

function dayNumber(time: number): number {
  const date = new Date(time)
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000)
}
