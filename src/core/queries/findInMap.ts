// Words within one map, whatever the accents: in the order in which the map is read, in slices so that nobody who types has to wait.
import type { Card } from '../model/card.ts'
import type { JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Lane } from '../model/lane.ts'
import type { JourneyRecord } from '../model/records.ts'
import { foldText } from '../text/fold.ts'
import { needleOf, plainSpaces } from '../text/needle.ts'
import { allStepsOf, cardsInCell, commentsOn, lanesOf, linksOf, personasOf, pointsAt, stagesOf, stepsOf } from './journey.ts'

/** In which of its texts a record was found. */
export type FoundField = 'title' | 'text' | 'picture' | 'owner' | 'notes' | 'comment' | 'note' | 'quote' | 'label'

/** A place where the words were found. */
export interface MapHit {
  /** The record that holds the words. */
  readonly id: Id
  readonly recordType: 'stage' | 'step' | 'lane' | 'card' | 'emotionPoint' | 'link' | 'comment'
  readonly field: FoundField
  /** The whole text in which the words stand. */
  readonly text: string
  /** The card that is meant: itself, the one commented on, the one a link starts from. */
  readonly cardId: Id | null
  readonly laneId: Id | null
  readonly stepId: Id | null
  /** In a lane that is left out of the map for now. */
  readonly isHidden: boolean
}

/**
 * All places of some words: stages with their steps from left to right, then lane by lane its name, its cells from left to right, and in
 * each cell from top to bottom a card, its comments and the links that start from it. Gives `null` now and then without having found anything, so
 * that a caller can rest between two calls. What was folded once is remembered with its record.
 */
export function* findInMap(document: JourneyDocument, typed: string): Generator<MapHit | null, void> {
  const needle = needleOf(typed)
  if (needle === '') return
  for (const stage of stagesOf(document)) {
    yield* hitsOf(stage, needle, { recordType: 'stage', ...nowhere })
    for (const step of stepsOf(document, stage.id)) yield* hitsOf(step, needle, { recordType: 'step', ...nowhere, stepId: step.id })
  }
  const steps = allStepsOf(document)
  const personas = new Map(personasOf(document).map((persona, rank) => [persona.id, rank]))
  for (const lane of lanesOf(document)) {
    yield* hitsOf(lane, needle, { recordType: 'lane', ...nowhere, laneId: lane.id, isHidden: lane.hidden })
    for (const step of steps) {
      yield null
      if (lane.kind === 'emotion') {
        const points = pointsAt(document, step.id).filter((point) => point.laneId === lane.id)
        const place = { recordType: 'emotionPoint', cardId: null, laneId: lane.id, stepId: step.id, isHidden: lane.hidden } as const
        for (const point of inOrder(points, personas)) yield* hitsOf(point, needle, place)
      } else for (const card of cardsInCell(document, lane.id, step.id)) yield* hitsOfCard(document, card, lane, needle)
    }
  }
}

/** All places at once. */
export function findAllInMap(document: JourneyDocument, typed: string): MapHit[] {
  return [...findInMap(document, typed)].filter((hit) => hit !== null)
}

type PlaceOfHit = Pick<MapHit, 'recordType' | 'cardId' | 'laneId' | 'stepId' | 'isHidden'>

const nowhere = { cardId: null, laneId: null, stepId: null, isHidden: false } as const

function* hitsOfCard(document: JourneyDocument, card: Card, lane: Lane, needle: string): Generator<MapHit, void> {
  const place = { cardId: card.id, laneId: lane.id, stepId: card.stepId, isHidden: lane.hidden }
  yield* hitsOf(card, needle, { recordType: 'card', ...place })
  for (const comment of commentsOn(document, card.id)) yield* hitsOf(comment, needle, { recordType: 'comment', ...place })
  for (const link of linksOf(document, card.id)) if (link.fromId === card.id) yield* hitsOf(link, needle, { recordType: 'link', ...place })
}

function* hitsOf(record: JourneyRecord, needle: string, place: PlaceOfHit): Generator<MapHit, void> {
  for (const { field, text, folded } of fieldsOf(record)) if (folded.includes(needle)) yield { id: record.id, field, text, ...place }
}

interface FoldedField {
  readonly field: FoundField
  readonly text: string
  readonly folded: string
}

const foldedFields = new WeakMap<JourneyRecord, readonly FoldedField[]>()

function fieldsOf(record: JourneyRecord): readonly FoldedField[] {
  let fields = foldedFields.get(record)
  if (!fields) {
    fields = textsOf(record)
      .filter(([, text]) => text !== '')
      .map(([field, text]) => ({ field, text, folded: plainSpaces(foldText(text)) }))
    foldedFields.set(record, fields)
  }
  return fields
}

function textsOf(record: JourneyRecord): readonly (readonly [FoundField, string])[] {
  switch (record.type) {
    // The presenter's notes of a stage are never shown to the room: finding them would show them.
    case 'stage':
    case 'step':
    case 'lane':
      return [['title', record.title]]
    case 'card':
      return [
        ['text', record.text],
        ['picture', record.picture?.alt ?? ''],
        ['owner', record.owner],
        ['notes', record.notes]
      ]
    case 'emotionPoint':
      return [
        ['quote', record.quote],
        ['note', record.note]
      ]
    case 'link':
      return [['label', record.label]]
    case 'comment':
      return [['comment', record.text]]
    default:
      // What is not drawn on the map has views of its own in which it is found.
      return []
  }
}

function inOrder<Point extends { readonly personaId: Id }>(points: readonly Point[], ranks: ReadonlyMap<Id, number>): readonly Point[] {
  return points.length < 2 ? points : points.toSorted((a, b) => (ranks.get(a.personaId) ?? 0) - (ranks.get(b.personaId) ?? 0))
}
