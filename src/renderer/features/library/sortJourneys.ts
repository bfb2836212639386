import type { JourneySummary } from '#contract/shapes.ts'
import type { Language } from '#contract/messages/messages.ts'

/** Ways to sort the library. */
export const sortOrders = ['edited', 'title', 'created', 'review'] as const

/** A way to sort the library. */
export type SortOrder = (typeof sortOrders)[number]

/** Journeys in an order; equal ones stay as they came: last edited first. */
export function sortJourneys(journeys: readonly JourneySummary[], order: SortOrder, language: Language): JourneySummary[] {
  const collator = new Intl.Collator(language, { numeric: true })
  return journeys.toSorted((a, b) => {
    switch (order) {
      case 'edited':
        return b.updatedAt - a.updatedAt
      case 'created':
        return b.createdAt - a.createdAt
      case 'title':
        return collator.compare(a.title, b.title)
      case 'review':
        // What is due first comes first; maps without a date come last.
        return (a.reviewDate ?? '9999').localeCompare(b.reviewDate ?? '9999')
    }
  })
}
