import type { Edition } from '../edition.ts'

/** A day (`YYYY-MM-DD`) as people write it in the language of an edition: “21 Nov 2026”, “21/11/2026”. */
export function dayText(day: string, { say }: Pick<Edition, 'say'>): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return say('handOut:day', { day: Number(date), month: say(`handOut:month.${Number(month)}`), year: Number(year) })
}

/** The same without the year where it is the year of another day: “1 Dec”. */
export function shortDayText(day: string, beside: string, edition: Pick<Edition, 'say'>): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (year !== beside.slice(0, 4)) return dayText(day, edition)
  return edition.say('handOut:dayOfYear', { day: Number(date), month: edition.say(`handOut:month.${Number(month)}`) })
}
