import type { Card } from '../model/card.ts'
import { diffBetween, isEmptyDiff, sameRecord } from '../model/diff.ts'
import { documentOf, recordOf, type JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { integrityProblems } from '../model/integrity.ts'
import { laneTakesCards, type Lane } from '../model/lane.ts'
import { isRecordTypeName, type JourneyRecord } from '../model/records.ts'
import { linksOf } from '../queries/journey.ts'
import { defineCommand, refuse, type CommandEnv } from './command.ts'
import { rebaseDiff } from './rebase.ts'

/**
 * Makes the map exactly what these records are: what is not among them goes, ids stay. Only what differs is written. Refused where the
 * records do not make one whole map.
 */
export const replaceAll = defineCommand<{ records: readonly JourneyRecord[] }>({
  undo: 'record',
  run: (tx, { records }) => {
    if (!records.every(({ type }) => isRecordTypeName(type)) || hasTwins(records)) return refuse('badValue')
    const after = documentOf(records)
    if (integrityProblems(after).length > 0) return refuse('badValue')
    const diff = diffBetween(tx.document, after)
    // The records may hold together and yet be another map's: a journey keeps the one map record that it has.
    if (diff.removed.some(({ type }) => type === 'map')) return refuse('badValue')
    tx.apply(diff)
    return undefined
  }
})

/**
 * Puts records of an earlier state back where they were. What is there unchanged stays as it is; of a card that was changed since, the
 * earlier one is put beside it. What has lost its place (a card whose step is gone and not among the records) is left out; refused where
 * nothing is left.
 */
export const bringBack = defineCommand<{ records: readonly JourneyRecord[] }>({
  undo: 'record',
  run: (tx, { records }, env) => {
    if (!records.every(({ type }) => isRecordTypeName(type)) || hasTwins(records)) return refuse('badValue')
    const earlier = documentOf(records)
    const isUnsound = integrityProblems(earlier).some(({ code }) => code !== 'dangling' && code !== 'mapCount' && code !== 'wrongLane')
    if (isUnsound) return refuse('badValue')
    const added = records.flatMap((record) => comingBack(tx.document, earlier, record, env) ?? [])
    const { diff } = rebaseDiff(tx.document, { added, updated: [], removed: [] })
    if (isEmptyDiff(diff)) return refuse('notFound')
    tx.apply(diff)
    return undefined
  }
})

/** Whether a card of an earlier state is still where it was, as it was; its place among the others of its cell does not count. */
export function isThereUnchanged(present: JourneyDocument, card: Card): boolean {
  const now = recordOf(present, card.id)
  return now?.type === 'card' && sameRecord({ ...now, order: card.order }, card)
}

/** The record as it is to be added; undefined where it is not. */
function comingBack(present: JourneyDocument, earlier: JourneyDocument, record: JourneyRecord, env: CommandEnv): JourneyRecord | undefined {
  if (record.type === 'map' || !hasItsLane(present, earlier, record)) return undefined
  const now = recordOf(present, record.id)
  if (record.type === 'link') return now || isLinked(present, record.fromId, record.toId) ? undefined : record
  if (!now) return record
  if (record.type !== 'card' || isThereUnchanged(present, record)) return undefined
  return { ...record, id: env.newId() }
}

/** Whether the lane that it names, here or among the records, may hold it; that there is one at all is seen to later. */
function hasItsLane(present: JourneyDocument, earlier: JourneyDocument, record: JourneyRecord): boolean {
  if (record.type !== 'card' && record.type !== 'emotionPoint') return true
  const lane = (recordOf(present, record.laneId) ?? recordOf(earlier, record.laneId)) as Lane | undefined
  if (lane?.type !== 'lane') return false
  return record.type === 'card' ? laneTakesCards(lane.kind) : lane.kind === 'emotion'
}

function isLinked(document: JourneyDocument, fromId: Id, toId: Id): boolean {
  return linksOf(document, fromId).some((link) => link.fromId === fromId && link.toId === toId)
}

function hasTwins(records: readonly JourneyRecord[]): boolean {
  return new Set(records.map(({ id }) => id)).size !== records.length
}
