import { allRecords, recordOf, withChanges, type JourneyDocument, type RecordChange } from './document.ts'
import type { Id } from './id.ts'
import type { JourneyRecord } from './records.ts'

/**
 * What one edit did to the records: the unit of undo, of saving and of telling other windows. Plain JSON. An id occurs at
 * most once in the whole diff. `updated` holds pairs of before and after.
 */
export interface RecordsDiff {
  readonly added: readonly JourneyRecord[]
  readonly updated: readonly (readonly [JourneyRecord, JourneyRecord])[]
  readonly removed: readonly JourneyRecord[]
}

/** The diff that changes nothing. */
export const emptyDiff: RecordsDiff = { added: [], updated: [], removed: [] }

/** Whether a diff changes nothing. */
export function isEmptyDiff(diff: RecordsDiff): boolean {
  return diff.added.length === 0 && diff.updated.length === 0 && diff.removed.length === 0
}

/** The diff that takes another one back. */
export function invertDiff(diff: RecordsDiff): RecordsDiff {
  return { added: diff.removed, updated: diff.updated.map(([from, to]) => [to, from] as const), removed: diff.added }
}

/** One diff with the effect of several in sequence. */
export function squashDiffs(diffs: readonly RecordsDiff[]): RecordsDiff {
  if (diffs.length === 1 && diffs[0]) return diffs[0]
  const changes = new Map<Id, RecordChange>()
  for (const change of diffs.flatMap(changesOf)) {
    const id = changedId(change)
    const earlier = changes.get(id)
    changes.set(id, earlier ? { from: earlier.from, to: change.to } : change)
  }
  return diffOfChanges([...changes.values()])
}

/** The document after a diff whose `from` and `removed` records are those of the document (see `rebaseDiff` where they may not be). */
export function applyDiff(document: JourneyDocument, diff: RecordsDiff): JourneyDocument {
  return isEmptyDiff(diff) ? document : withChanges(document, changesOf(diff))
}

/** The diff that leads from one document to another. Walks both whole. */
export function diffBetween(before: JourneyDocument, after: JourneyDocument): RecordsDiff {
  const changes: RecordChange[] = []
  for (const record of allRecords(after)) changes.push({ from: recordOf(before, record.id) ?? null, to: record })
  for (const record of allRecords(before)) if (!recordOf(after, record.id)) changes.push({ from: record, to: null })
  return diffOfChanges(changes)
}

/** All single changes of a diff: removals first, so that places and order keys are free for newcomers. */
export function changesOf(diff: RecordsDiff): RecordChange[] {
  return [
    ...diff.removed.map((record) => ({ from: record, to: null })),
    ...diff.updated.map(([from, to]) => ({ from, to })),
    ...diff.added.map((record) => ({ from: null, to: record }))
  ]
}

/** A diff of single changes, one per id; changes that cancel out are dropped. */
export function diffOfChanges(changes: readonly RecordChange[]): RecordsDiff {
  const added: JourneyRecord[] = []
  const updated: (readonly [JourneyRecord, JourneyRecord])[] = []
  const removed: JourneyRecord[] = []
  for (const { from, to } of changes) {
    if (from && to) {
      if (!sameRecord(from, to)) updated.push([from, to])
    } else if (to) added.push(to)
    else if (from) removed.push(from)
  }
  return { added, updated, removed }
}

/** Whether two records hold the same values, whatever the order of their keys. */
export function sameRecord(a: JourneyRecord, b: JourneyRecord): boolean {
  return a === b || sameValue(a, b)
}

/** Deep equality of JSON values. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}

function changedId(change: RecordChange): Id {
  return (change.to ?? change.from)?.id ?? ''
}
