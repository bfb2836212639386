import type { JourneyDocument } from '../../model/document.ts'
import { evidenceOf, mapOf } from '../../queries/journey.ts'
import type { Edition } from '../edition.ts'
import { dayText, shortDayText } from './dayText.ts'

/** What stands at the right of the foot of a page: version, day, when it is to be looked at again, which page it is. */
export function pageNote(document: JourneyDocument, edition: Edition, page: { readonly number: number; readonly count: number }): string {
  const { say, version, day } = edition
  const review = nextReview(document)
  return [
    ...(version === null ? [] : [say('handOut:version', { number: version })]),
    dayText(day, edition),
    ...(review === null ? [] : [say('handOut:review', { day: shortDayText(review, day, edition) })]),
    say('handOut:page', page)
  ].join(' · ')
}

/** The earliest day on which the map, or evidence that it rests on, is to be looked at again; null where nobody has set one. */
export function nextReview(document: JourneyDocument): string | null {
  const days = [mapOf(document).reviewDate, ...evidenceOf(document).map(({ reviewDate }) => reviewDate)].filter((day) => day !== null)
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first))
}
