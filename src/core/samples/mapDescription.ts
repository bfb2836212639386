import type { Channel, Control, Certainty } from '../model/card.ts'
import { newCard } from '../model/card.ts'
import { newEmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import { newLane, type LaneKind } from '../model/lane.ts'
import { newLink, type LinkKind } from '../model/link.ts'
import { newMap, type MapState } from '../model/map.ts'
import { freshOrderKeys } from '../model/orderKey.ts'
import { newPersona, type Persona } from '../model/persona.ts'
import type { JourneyRecord } from '../model/records.ts'
import { newStage } from '../model/stage.ts'
import { newStep } from '../model/step.ts'
import { noReview, type TouchpointReview, type Aim } from '../model/touchpointReview.ts'
import { invariant } from '../invariant.ts'
import { evidenceRecords, type EvidenceDescription } from './evidenceDescription.ts'
import { gapRecords, type GapDescription } from './gapDescription.ts'
import { practiceRecords, type PracticeDescription } from './practiceDescription.ts'

/** A card in a description: its words alone, or words with what is known of it. `name` is how links refer to it. */
export type CardDescription =
  | string
  | {
      readonly text: string
      readonly name?: string
      readonly sure?: Certainty
      readonly channel?: Channel
      readonly control?: Control
      readonly owner?: string
      readonly notes?: string
      readonly persona?: string
      readonly span?: number
      readonly color?: number
      readonly constraint?: boolean
      /** What a review of this touchpoint found. */
      readonly touchpoint?: Partial<TouchpointReview>
    }

/** A point of a curve in a description: the score alone, or with quote, note and certainty; null where nothing is known. */
export type PointDescription =
  number | { readonly score: number; readonly quote?: string; readonly note?: string; readonly sure?: Certainty } | null

/** A lane in a description. `cells` go step by step over the whole journey; shorter lists leave the rest empty. */
export interface LaneDescription {
  readonly kind: LaneKind
  readonly title: string
  /** Kept off the map, though views show it. */
  readonly hidden?: boolean
  readonly cells?: readonly (CardDescription | readonly CardDescription[] | null)[]
  /** Curves as they are lived, by persona. */
  readonly curves?: Readonly<Record<string, readonly PointDescription[]>>
  /** Curves as the organisation believes them to be. */
  readonly believed?: Readonly<Record<string, readonly PointDescription[]>>
}

/** A step in a description: its title alone, or with what is known of it. `touchpoint`: what a review found where it has none. */
export type StepDescription =
  string | { readonly title: string; readonly momentOfTruth?: boolean; readonly aim?: Aim; readonly touchpoint?: Partial<TouchpointReview> }

/** A whole map, written to be read and translated by people; `recordsOf` makes the records. */
export interface MapDescription extends PracticeDescription {
  readonly title: string
  readonly description: string
  readonly state: MapState
  readonly personas: Readonly<Record<string, Partial<Omit<Persona, 'id' | 'type' | 'order' | 'slot'>> & { readonly name: string }>>
  readonly stages: readonly {
    readonly title: string
    readonly steps: readonly StepDescription[]
  }[]
  readonly lanes: readonly LaneDescription[]
  /** What statements rest on. */
  readonly evidence?: readonly EvidenceDescription[]
  readonly gaps?: readonly GapDescription[]
  readonly links?: readonly { readonly from: string; readonly to: string; readonly kind: LinkKind; readonly label?: string }[]
}

/** The records of a described map, with fresh ids. A link to a card that no `name` names is a mistake in the description and throws. */
export function recordsOf(map: MapDescription, newId: () => Id): JourneyRecord[] {
  const records: JourneyRecord[] = [{ ...newMap(newId(), map.title), description: map.description, state: map.state }]
  const personaIds = addPersonas(records, map, newId)
  const stepIds = addStages(records, map, newId)
  const named = new Map<string, Id>()
  const laneKeys = freshOrderKeys(map.lanes.length)
  map.lanes.forEach((lane, position) => {
    const record = { ...newLane(newId(), lane.kind, lane.title, laneKeys[position] ?? ''), hidden: lane.hidden ?? false }
    records.push(record)
    addCells(records, lane, record.id, { stepIds, personaIds, named }, newId)
    addCurves(records, lane, record.id, { stepIds, personaIds }, newId)
  })
  for (const link of map.links ?? []) {
    const from = named.get(link.from)
    const to = named.get(link.to)
    invariant(from && to, `cards ${link.from} and ${link.to} are named`)
    records.push({ ...newLink(newId(), from, to, link.kind), label: link.label ?? '' })
  }
  records.push(...gapRecords(map.gaps ?? [], { stepIds, named }, newId))
  records.push(...evidenceRecords(map.evidence ?? [], { records, stepIds, personaIds, named }, newId))
  records.push(...practiceRecords(map, { stepIds, named }, newId))
  return records
}

function addPersonas(records: JourneyRecord[], map: MapDescription, newId: () => Id): Map<string, Id> {
  const entries = Object.entries(map.personas)
  const keys = freshOrderKeys(entries.length)
  return new Map(
    entries.map(([key, fields], position) => {
      const persona = { ...newPersona(newId(), fields.name, position, keys[position] ?? ''), ...fields }
      records.push(persona)
      return [key, persona.id]
    })
  )
}

function addStages(records: JourneyRecord[], map: MapDescription, newId: () => Id): Id[] {
  const stageKeys = freshOrderKeys(map.stages.length)
  return map.stages.flatMap(({ title, steps }, position) => {
    const stage = newStage(newId(), title, stageKeys[position] ?? '')
    records.push(stage)
    const stepKeys = freshOrderKeys(steps.length)
    return steps.map((description, index) => {
      const {
        title,
        momentOfTruth = false,
        aim = null,
        touchpoint = null
      } = typeof description === 'string' ? { title: description } : description
      const step = newStep(newId(), stage.id, title, stepKeys[index] ?? '')
      records.push({ ...step, momentOfTruth, aim, touchpoint: touchpoint && { ...noReview, ...touchpoint } })
      return step.id
    })
  })
}

interface Places {
  readonly stepIds: readonly Id[]
  readonly personaIds: ReadonlyMap<string, Id>
  readonly named: Map<string, Id>
}

function addCells(
  records: JourneyRecord[],
  lane: LaneDescription,
  laneId: Id,
  { stepIds, personaIds, named }: Places,
  newId: () => Id
): void {
  lane.cells?.forEach((cell, index) => {
    const stepId = stepIds[index]
    if (cell === null || stepId === undefined) return
    const cards = isList(cell) ? cell : [cell]
    const keys = freshOrderKeys(cards.length)
    cards.forEach((description, position) => {
      const {
        text,
        name,
        sure,
        persona,
        touchpoint = null,
        ...fields
      } = typeof description === 'string' ? { text: description } : description
      const card = newCard(newId(), laneId, stepId, text, keys[position] ?? '')
      records.push({
        ...card,
        ...fields,
        certainty: sure ?? 'assumption',
        touchpoint: touchpoint && { ...noReview, ...touchpoint },
        personaId: persona === undefined ? null : (personaIds.get(persona) ?? null)
      })
      if (name !== undefined) named.set(name, card.id)
    })
  })
}

function addCurves(
  records: JourneyRecord[],
  lane: LaneDescription,
  laneId: Id,
  { stepIds, personaIds }: Omit<Places, 'named'>,
  newId: () => Id
): void {
  const curves = (['lived', 'believed'] as const).flatMap((kind) =>
    Object.entries((kind === 'lived' ? lane.curves : lane.believed) ?? {}).map(([key, points]) => ({ kind, key, points }))
  )
  for (const { kind, key, points } of curves) {
    const personaId = personaIds.get(key)
    invariant(personaId, `persona ${key} is described`)
    points.forEach((description, index) => {
      const stepId = stepIds[index]
      if (description === null || stepId === undefined) return
      const { score, quote = '', note = '', sure = 'assumption' } = typeof description === 'number' ? { score: description } : description
      records.push({ ...newEmotionPoint(newId(), { laneId, stepId, personaId, kind }, score), quote, note, certainty: sure })
    })
  }
}

function isList(cell: CardDescription | readonly CardDescription[]): cell is readonly CardDescription[] {
  return Array.isArray(cell)
}
