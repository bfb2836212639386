import { err, ok, type Result } from '../result.ts'
import { documentOf, type JourneyDocument } from './document.ts'
import { idSchema, type Id } from './id.ts'
import { laneTakesCards, type Lane } from './lane.ts'
import { isDeeperThan, maxDepth } from './loading/depth.ts'
import { cleanJson } from './loading/cleanJson.ts'
import { repairOrder, type Loading } from './loading/orderRepair.ts'
import { parseRecord } from './loading/parseRecord.ts'
import type { Repair, RepairCode } from './loading/repair.ts'
import { newMap } from './map.ts'
import { placeOfMeasure } from './measure.ts'
import { sameRecord } from './diff.ts'
import { idsInField } from './recordType.ts'
import { isRecordTypeName, recordTypeNames, recordTypes, typeOf, type JourneyRecord, type RecordTypeName } from './records.ts'

export type { Repair, RepairCode } from './loading/repair.ts'

/** Why records cannot be loaded at all. `newer`: a newer version of the product wrote them. */
export type LoadProblem =
  | { readonly code: 'newer'; readonly type: string; readonly version: number }
  | { readonly code: 'notAMap' }
  | { readonly code: 'tooDeep'; readonly index: number }

/** A document that holds together, and everything that had to be done for it. */
export interface Loaded {
  readonly document: JourneyDocument
  /** In the order in which they were found; empty for whatever this program wrote. */
  readonly repairs: readonly Repair[]
}

/** A loaded document, or the reason why there is none. */
export type LoadOutcome = Result<Loaded, LoadProblem>

/**
 * Makes a document of raw records, whoever wrote them: validate, migrate from `versions` (by type; 1 where it says nothing),
 * repair. The result always passes `integrityProblems`. Never throws; its time is linear in the input.
 */
export function loadRecords(raw: readonly unknown[], versions: Readonly<Record<string, number>>): LoadOutcome {
  if (!Array.isArray(raw)) return err({ code: 'notAMap' })
  const newer = newerType(raw, versions)
  if (newer) return err(newer)
  const tooDeep = raw.findIndex((value) => isDeeperThan(value, maxDepth))
  if (tooDeep >= 0) return err({ code: 'tooDeep', index: tooDeep })
  const loader = new Loader(raw, versions)
  const document = loader.load()
  return document ? ok({ document, repairs: loader.repairs }) : err({ code: 'notAMap' })
}

/** The present version of every record type: what a writer states beside the records. */
export function recordVersions(): Record<RecordTypeName, number> {
  return Object.fromEntries(recordTypeNames.map((type) => [type, recordTypes[type].version])) as Record<RecordTypeName, number>
}

function newerType(raw: readonly unknown[], versions: Readonly<Record<string, number>>): LoadProblem | undefined {
  const foreign = new Set<string>()
  for (const record of raw) {
    const type = isObject(record) && Object.hasOwn(record, 'type') ? record.type : undefined
    if (typeof type === 'string' && !isRecordTypeName(type)) foreign.add(type)
  }
  for (const [type, version] of Object.entries(versions)) {
    const known = isRecordTypeName(type) ? recordTypes[type].version : foreign.has(type) ? 0 : Infinity
    if (typeof version === 'number' && version > known) return { code: 'newer', type: type.slice(0, 80), version }
  }
  return undefined
}

/** One load: the records that are left after each pass, and what was done so far. */
class Loader {
  readonly repairs: Repair[] = []
  readonly #raw: readonly unknown[]
  readonly #versions: Readonly<Record<string, number>>
  readonly #newIds = new Map<number, Id>()
  readonly #renamed = new Map<string, Id>()
  readonly #taken = new Map<Id, JourneyRecord | null>()

  constructor(raw: readonly unknown[], versions: Readonly<Record<string, number>>) {
    this.#raw = raw
    this.#versions = versions
    // Made ids must not take one that a later record rightly has.
    for (const value of raw) if (isObject(value) && isId(value.id)) this.#taken.set(value.id, null)
    raw.forEach((value, index) => {
      if (isObject(value) && isRecordTypeName(value.type) && !isId(value.id)) this.#newId(value.id, index)
    })
  }

  load(): JourneyDocument | undefined {
    const parsed = this.#raw.flatMap((value, index) => this.#parse(value, index) ?? [])
    if (parsed.length === 0) return undefined
    const whole = this.#withOneMap(parsed)
    const byType = new Map<string, Loading[]>(recordTypeNames.map((type) => [type, []]))
    for (const loading of whole) byType.get(loading.record.type)?.push(loading)
    const byId = new Map<Id, JourneyRecord>()
    const points = new Set<string>()
    const kept: Loading[] = []
    // What is pointed at comes first in the order of types, so one pass settles every chain of references.
    for (const loading of recordTypeNames.flatMap((type) => byType.get(type) ?? [])) {
      const record = this.#fit(loading, byId, points)
      if (!record) continue
      byId.set(record.id, record)
      kept.push({ index: loading.index, record })
    }
    const ordered = repairOrder(kept, (code, { index, record }) => this.#note(code, index, record.id, record.type, 'order', true))
    return documentOf(ordered.map(({ record }) => record))
  }

  #note(code: RepairCode, index: number, id: Id | null, type: string, field: string | null, kept: boolean): void {
    this.repairs.push({ code, index, id, type: type.slice(0, 80), field, kept })
  }

