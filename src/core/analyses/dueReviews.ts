// What is to be looked at again: a map is a living document (DOMAIN §1), and the voice of the customer a loop without end (§2.3).
import type { JourneyDocument } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Id } from '../model/id.ts'
import type { MapRecord } from '../model/map.ts'
import { currentValueOf, type Measure } from '../model/measure.ts'
import type { Metric } from '../model/metric.ts'
import type { Opportunity } from '../model/opportunity.ts'
import { evidenceOf, mapOf, measuresOf, metricsOf, opportunitiesOf } from '../queries/journey.ts'

/** One thing that is due. `date` is the day on which it became so, `YYYY-MM-DD`. */
export type DueReview = { readonly id: Id; readonly date: string } & (
  | { readonly kind: 'map'; readonly record: MapRecord }
  /** Evidence whose review date has come. */
  | { readonly kind: 'evidence'; readonly record: Evidence }
  /** Evidence that has grown old (`evidenceAgesAfterYears`) without anybody having set a day to look at it again. */
  | { readonly kind: 'oldEvidence'; readonly record: Evidence }
  /** An improvement that should be done and is neither done nor dropped. */
  | { readonly kind: 'opportunity'; readonly record: Opportunity }
  /** A target whose day has come and that is not reached, or was never measured. */
  | { readonly kind: 'target'; readonly record: Measure; readonly metric: Metric }
)

/** Evidence older than this is due: what customers said a year ago may no longer hold. */
export const evidenceAgesAfterYears = 1

/**
 * What is due on a day (`YYYY-MM-DD`), longest due first: everything whose day is that day or an earlier one. Days compare as they are
 * written. What did not change since it was last asked for the same day is not looked through again.
 */
export function dueReviews(document: JourneyDocument, today: string): readonly DueReview[] {
  const parts = [
    ofMap(mapOf(document), today),
    ofEvidence(evidenceOf(document), today),
    ofOpportunities(opportunitiesOf(document), today),
    ofMeasures(measuresOf(document), today, metricsOf(document))
  ] as const
  const [first, second, third, fourth] = parts
  const known = merged.get(second)
  if (known && parts.every((part, at) => part === known.parts[at])) return known.due
  const due = [...first, ...second, ...third, ...fourth].sort(byDay)
  merged.set(second, { parts, due })
  return due
}

/** Whether the current value of a measure is as good as its target, or better. False where nobody measured. */
export function isReached(measure: Measure, better: Metric['better']): boolean {
  const current = currentValueOf(measure)
  if (current === null || measure.target === null) return false
  return better === 'higher' ? current >= measure.target : current <= measure.target
}

/** The same day so many years later. 29 February stays as it is written: as text it still lies between 28 February and 1 March. */
export function yearsLater(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}

type Part = readonly DueReview[]

const merged = new WeakMap<Part, { readonly parts: readonly Part[]; readonly due: Part }>()

const ofMap = perList((map: MapRecord, today): Part =>
  map.reviewDate !== null && map.reviewDate <= today ? [{ kind: 'map', id: map.id, date: map.reviewDate, record: map }] : []
)

const ofEvidence = perList((list: readonly Evidence[], today): Part =>
  list.flatMap((record): Part => {
    const { id, date, reviewDate } = record
    if (reviewDate !== null) return reviewDate <= today ? [{ kind: 'evidence', id, date: reviewDate, record }] : []
    const old = date === null ? null : yearsLater(date, evidenceAgesAfterYears)
    return old !== null && old <= today ? [{ kind: 'oldEvidence', id, date: old, record }] : []
  })
)

const ofOpportunities = perList((list: readonly Opportunity[], today): Part =>
  list.flatMap((record): Part => {
    const isOpen = record.status !== 'done' && record.status !== 'dropped'
    return isOpen && record.due !== null && record.due <= today ? [{ kind: 'opportunity', id: record.id, date: record.due, record }] : []
  })
)

const ofMeasures = perList((list: readonly Measure[], today, metrics: readonly Metric[] = []): Part => {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  return list.flatMap((record): Part => {
    const metric = byId.get(record.metricId)
    if (!metric || record.target === null || record.targetDate === null || record.targetDate > today) return []
    return isReached(record, metric.better) ? [] : [{ kind: 'target', id: record.id, date: record.targetDate, record, metric }]
  })
})

/** Remembers the answer for a list (or a record) as long as nothing in it changed and the other arguments are the same. */
function perList<List extends object, Rest extends readonly unknown[]>(
  make: (list: List, today: string, ...rest: Rest) => Part
): (list: List, today: string, ...rest: Rest) => Part {
  const made = new WeakMap<List, { readonly asked: readonly unknown[]; readonly part: Part }>()
  return (list, today, ...rest) => {
    const asked = [today, ...rest]
    const known = made.get(list)
    if (known && known.asked.every((each, at) => each === asked[at])) return known.part
    const part = make(list, today, ...rest)
    made.set(list, { asked, part })
    return part
  }
}

const kinds: readonly DueReview['kind'][] = ['map', 'evidence', 'oldEvidence', 'opportunity', 'target']

function byDay(a: DueReview, b: DueReview): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
}
