import { useNow } from '../../app/useNow.ts'
import { dayOf, formatDay } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'

/** Days of records (`YYYY-MM-DD`) as the language writes them. */
export function useDayText(): (day: string) => string {
  const language = useLanguage()
  const now = useNow()
  return (day) => {
    const date = dayOf(day)
    return date ? formatDay(date, now, language) : day
  }
}