  #parse(value: unknown, index: number): Loading | undefined {
    if (!isObject(value) || !Object.hasOwn(value, 'type') || typeof value.type !== 'string') {
      this.#note('notARecord', index, null, '', null, false)
      return undefined
    }
    const { type } = value
    if (!isRecordTypeName(type)) {
      this.#note('unknownType', index, typeof value.id === 'string' ? value.id.slice(0, 80) : null, type, null, false)
      return undefined
    }
    const notes: (readonly [RepairCode, string])[] = []
    const cleaned = cleanJson(value, '', (code, path) => notes.push([code, path])) as Record<string, unknown>
    const id = isId(value.id) ? value.id : (this.#newIds.get(index) ?? this.#freshId(index))
    const parsed = parseRecord(type, { ...this.#withNewReferences(type, cleaned), id }, this.#version(type))
    if (!parsed.ok) {
      this.#note('unreadable', index, id, type, parsed.error, false)
      return undefined
    }
    if (id !== value.id) notes.push(['badId', 'id'])
    for (const [code, field] of [...notes, ...parsed.value.repairs]) this.#note(code, index, id, type, field, true)
    return this.#withOwnId({ index, record: parsed.value.record })
  }

  /** Gives a record whose id cannot be one a new id, under which references to the old one find it. */
  #newId(written: unknown, index: number): void {
    const id = this.#freshId(index)
    this.#newIds.set(index, id)
    const key = typeof written === 'string' || typeof written === 'number' ? String(written) : null
    if (key !== null && !this.#renamed.has(key)) this.#renamed.set(key, id)
  }

  #withNewReferences(type: RecordTypeName, cleaned: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    if (this.#renamed.size === 0) return cleaned
    const changed: Record<string, unknown> = { ...cleaned }
    for (const { field } of recordTypes[type].references) {
      const written = cleaned[field]
      const renamed = (id: unknown) => (typeof id === 'string' || typeof id === 'number' ? (this.#renamed.get(String(id)) ?? id) : id)
      changed[field] = Array.isArray(written) ? written.map(renamed) : renamed(written)
      if (written === undefined) delete changed[field]
    }
    return changed
  }

  #withOwnId(loading: Loading): Loading | undefined {
    const { record, index } = loading
    const first = this.#taken.get(record.id)
    if (!first) {
      this.#taken.set(record.id, record)
      return loading
    }
    if (sameRecord(first, record)) {
      this.#note('duplicateId', index, record.id, record.type, 'id', false)
      return undefined
    }
    const renamed = { ...record, id: this.#freshId(index) } as JourneyRecord
    this.#taken.set(renamed.id, renamed)
    this.#note('duplicateId', index, renamed.id, record.type, 'id', true)
    return { index, record: renamed }
  }

  #freshId(index: number): Id {
    let id = `record-${index}`
    for (let attempt = 2; this.#taken.has(id); attempt += 1) id = `record-${index}-${attempt}`
    this.#taken.set(id, null)
    return id
  }

  #version(type: RecordTypeName): number {
    const version = Object.hasOwn(this.#versions, type) ? this.#versions[type] : 1
    return typeof version === 'number' && version >= 1 ? Math.floor(version) : 1
  }

  #withOneMap(parsed: readonly Loading[]): Loading[] {
    const maps = parsed.filter(({ record }) => record.type === 'map')
    if (maps.length === 0) {
      const map = newMap(this.#freshId(this.#raw.length), '')
      this.#note('mapMade', -1, map.id, 'map', null, true)
      return [{ index: -1, record: map }, ...parsed]
    }
    for (const { index, record } of maps.slice(1)) this.#note('surplusMap', index, record.id, 'map', null, false)
    return parsed.filter((loading) => loading.record.type !== 'map' || loading === maps[0])
  }

  /** The record with its references seen to, or undefined where it cannot stand in the document. */
  #fit({ index, record }: Loading, byId: ReadonlyMap<Id, JourneyRecord>, points: Set<string>): JourneyRecord | undefined {
    let fitted = record
    for (const reference of typeOf(record).references) {
      const { field, targets, onRemove } = reference
      const ids = idsInField(fitted, reference)
      const live = [...new Set(ids)].filter((id) => targets.includes(byId.get(id)?.type ?? ''))
      if (live.length === ids.length) continue
      fitted = { ...fitted, [field]: onRemove === 'drop' ? live : null }
      this.#note('dangling', index, record.id, record.type, field, onRemove !== 'cascade')
      if (onRemove === 'cascade') return undefined
    }
    const touchpoint = fitted.type === 'measure' && fitted.cardId !== null ? byId.get(fitted.cardId) : undefined
    if (fitted.type === 'measure' && touchpoint?.type === 'card' && fitted.stepId !== touchpoint.stepId) {
      fitted = { ...fitted, stepId: touchpoint.stepId }
      this.#note('strayMeasure', index, record.id, record.type, 'stepId', true)
    }
    const misplaced = misplacement(fitted, byId, points)
    if (misplaced) this.#note(misplaced, index, record.id, record.type, null, false)
    return misplaced ? undefined : fitted
  }
}

function misplacement(record: JourneyRecord, byId: ReadonlyMap<Id, JourneyRecord>, points: Set<string>): RepairCode | undefined {
  if (record.type === 'link') return record.fromId === record.toId ? 'selfLink' : undefined
  if (record.type === 'measure') return isTaken(points, placeOfMeasure(record)) ? 'duplicateMeasure' : undefined
  if (record.type !== 'card' && record.type !== 'emotionPoint') return undefined
  const { kind } = byId.get(record.laneId) as Lane
  if (record.type === 'card') return laneTakesCards(kind) ? undefined : 'wrongLane'
  if (kind !== 'emotion') return 'wrongLane'
  return isTaken(points, `${record.laneId} ${record.stepId} ${record.personaId} ${record.kind}`) ? 'duplicatePoint' : undefined
}

function isTaken(places: Set<string>, place: string): boolean {
  return places.size === places.add(place).size
}

function isId(value: unknown): value is Id {
  return idSchema.safeParse(value).success
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
