import { isEmptyDiff, sameValue, type RecordsDiff } from '../model/diff.ts'
import { listOf, recordOf, type JourneyDocument } from '../model/document.ts'
import { orderKeyAt } from '../model/orderKey.ts'
import { listKeysOf, recordTypeNames, typeOf, type JourneyRecord } from '../model/records.ts'
import { pointAt, stepsOf } from '../queries/journey.ts'
import { removeCardWithLinks, removeLaneWithContents, removePersonaWithCurves, removeStepWithContents } from './removal.ts'
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
 */
export function rebaseDiff(document: JourneyDocument, diff: RecordsDiff): Rebased {
  const tx = new Transaction(document)
  for (const record of [...diff.removed].reverse()) removeWithContents(tx, record)
  for (const record of parentsFirst(diff.added)) addIfItFits(tx, record)
  for (const [from, to] of diff.updated) mergeUpdate(tx, from, to)
  const rebased = tx.diff()
  return isEmptyDiff(rebased) ? { document, diff: rebased } : { document: tx.document, diff: rebased }
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
      return tx.remove(record.id)
    case 'step':
      return removeStepWithContents(tx, record.id)
    case 'lane':
      return removeLaneWithContents(tx, record.id)
    case 'card':
      return removeCardWithLinks(tx, record.id)
    case 'persona':
      return removePersonaWithCurves(tx, record.id)
    case 'emotionPoint':
    case 'link':
      return tx.remove(record.id)
  }
}

function addIfItFits(tx: Transaction, record: JourneyRecord): void {
  if (recordOf(tx.document, record.id)) return
  const fitted = withLiveReferences(tx.document, record)
  if (fitted && !isTwin(tx.document, fitted)) tx.add(withFreeOrder(tx.document, fitted))
}

function mergeUpdate(tx: Transaction, from: JourneyRecord, to: JourneyRecord): void {
  const present = recordOf(tx.document, to.id)
  if (!present || present.type !== to.type) return
  const merged: Record<string, unknown> = { ...present }
  const before = from as unknown as Record<string, unknown>
  for (const [field, value] of Object.entries(to)) if (!sameValue(before[field], value)) merged[field] = value
  const fitted = withLiveReferences(tx.document, merged as unknown as JourneyRecord)
  if (!fitted) return
  const placed = withFreeOrder(tx.document, fitted)
  tx.update(present.type, present.id, (draft) => void Object.assign(draft, placed))
}

function withLiveReferences(document: JourneyDocument, record: JourneyRecord): JourneyRecord | undefined {
  let fitted = record
  for (const { field, target, onRemove } of typeOf(record).references) {
    const id = (record as unknown as Record<string, unknown>)[field]
    if (id === null || recordOf(document, String(id))?.type === target) continue
    if (onRemove === 'cascade') return undefined
    fitted = { ...fitted, [field]: null }
  }
  return fitted
}

function isTwin(document: JourneyDocument, record: JourneyRecord): boolean {
  return record.type === 'emotionPoint' && pointAt(document, record.laneId, record.stepId, record.personaId) !== undefined
}

function withFreeOrder(document: JourneyDocument, record: JourneyRecord): JourneyRecord {
  if (!('order' in record)) return record
  const siblings = listKeysOf(record).flatMap((key) => listOf<JourneyRecord & { order: string }>(document, key))
  const taken = siblings.find((sibling) => sibling.id !== record.id && sibling.order === record.order)
  return taken ? { ...record, order: orderKeyAt(siblings, { after: taken.id }, new Set([record.id])) } : record
}
