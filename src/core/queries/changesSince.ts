import type { JourneyDocument, RecordChange } from '../model/document.ts'

/** Where more buckets than this differ, the two are hardly one edit apart. */
const mostBuckets = 48

/**
 * The single changes that lead from one state of a map to the next, in no order that may be relied on; null where they are more than a few
 * edits apart, so that reading the later one anew costs less. Costs what was changed, not what the map holds: what the two share is not
 * looked at. For analyses that keep what they made of the state before.
 */
export function changesSince(before: JourneyDocument, after: JourneyDocument): readonly RecordChange[] | null {
  const [old, fresh] = [before.records.buckets, after.records.buckets]
  const differing = fresh.flatMap((bucket, at) => (bucket === old[at] ? [] : at))
  if (differing.length > mostBuckets) return null
  const changes: RecordChange[] = []
  for (const at of differing) {
    const [from, to] = [old[at], fresh[at]]
    for (const [id, record] of to ?? []) {
      const known = from?.get(id)
      if (known !== record) changes.push({ from: known ?? null, to: record })
    }
    for (const [id, record] of from ?? []) if (!to?.has(id)) changes.push({ from: record, to: null })
  }
  return changes
}
