import { bucketValues } from './bucketMap.ts'
import { changesOf, type RecordsDiff } from './diff.ts'
import { allRecords, listOf, recordOf, type JourneyDocument } from './document.ts'
import type { Id } from './id.ts'
import { laneTakesCards, type Lane } from './lane.ts'
import { listKeys } from './listKeys.ts'
import { placeOfMeasure, type Measure } from './measure.ts'
import { compareOrder, type Ordered } from './orderKey.ts'
import { idsInField } from './recordType.ts'
import { typeOf, type JourneyRecord } from './records.ts'

/** Something that must not be in a document. */
export interface IntegrityProblem {
  readonly code:
    | 'invalid'
    | 'dangling'
    | 'sharedOrder'
    | 'notNfc'
    | 'duplicatePoint'
    | 'duplicateMeasure'
    | 'strayMeasure'
    | 'selfLink'
    | 'wrongLane'
    | 'mapCount'
  readonly id: Id
  readonly field?: string
  readonly tooLong?: boolean
}

/**
 * Everything that is wrong with a document: fields against their schema (finite numbers included), dangling references,
 * siblings with one order key, text that is not NFC, two feelings or two values of one metric
 * in one place, values of a touchpoint elsewhere than it, cards where no card may be, and any number of map records but one. Empty for every document that this program made. Walks the whole document.
 */
export function integrityProblems(document: JourneyDocument): IntegrityProblem[] {
  const problems: IntegrityProblem[] = []
  for (const record of allRecords(document)) problems.push(...problemsAlone(document, record))
  // List by list rather than record by record: thousands of siblings must not be compared with each other.
  for (const list of bucketValues(document.lists)) problems.push(...sharedOrders(list))
  problems.push(...duplicatePoints(document), ...measureProblems(document))
  const maps = listOf(document, listKeys.map).length
  if (maps !== 1) problems.push({ code: 'mapCount', id: '' })
  return problems
}

/** The same for what a diff touched: its cost follows the diff, not the document, save for a removed record's referrers in lists. */
export function problemsOfChange(document: JourneyDocument, diff: RecordsDiff): IntegrityProblem[] {
  return changesOf(diff).flatMap(({ to }) => (to ? problemsOfRecord(document, to) : []))
}

function problemsOfRecord(document: JourneyDocument, record: JourneyRecord): IntegrityProblem[] {
  return [...problemsAlone(document, record), ...siblingProblems(document, record)]
}

function problemsAlone(document: JourneyDocument, record: JourneyRecord): IntegrityProblem[] {
  return [...schemaProblems(record), ...referenceProblems(document, record), ...placeProblems(document, record), ...textProblems(record)]
}

/** A list is sorted by order key: who shares one stands beside the other. */
function sharedOrders(list: readonly JourneyRecord[]): IntegrityProblem[] {
  const orderAt = (position: number) => (list[position] as { readonly order?: unknown } | undefined)?.order
  return list.flatMap((record, position) => {
    const order = orderAt(position)
    const shared = order !== undefined && (order === orderAt(position - 1) || order === orderAt(position + 1))
    return shared ? [{ code: 'sharedOrder', id: record.id, field: 'order' } as const] : []
  })
}

function duplicatePoints(document: JourneyDocument): IntegrityProblem[] {
  const first = new Map<string, Id>()
  const problems: IntegrityProblem[] = []
  for (const record of allRecords(document)) {
    if (record.type !== 'emotionPoint') continue
    const place = `${record.laneId} ${record.stepId} ${record.personaId} ${record.kind}`
    if (first.has(place)) problems.push({ code: 'duplicatePoint', id: record.id })
    else first.set(place, record.id)
  }
  return problems
}

/** Values of one metric that stand twice in one place, and values of a touchpoint that stand in another step than it: earlier versions left such. */
export function measureProblems(document: JourneyDocument): IntegrityProblem[] {
  const places = new Set<string>()
  return listOf<Measure>(document, listKeys.measures).flatMap((measure) => {
    const isFirst = places.size < places.add(placeOfMeasure(measure)).size
    return [...(isFirst ? [] : [{ code: 'duplicateMeasure', id: measure.id } as const]), ...strayProblems(document, measure)]
  })
}

