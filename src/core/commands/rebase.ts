import { applyDiff, changesOf, isEmptyDiff, sameRecord, sameValue, type RecordsDiff } from '../model/diff.ts'
import { listOf, recordOf, type JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { problemsOfChange } from '../model/integrity.ts'
import { placeOfMeasure } from '../model/measure.ts'
import { orderKeyAt } from '../model/orderKey.ts'
import { idsInField } from '../model/recordType.ts'
import { listKeysOf, recordTypeNames, typeOf, type JourneyRecord } from '../model/records.ts'
import { measuresOf, pointsAt, stepsOf } from '../queries/journey.ts'
import { orphanOf } from '../queries/referrers.ts'
import { removeRecord, removeStepWithContents } from './removal.ts'
import { followTouchpoints } from './touchpointMeasures.ts'
import { Transaction } from './transaction.ts'

/** A diff made to fit a document, and the document after it. */
export interface Rebased {
  readonly document: JourneyDocument
  readonly diff: RecordsDiff
}

/**
 * Fits a diff onto a document that has moved on since: undo after another window wrote, or unsaved edits over a newer
 * base. Only the fields that the diff changed are written, so what others did to other fields stays; what has gone is
 * skipped, what was to go takes along what others put into it, and order keys that meanwhile are taken are made anew.
 *
 * The order matters: places are free before somebody comes to them (single records go first), and whatever moves out of a
 * step, stage or lane has left before that goes with all that is in it; cards come when the steps are those that their
 * spans count. Order keys are looked at once, when all are in place.
 *
 * Where nobody touched what the diff touches, and nobody put anything into what goes, it is applied to the letter.
 */
export function rebaseDiff(document: JourneyDocument, diff: RecordsDiff): Rebased {
  const exact = appliedExactly(document, diff)
  if (exact) return { document: exact, diff }
  const tx = new Transaction(document)
  const [single, whole] = [diff.removed.filter(isSingle), diff.removed.filter((record) => !isSingle(record))]
  for (const record of single) removeWithContents(tx, record)
  const added = parentsFirst(diff.added)
  for (const record of added) if (!isSingle(record)) addIfItFits(tx, record)
  for (const [from, to] of diff.updated) mergeUpdate(tx, from, to, referenceFields(to))
  for (const record of [...whole].reverse()) removeWithContents(tx, record)
  for (const record of added) if (isSingle(record)) addIfItFits(tx, record)
  for (const [from, to] of diff.updated) mergeUpdate(tx, from, to)
  followTouchpoints(tx)
  for (const record of [...diff.added, ...diff.updated.map(([, to]) => to)]) freeOrder(tx, record.id)
  for (const [, to] of diff.updated) removeTwin(tx, to.id)
  const rebased = tx.diff()
  return isEmptyDiff(rebased) ? { document, diff: rebased } : { document: tx.document, diff: rebased }
}

/** The document after the diff as it stands; undefined where it was made on other records, or would leave something dangling. */
function appliedExactly(document: JourneyDocument, diff: RecordsDiff): JourneyDocument | undefined {
  const isStated = changesOf(diff).every(({ from, to }) => {
    const present = recordOf(document, (to ?? from)?.id ?? '')
    return from ? present !== undefined && sameRecord(present, from) : present === undefined
  })
  if (!isStated) return undefined
  const applied = applyDiff(document, diff)
  return problemsOfChange(applied, diff).length === 0 && !orphanOf(applied, diff.removed) ? applied : undefined
}

/** Records that no other has its place in: removing one takes along only what hangs on it, as links and comments do. */
function isSingle({ type }: JourneyRecord): boolean {
  return type !== 'map' && type !== 'persona' && type !== 'stage' && type !== 'step' && type !== 'lane' && type !== 'metric'
}

function referenceFields(record: JourneyRecord): readonly string[] {
  return typeOf(record).references.map(({ field }) => field)
}

function parentsFirst(records: readonly JourneyRecord[]): JourneyRecord[] {
  return [...records].sort((a, b) => recordTypeNames.indexOf(a.type) - recordTypeNames.indexOf(b.type))
}

function removeWithContents(tx: Transaction, record: JourneyRecord): void {
  if (!recordOf(tx.document, record.id)) return
  switch (record.type) {
    case 'map':
      return
    case 'stage':
      for (const step of stepsOf(tx.document, record.id)) removeStepWithContents(tx, step.id)
      return removeRecord(tx, record.id)
    case 'step':
      return removeStepWithContents(tx, record.id)
    default:
      return removeRecord(tx, record.id)
  }
}

function addIfItFits(tx: Transaction, record: JourneyRecord): void {
  if (recordOf(tx.document, record.id)) return
  const fitted = withLiveReferences(tx.document, record)
  if (fitted && !isTwin(tx.document, fitted)) tx.add(fitted)
}

/** Writes what the diff changed of a record: all of it, or only the given fields. */
function mergeUpdate(tx: Transaction, from: JourneyRecord, to: JourneyRecord, fields: readonly string[] = Object.keys(to)): void {
  const present = recordOf(tx.document, to.id)
  if (!present || present.type !== to.type) return
  const merged: Record<string, unknown> = { ...present }
  const [before, after] = [from, to].map((record) => record as unknown as Record<string, unknown>)
  for (const field of fields) merged[field] = mergedValue(merged[field], before?.[field], after?.[field])
  const fitted = withLiveReferences(tx.document, merged as unknown as JourneyRecord)
  if (fitted) tx.update(present.type, present.id, (draft) => void Object.assign(draft, fitted))
}

/** A value with what the diff changed of it: of an object only the changed parts, of a list of ids only those that came and went. */
function mergedValue(present: unknown, before: unknown, after: unknown): unknown {
  if (sameValue(before, after)) return present
  if (areIds(present) && areIds(before) && areIds(after)) {
    const left = present.filter((id) => after.includes(id) || !before.includes(id))
    return [...left, ...after.filter((id) => !before.includes(id) && !left.includes(id))]
  }
  if (!isPlain(present) || !isPlain(before) || !isPlain(after)) return after
  const merged: Record<string, unknown> = { ...present }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    merged[key] = mergedValue(present[key], before[key], after[key])
    if (merged[key] === undefined) delete merged[key]
  }
  return merged
}

