import {
  applyDiff,
  changesOf,
  diffBetween,
  diffOfChanges,
  emptyDiff,
  isEmptyDiff,
  squashDiffs,
  type RecordsDiff
} from '#core/model/diff.ts'
import { recordOf, withChanges, type JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import { isRecordTypeName } from '#core/model/records.ts'
import { fitDiff, sameDiff } from './fitDiff.ts'

/**
 * One window's copy of a journey, as three layers: what the service confirmed at `revision`, the diff that was sent and is
 * not answered yet, and what has not been sent. `document` is all three. Immutable; what to do when stands in `saveQueue.ts`.
 */
export interface Replica {
  readonly revision: number
  readonly confirmed: JourneyDocument
  /** Sent on top of `base`. Kept whole until its fate is known, so that sending it again can never apply it twice. */
  readonly sent: { readonly base: number; readonly diff: RecordsDiff } | null
  readonly pending: RecordsDiff
  readonly document: JourneyDocument
}

/** A replica of which nothing is unsaved. */
export function newReplica(revision: number, document: JourneyDocument): Replica {
  return { revision, confirmed: document, sent: null, pending: emptyDiff, document }
}

/** Whether anything is not yet known to be committed. */
export function hasUnsaved(replica: Replica): boolean {
  return replica.sent !== null || !isEmptyDiff(replica.pending)
}

/** After an edit in this window that led to `document`. */
export function edited(replica: Replica, diff: RecordsDiff, document: JourneyDocument): Replica {
  return { ...replica, document, pending: squashDiffs([replica.pending, diff]) }
}

/** Moves what is pending into `sent`; an unanswered diff stays there as it was. */
export function takeToSend(replica: Replica): Replica {
  if (replica.sent || isEmptyDiff(replica.pending)) return replica
  return { ...replica, sent: { base: replica.revision, diff: replica.pending }, pending: emptyDiff }
}

/** After the service committed what was sent. */
export function acknowledged(replica: Replica, revision: number): Replica {
  if (!replica.sent) return replica
  const confirmed = isEmptyDiff(replica.pending) ? replica.document : applyDiff(replica.confirmed, replica.sent.diff)
  return { ...replica, revision, confirmed, sent: null }
}

/**
 * After the service committed a diff as the next revision. If it is the very one that was sent, this is its acknowledgement:
 * the answer was lost, or is still on its way. (Fitting it onto itself would leave nothing of it too, but at more cost.) Else
 * what was sent is known to have been too late and is pending again.
 */
export function committed(replica: Replica, diff: RecordsDiff): Replica {
  const revision = replica.revision + 1
  if (replica.sent && sameDiff(replica.sent.diff, diff)) return acknowledged(replica, revision)
  return onTopOf(replica, revision, applyForeign(replica.confirmed, diff))
}

/** After the whole journey was read anew. */
export function reopened(replica: Replica, revision: number, document: JourneyDocument): Replica {
  return onTopOf(replica, revision, document)
}

/** What one committed diff, or (null) reading the journey anew, changed in the document that this window shows. */
export function visibleChange(before: Replica, after: Replica, theirs: RecordsDiff | null): RecordsDiff {
  if (before.document === after.document) return emptyDiff
  if (theirs === null) return diffBetween(before.document, after.document)
  const touched = [theirs, before.sent?.diff ?? emptyDiff, before.pending, after.pending].flatMap(changesOf)
  const ids = new Set<Id>(touched.map(({ from, to }) => (to ?? from)?.id ?? ''))
  return diffOfChanges([...ids].map((id) => ({ from: recordOf(before.document, id) ?? null, to: recordOf(after.document, id) ?? null })))
}

function onTopOf(replica: Replica, revision: number, confirmed: JourneyDocument): Replica {
  const own = fitDiff(confirmed, squashDiffs([replica.sent?.diff ?? emptyDiff, replica.pending]))
  return { revision, confirmed, sent: null, pending: own.diff, document: own.document }
}

// What is said to have been there before is read from our own document: a service that says otherwise must not break the lists.
function applyForeign(document: JourneyDocument, diff: RecordsDiff): JourneyDocument {
  const known = changesOf(diff).filter(({ from, to }) => isRecordTypeName((to ?? from)?.type))
  const changes = known.map(({ from, to }) => ({ from: recordOf(document, (to ?? from)?.id ?? '') ?? null, to }))
  return withChanges(document, changes)
}
