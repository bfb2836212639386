import { bucketGet, BucketMapBuilder, bucketValues, changeBuckets, type BucketMap } from './bucketMap.ts'
import type { Id } from './id.ts'
import { compareOrder, type Ordered } from './orderKey.ts'
import { listKeysOf, type JourneyRecord, type RecordByType, type RecordTypeName } from './records.ts'

/**
 * One journey map: a flat set of records by id. Immutable. `lists` is derived from `records` and kept beside them so that
 * reading a cell, a stage or a curve costs nothing that grows with the map; read both through the functions in
 * `queries/`, never directly.
 */
export interface JourneyDocument {
  readonly records: BucketMap<JourneyRecord>
  readonly lists: BucketMap<readonly JourneyRecord[]>
}

/** A record that comes (`from` null), goes (`to` null) or changes. */
export interface RecordChange {
  readonly from: JourneyRecord | null
  readonly to: JourneyRecord | null
}

const noRecords: readonly JourneyRecord[] = []

/** A document that holds exactly these records; of two with one id the later stays. */
export function documentOf(records: Iterable<JourneyRecord>): JourneyDocument {
  const byId = new BucketMapBuilder<JourneyRecord>()
  for (const record of records) byId.bucketOf(record.id).set(record.id, record)
  const all = byId.finish()
  const byKey = new BucketMapBuilder<JourneyRecord[]>()
  for (const record of bucketValues(all)) {
    for (const key of listKeysOf(record)) {
      const bucket = byKey.bucketOf(key)
      const list = bucket.get(key)
      if (list) list.push(record)
      else bucket.set(key, [record])
    }
  }
  const lists = byKey.finish()
  for (const list of bucketValues(lists)) if (list.length > 1) list.sort(compareRecords)
  return { records: all, lists }
}

/** The record with this id, or undefined. */
export function recordOf(document: JourneyDocument, id: Id): JourneyRecord | undefined {
  return bucketGet(document.records, id)
}

/** The record with this id if it is of the given type, else undefined. */
export function recordOfType<Type extends RecordTypeName>(document: JourneyDocument, type: Type, id: Id): RecordByType[Type] | undefined {
  const record = bucketGet(document.records, id)
  return record?.type === type ? (record as RecordByType[Type]) : undefined
}

/** The sorted list under a key of `listKeys`; the same array as long as nothing in it changed. */
export function listOf<R extends JourneyRecord>(document: JourneyDocument, key: string): readonly R[] {
  return (bucketGet(document.lists, key) ?? noRecords) as readonly R[]
}

/** Every record, in no order that may be relied on. Walks the whole document: not for hot paths. */
export function allRecords(document: JourneyDocument): Generator<JourneyRecord> {
  return bucketValues(document.records)
}

/** The document after changes, which must state truthfully what was there before. */
export function withChanges(document: JourneyDocument, changes: readonly RecordChange[]): JourneyDocument {
  const records = changes.map((change) => [(change.to ?? change.from)?.id ?? '', change.to ?? undefined] as const)
  const lists = new Map<string, JourneyRecord[]>()
  const editable = (key: string) => {
    let list = lists.get(key)
    if (!list) {
      list = listOf(document, key).slice()
      lists.set(key, list)
    }
    return list
  }
  for (const { from, to } of changes) {
    if (from) for (const key of listKeysOf(from)) removeById(editable(key), from.id)
    if (to) for (const key of listKeysOf(to)) insertSorted(editable(key), to)
  }
  const changedLists = [...lists].map(([key, list]) => [key, list.length > 0 ? list : undefined] as const)
  return { records: changeBuckets(document.records, records), lists: changeBuckets(document.lists, changedLists) }
}

// A list holds records of one type, so either all have an order key or none has.
function compareRecords(a: JourneyRecord, b: JourneyRecord): number {
  if ('order' in a && 'order' in b) return compareOrder(a as Ordered, b as Ordered)
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function removeById(list: JourneyRecord[], id: Id): void {
  const position = list.findIndex((record) => record.id === id)
  if (position >= 0) list.splice(position, 1)
}

function insertSorted(list: JourneyRecord[], record: JourneyRecord): void {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = list[middle]
    if (other && compareRecords(other, record) < 0) low = middle + 1
    else high = middle
  }
  list.splice(low, 0, record)
}