function areIds(value: unknown): value is readonly Id[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withLiveReferences(document: JourneyDocument, record: JourneyRecord): JourneyRecord | undefined {
  let fitted = record
  for (const reference of typeOf(record).references) {
    const ids = idsInField(record, reference)
    const live = ids.filter((id) => reference.targets.includes(recordOf(document, id)?.type ?? ''))
    if (live.length === ids.length) continue
    if (reference.onRemove === 'cascade') return undefined
    fitted = { ...fitted, [reference.field]: reference.onRemove === 'drop' ? live : null }
  }
  return fitted
}

/** A feeling or a value that was moved to where others have set one meanwhile goes: what is there stays, as where one is added. */
function removeTwin(tx: Transaction, id: Id): void {
  const record = recordOf(tx.document, id)
  if (record && isTwin(tx.document, record)) removeRecord(tx, id)
}

function isTwin(document: JourneyDocument, record: JourneyRecord): boolean {
  if (record.type === 'measure')
    return measuresOf(document).some((other) => other.id !== record.id && placeOfMeasure(other) === placeOfMeasure(record))
  if (record.type !== 'emotionPoint') return false
  const { id, laneId, personaId, kind } = record
  return pointsAt(document, record.stepId).some(
    (other) => other.id !== id && other.laneId === laneId && other.personaId === personaId && other.kind === kind
  )
}

function freeOrder(tx: Transaction, id: Id): void {
  const record = recordOf(tx.document, id)
  if (!record || !('order' in record)) return
  const siblings = listKeysOf(record).flatMap((key) => listOf<JourneyRecord & { order: string }>(tx.document, key))
  const taken = siblings.find((sibling) => sibling.id !== id && sibling.order === record.order)
  if (!taken) return
  const order = orderKeyAt(siblings, { after: taken.id }, new Set([id]))
  tx.update(record.type, id, (draft) => void Object.assign(draft, { order }))
}
