import { changedRecords } from '../model/changedRecords.ts'
import { listOf, recordOf, type JourneyDocument, type RecordChange } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Ordered } from '../model/orderKey.ts'
import { listKeysOf, type JourneyRecord } from '../model/records.ts'
import type { Stage } from '../model/stage.ts'
import { readingOrder } from '../queries/differences.ts'
import { stagesOf } from '../queries/journey.ts'
import { changedFields } from './differences/changedFields.ts'
import { differenceKinds, type DifferenceKind, type FieldChange, type MapDifference } from './differences/difference.ts'
import { feelingDifferences } from './differences/feelingDifferences.ts'
import { movedAmong } from './differences/movedAmong.ts'

/** The differences in one stage, or (null) those that stand in none. */
export interface StageDifferences {
  readonly stage: Stage | null
  readonly differences: readonly MapDifference[]
}

/** How two maps differ. */
export interface MapDifferences {
  /** Whether any record is in both: one map was derived or copied from the other, or both from a third. */
  readonly isRelated: boolean
  /** Stages from left to right, those that are gone where they stood; without those in which nothing differs. What has no stage comes last. */
  readonly groups: readonly StageDifferences[]
  readonly counts: Readonly<Record<DifferenceKind, number>>
}

/**
 * What differs between two maps, such as one of today and one of the future that was derived from it (DOMAIN §1: current and
 * future state). Records are the same where they have the same id, which is what deriving and duplicating keep; nothing is guessed from
 * words. In comments, votes, titles and states of the maps they are free to differ.
 *
 * - *added*, *removed*: only in one of them.
 * - *moved*: stands in another cell or stage, or among the same siblings elsewhere (`movedAmong`).
 * - *changed*: says something else, with the fields.
 * - *up*, *down*: what a persona feels at a step (`feelingDifferences`).
 *
 * After an edit only what the edit touched is compared anew.
 */
export function mapDifferences(before: JourneyDocument, after: JourneyDocument): MapDifferences {
  const changes = changedRecords(before, after)
  const common = after.records.size - changes.filter(({ from }) => from === null).length
  const compared = changes.filter(({ from, to }) => !isLeftOut((to ?? from)?.type))
  const moved = reordered(before, after, compared)
  const stageOf = (difference: Pick<MapDifference, 'before' | 'after'>) =>
    difference.after ? stageIn(after, difference.after) : difference.before ? stageIn(before, difference.before) : null
  const found = [...compared.flatMap((change) => differencesOfRecord(change, moved)), ...feelingDifferences(before, after)]
  const list = found.map((difference): MapDifference => ({ ...difference, stageId: stageOf(difference) }))
  const counts = Object.fromEntries(differenceKinds.map((kind) => [kind, list.filter((each) => each.kind === kind).length]))
  return { isRelated: common > 0, groups: groupsOf(before, after, list), counts: counts as Record<DifferenceKind, number> }
}

/** Feelings are compared by step and persona, comments are not compared. */
function isLeftOut(type: JourneyRecord['type'] | undefined): boolean {
  return type === 'comment' || type === 'emotionPoint'
}

function differencesOfRecord({ from, to }: RecordChange, moved: ReadonlySet<Id>): Omit<MapDifference, 'stageId'>[] {
  const record = to ?? from
  if (!record) return []
  const of = (kind: DifferenceKind, fields: readonly FieldChange[] = []) => ({ kind, type: record.type, before: from, after: to, fields })
  if (!from) return [of('added')]
  if (!to) return [of('removed')]
  const isMoved = moved.has(to.id) || (isOrdered(to) && placeKey(from) !== placeKey(to))
  const fields = changedFields(from, to)
  return [...(isMoved ? [of('moved')] : []), ...(fields.length > 0 ? [of('changed', fields)] : [])]
}

/** Who stands elsewhere among the same siblings. Looks only at lists in which somebody has another order key. */
function reordered(before: JourneyDocument, after: JourneyDocument, changes: readonly RecordChange[]): ReadonlySet<Id> {
  const lists = new Set<string>()
  for (const { from, to } of changes) {
    if (from && to && isOrdered(from) && isOrdered(to) && from.order !== to.order && placeKey(from) === placeKey(to))
      lists.add(placeKey(to))
  }
  const moved = new Set<Id>()
  for (const key of lists) {
    const [earlier, later] = [listOf(before, key), listOf(after, key)] as unknown as [readonly Ordered[], readonly Ordered[]]
    const [ids, laterIds] = [new Set(earlier.map(({ id }) => id)), new Set(later.map(({ id }) => id))]
    const both = movedAmong(
      earlier.filter(({ id }) => laterIds.has(id)),
      later.filter(({ id }) => ids.has(id))
    )
    for (const id of both) moved.add(id)
  }
  return moved
}

/** The list of siblings in which an ordered record stands. */
function placeKey(record: JourneyRecord): string {
  return listKeysOf(record)[0] ?? ''
}

function isOrdered(record: JourneyRecord): record is JourneyRecord & Ordered {
  return 'order' in record && typeof record.order === 'string'
}

/** The stage in which a record of a document stands; null for what stands in none. */
function stageIn(document: JourneyDocument, record: JourneyRecord): Id | null {
  switch (record.type) {
    case 'stage':
      return record.id
    case 'step':
      return record.stageId
    case 'card':
    case 'emotionPoint':
    case 'measure':
    case 'gap': {
      const step = record.stepId === null ? undefined : recordOf(document, record.stepId)
      return step?.type === 'step' ? step.stageId : null
    }
    case 'link': {
      const card = recordOf(document, record.fromId)
      return card ? stageIn(document, card) : null
    }
    case 'map':
    case 'persona':
    case 'lane':
    case 'comment':
    case 'evidence':
    case 'metric':
    case 'opportunity':
    case 'assessment':
      return null
  }
}

function groupsOf(before: JourneyDocument, after: JourneyDocument, list: readonly MapDifference[]): StageDifferences[] {
  const order = readingOrder(before, after)
  // Of two at one place what is gone stands before what came for it.
  const compare = (a: MapDifference, b: MapDifference) =>
    order(recordOfDifference(a), recordOfDifference(b)) || kindsInTurn.indexOf(a.kind) - kindsInTurn.indexOf(b.kind)
  const byStage = Map.groupBy(list, ({ stageId }) => stageId)
  const stages = [...allStages(before, after), null]
  return stages.flatMap((stage) => {
    const differences = byStage.get(stage?.id ?? null)
    return differences ? [{ stage, differences: differences.toSorted(compare) }] : []
  })
}

const kindsInTurn: readonly DifferenceKind[] = ['removed', 'added', 'moved', 'changed', 'up', 'down']

/** The stages of the later map, and those that are gone behind the one that stood before them. */
function allStages(before: JourneyDocument, after: JourneyDocument): Stage[] {
  const stages = [...stagesOf(after)]
  let previous: Id | null = null
  for (const stage of stagesOf(before)) {
    if (!stages.some(({ id }) => id === stage.id)) stages.splice(stages.findIndex(({ id }) => id === previous) + 1, 0, stage)
    previous = stage.id
  }
  return stages
}

function recordOfDifference({ before, after }: MapDifference): JourneyRecord {
  return (after ?? before) as JourneyRecord
}