function strayProblems(document: JourneyDocument, { id, cardId, stepId }: Measure): IntegrityProblem[] {
  const card = cardId === null ? undefined : recordOf(document, cardId)
  return card?.type === 'card' && card.stepId !== stepId ? [{ code: 'strayMeasure', id, field: 'stepId' }] : []
}

function schemaProblems(record: JourneyRecord): IntegrityProblem[] {
  const parsed = typeOf(record).schema.safeParse(record)
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => ({
    code: 'invalid',
    id: record.id,
    field: issue.path.join('.'),
    tooLong: issue.code === 'too_big' && issue.origin === 'string'
  }))
}

function referenceProblems(document: JourneyDocument, record: JourneyRecord): IntegrityProblem[] {
  return typeOf(record).references.flatMap((reference) => {
    const isLive = (id: Id) => reference.targets.includes(recordOf(document, id)?.type ?? '')
    return idsInField(record, reference).every(isLive) ? [] : [{ code: 'dangling', id: record.id, field: reference.field } as const]
  })
}

function siblingProblems(document: JourneyDocument, record: JourneyRecord): IntegrityProblem[] {
  const problems: IntegrityProblem[] = []
  if ('order' in record) {
    for (const key of typeOf(record).listKeys(record)) {
      const shared = neighboursOf(listOf(document, key), record as JourneyRecord & Ordered).some((other) => other.order === record.order)
      if (shared) problems.push({ code: 'sharedOrder', id: record.id, field: 'order' })
    }
  }
  if (record.type === 'emotionPoint') {
    const twins = listOf<JourneyRecord>(document, listKeys.pointsAt(record.stepId)).filter(
      (other) =>
        other.type === 'emotionPoint' &&
        other.laneId === record.laneId &&
        other.personaId === record.personaId &&
        other.kind === record.kind
    )
    if (twins.length > 1) problems.push({ code: 'duplicatePoint', id: record.id })
  }
  // Whoever moves a touchpoint takes along what was measured at it, and whoever measures does so where it stands.
  if (
    record.type === 'card' &&
    listOf<Measure>(document, listKeys.measures).some(({ cardId, stepId }) => cardId === record.id && stepId !== record.stepId)
  )
    problems.push({ code: 'strayMeasure', id: record.id, field: 'stepId' })
  if (record.type === 'measure') {
    problems.push(...strayProblems(document, record))
    const isTwin = (other: Measure) => other.id !== record.id && placeOfMeasure(other) === placeOfMeasure(record)
    if (listOf<Measure>(document, listKeys.measuresAt(record.stepId)).some(isTwin))
      problems.push({ code: 'duplicateMeasure', id: record.id })
  }
  return problems
}

/** What stands right before and behind a record in its sorted list: whoever shares its order key is one of them. */
function neighboursOf(list: readonly JourneyRecord[], record: Ordered): Ordered[] {
  const ordered = list as readonly (JourneyRecord & Ordered)[]
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = ordered[middle]
    if (other && compareOrder(other, record) < 0) low = middle + 1
    else high = middle
  }
  return [ordered[low - 1], ordered[low], ordered[low + 1]].filter((other) => other !== undefined && other.id !== record.id) as Ordered[]
}

function placeProblems(document: JourneyDocument, record: JourneyRecord): IntegrityProblem[] {
  if (record.type === 'link' && record.fromId === record.toId) return [{ code: 'selfLink', id: record.id }]
  if (record.type !== 'card' && record.type !== 'emotionPoint') return []
  const lane = recordOf(document, record.laneId) as Lane | undefined
  const fits = !lane || (record.type === 'emotionPoint' ? lane.kind === 'emotion' : laneTakesCards(lane.kind))
  return fits ? [] : [{ code: 'wrongLane', id: record.id, field: 'laneId' }]
}

function textProblems(record: JourneyRecord): IntegrityProblem[] {
  return Object.entries(record).flatMap(([field, value]) => (isNfc(value) ? [] : [{ code: 'notNfc', id: record.id, field } as const]))
}

function isNfc(value: unknown): boolean {
  if (typeof value === 'string') return value.normalize('NFC') === value
  return typeof value !== 'object' || value === null || Object.values(value).every(isNfc)
}
