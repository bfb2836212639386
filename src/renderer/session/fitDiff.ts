import { rebaseDiff, type Rebased } from '#core/commands/rebase.ts'
import { changesOf, isEmptyDiff, sameValue, type RecordsDiff } from '#core/model/diff.ts'
import { recordOf, type JourneyDocument } from '#core/model/document.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { pointAt } from '#core/queries/journey.ts'

/** A diff fitted onto a document: to the letter where nobody else touched what it touches, else rebased, with no feeling lost on the way. */
export function fitDiff(document: JourneyDocument, diff: RecordsDiff): Rebased {
  return isEmptyDiff(diff) ? { document, diff } : rebaseDiff(document, feelingsOntoTwins(document, diff))
}

/** Whether two diffs state the same changes, whatever the order they state them in. */
export function sameDiff(a: RecordsDiff, b: RecordsDiff): boolean {
  const others = new Map(changesOf(b).map((change) => [(change.to ?? change.from)?.id, change]))
  const changes = changesOf(a)
  return changes.length === others.size && changes.every((change) => sameValue(change, others.get((change.to ?? change.from)?.id)))
}

/**
 * A feeling that another window has meanwhile set too, in the same place and under another id, is changed instead of added:
 * adding would be skipped, and what was felt here would be lost.
 */
function feelingsOntoTwins(document: JourneyDocument, diff: RecordsDiff): RecordsDiff {
  const twins = new Map<JourneyRecord, EmotionPoint>()
  for (const record of diff.added) {
    if (record.type !== 'emotionPoint' || recordOf(document, record.id)) continue
    const twin = pointAt(document, record.laneId, record.stepId, record.personaId, record.kind)
    if (twin) twins.set(record, twin)
  }
  if (twins.size === 0) return diff
  const changed = [...twins].map(([record, twin]) => [twin, { ...record, id: twin.id }] as const)
  return { ...diff, added: diff.added.filter((record) => !twins.has(record)), updated: [...diff.updated, ...changed] }
}
