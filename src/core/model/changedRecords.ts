import { sameRecord } from './diff.ts'
import type { JourneyDocument, RecordChange } from './document.ts'
import type { JourneyRecord } from './records.ts'

type Bucket = ReadonlyMap<string, JourneyRecord>

const known = new WeakMap<Bucket, { readonly against: Bucket; readonly changes: readonly RecordChange[] }>()

/**
 * Every record that is not the same in two documents, in no order. The first time it walks both; after an edit only the parts of the
 * document that the edit touched are looked at again, so it may be asked at every keystroke.
 */
export function changedRecords(before: JourneyDocument, after: JourneyDocument): RecordChange[] {
  const changes: RecordChange[] = []
  // Ids are spread over buckets by their letters alone, so of one id both documents have their record in the same bucket.
  after.records.buckets.forEach((bucket, at) => {
    const earlier = before.records.buckets[at]
    if (earlier && earlier !== bucket) changes.push(...changesOfBucket(earlier, bucket))
  })
  return changes
}

function changesOfBucket(earlier: Bucket, later: Bucket): readonly RecordChange[] {
  const found = known.get(later)
  if (found?.against === earlier) return found.changes
  const changes: RecordChange[] = []
  for (const [id, to] of later) {
    const from = earlier.get(id) ?? null
    if (!from || !sameRecord(from, to)) changes.push({ from, to })
  }
  for (const [id, from] of earlier) if (!later.has(id)) changes.push({ from, to: null })
  known.set(later, { against: earlier, changes })
  return changes
}
