import { rebaseDiff, type Rebased } from '#core/commands/rebase.ts'
import { applyDiff, changesOf, isEmptyDiff, sameRecord, sameValue, type RecordsDiff } from '#core/model/diff.ts'
import { recordOf, type JourneyDocument } from '#core/model/document.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import { problemsOfChange } from '#core/model/integrity.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { pointAt } from '#core/queries/journey.ts'

/**
 * A diff fitted onto a document. Where nobody else touched what the diff touches it is applied to the letter, so that
 * undo-all and redo-all give the very same bytes; only where the document moved on is it rebased, which may make order
 * keys anew although they would come free within the same diff.
 */
export function fitDiff(document: JourneyDocument, diff: RecordsDiff): Rebased {
  if (isEmptyDiff(diff)) return { document, diff }
  const rebased = rebaseDiff(document, feelingsOntoTwins(document, diff))
  if (!touchesTheSame(rebased.diff, diff) || !isExact(document, diff)) return rebased
  const applied = applyDiff(document, diff)
  return problemsOfChange(applied, diff).length === 0 ? { document: applied, diff } : rebased
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
    const twin = pointAt(document, record.laneId, record.stepId, record.personaId)
    if (twin) twins.set(record, twin)
  }
  if (twins.size === 0) return diff
  const changed = [...twins].map(([record, twin]) => [twin, { ...record, id: twin.id }] as const)
  return { ...diff, added: diff.added.filter((record) => !twins.has(record)), updated: [...diff.updated, ...changed] }
}

function touchesTheSame(a: RecordsDiff, b: RecordsDiff): boolean {
  const ids = new Set(changesOf(a).map(({ from, to }) => (to ?? from)?.id))
  const others = changesOf(b)
  return others.length === ids.size && others.every(({ from, to }) => ids.has((to ?? from)?.id))
}

function isExact(document: JourneyDocument, diff: RecordsDiff): boolean {
  return changesOf(diff).every(({ from, to }) => {
    const present = recordOf(document, (to ?? from)?.id ?? '')
    return from ? present !== undefined && sameRecord(present, from) : present === undefined
  })
}
