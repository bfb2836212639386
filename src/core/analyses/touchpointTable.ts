// The touchpoint table (DOMAIN §2.5): every touchpoint of the journey with what a review found of it, and every step that has none.
import type { Card } from '../model/card.ts'
import type { JourneyDocument } from '../model/document.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import type { Lane } from '../model/lane.ts'
import type { Opportunity } from '../model/opportunity.ts'
import type { Persona } from '../model/persona.ts'
import type { Stage } from '../model/stage.ts'
import type { Step } from '../model/step.ts'
import { noReview, type TouchpointReview } from '../model/touchpointReview.ts'
import {
  cardsInCell,
  evidenceFor,
  lanesOf,
  opportunitiesOf,
  personasOf,
  pointsAt,
  shownLanesOf,
  stagesOf,
  stepsOf
} from '../queries/journey.ts'
import { answersOf, answeredCount, type Answers } from './touchpointAnswers.ts'

/** How somebody feels at a touchpoint: as its review says, else as the lived curve has it there. */
export interface TouchpointFeeling {
  /** −2 to +2. */
  readonly score: number
  readonly source: 'review' | 'curve'
  /** Whose curve it is; null for what the review says. */
  readonly personaId: Id | null
}

/** One row: a touchpoint, or the finding that a step has none. */
export interface TouchpointRow {
  /** Id of the card; of the step where there is no touchpoint. */
  readonly id: Id
  /** Null: the step has no touchpoint, a gap in the journey. */
  readonly card: Card | null
  readonly stage: Stage
  /** Place of its stage, from 0. */
  readonly stageIndex: number
  readonly step: Step
  /** Place of its step in the whole journey, from 1. */
  readonly stepNumber: number
  /** Answers of the review; nothing answered where nobody began. */
  readonly review: TouchpointReview
  /** Whose touchpoint it is; null: nobody's in particular. */
  readonly persona: Persona | null
  readonly feeling: TouchpointFeeling | null
  /** Pieces of evidence that it rests on. */
  readonly evidence: number
  /** Improvements that answer it and were not dropped, in the agreed order. */
  readonly opportunities: readonly Opportunity[]
  readonly answers: Answers
  /** How many of the five questions are answered, 0 to 5. */
  readonly answered: number
}

const tables = new WeakMap<JourneyDocument, readonly TouchpointRow[]>()
const rowsOfSteps = new WeakMap<readonly Stage[], { readonly rows: readonly TouchpointRow[] }>()
const known = new WeakMap<Card | Step, TouchpointRow>()

/**
 * All rows in the order of the journey: step by step, lane by lane, from top to bottom. Touchpoints are the cards in shown lanes of kind
 * `touchpoints`, each at the first step it covers. A step that no touchpoint covers is a row of its own, as soon as the map has any
 * touchpoint at all. A row is the same object as long as nothing that it shows changed, and so is the list.
 */
export function touchpointTable(document: JourneyDocument): readonly TouchpointRow[] {
  const made = tables.get(document)
  if (made) return made
  const stages = stagesOf(document)
  const built = buildRows(document, stages)
  const last = rowsOfSteps.get(stages)?.rows
  const rows = last && last.length === built.length && last.every((row, at) => row === built[at]) ? last : built
  rowsOfSteps.set(stages, { rows })
  tables.set(document, rows)
  return rows
}

function buildRows(document: JourneyDocument, stages: readonly Stage[]): readonly TouchpointRow[] {
  const lanes = shownLanesOf(document).filter((lane) => lane.kind === 'touchpoints')
  const answering = answeringOpportunities(opportunitiesOf(document))
  const personas = personasOf(document)
  const rows: TouchpointRow[] = []
  let hasAny = false
  let stepNumber = 0
  /** Up to which step cards met so far reach. */
  let coveredTo = 0
  for (const [stageIndex, stage] of stages.entries())
    for (const step of stepsOf(document, stage.id)) {
      stepNumber += 1
      const place = { stage, stageIndex, step, stepNumber }
      const points = pointsAt(document, step.id)
      const before = rows.length
      for (const lane of lanes)
        for (const card of cardsInCell(document, lane.id, step.id)) {
          coveredTo = Math.max(coveredTo, stepNumber + card.span - 1)
          rows.push(cardRow(document, card, place, { personas, points, answering }))
        }
      if (rows.length > before) hasAny = true
      else if (coveredTo < stepNumber) rows.push(gapRow(place, personas, points))
    }
  return hasAny ? rows : []
}

type Placed = Pick<TouchpointRow, 'stage' | 'stageIndex' | 'step' | 'stepNumber'>

interface Sources {
  readonly personas: readonly Persona[]
  readonly points: readonly EmotionPoint[]
  readonly answering: ReadonlyMap<Id, readonly Opportunity[]>
}

function cardRow(document: JourneyDocument, card: Card, place: Placed, { personas, points, answering }: Sources): TouchpointRow {
  const review = card.touchpoint ?? noReview
  const persona = card.personaId === null ? null : (personas.find(({ id }) => id === card.personaId) ?? null)
  const feeling = feelingAt(review, persona, personas, points)
  const opportunities = answering.get(card.id) ?? none
  const evidence = evidenceFor(document, card.id).length
  return remembered(card, { id: card.id, card, ...place, review, persona, feeling, evidence, opportunities })
}

function gapRow(place: Placed, personas: readonly Persona[], points: readonly EmotionPoint[]): TouchpointRow {
  const review = place.step.touchpoint ?? noReview
  const feeling = feelingAt(review, null, personas, points)
  return remembered(place.step, {
    id: place.step.id,
    card: null,
    ...place,
    review,
    persona: null,
    feeling,
    evidence: 0,
    opportunities: none
  })
}

/**
 * What the review says, else the lived point of the touchpoint's persona at the step, else (it being nobody's in particular) that of the
 * first persona who has one there.
 */
function feelingAt(
  review: TouchpointReview,
  persona: Persona | null,
  personas: readonly Persona[],
  points: readonly EmotionPoint[]
): TouchpointFeeling | null {
  if (review.feeling !== null) return { score: review.feeling, source: 'review', personaId: null }
  if (points.length === 0) return null
  for (const { id } of persona ? [persona] : personas) {
    const point = points.find((each) => each.personaId === id && each.kind === 'lived')
    if (point) return { score: point.score, source: 'curve', personaId: id }
  }
  return null
}

/** The row as it was where it would say the same. */
function remembered(record: Card | Step, row: Omit<TouchpointRow, 'answers' | 'answered'>): TouchpointRow {
  const last = known.get(record)
  if (last && isSame(last, row)) return last
  const answers = answersOf(row)
  const made = { ...row, answers, answered: answeredCount(answers) }
  known.set(record, made)
  return made
}

function isSame(last: TouchpointRow, row: Omit<TouchpointRow, 'answers' | 'answered'>): boolean {
  return (
    last.card === row.card &&
    last.step === row.step &&
    last.stage === row.stage &&
    last.stageIndex === row.stageIndex &&
    last.stepNumber === row.stepNumber &&
    last.persona === row.persona &&
    last.evidence === row.evidence &&
    last.feeling?.score === row.feeling?.score &&
    last.feeling?.source === row.feeling?.source &&
    last.feeling?.personaId === row.feeling?.personaId &&
    last.opportunities.length === row.opportunities.length &&
    last.opportunities.every((opportunity, at) => opportunity === row.opportunities[at])
  )
}

const none: readonly Opportunity[] = []
const answeringOf = new WeakMap<readonly Opportunity[], ReadonlyMap<Id, readonly Opportunity[]>>()

function answeringOpportunities(opportunities: readonly Opportunity[]): ReadonlyMap<Id, readonly Opportunity[]> {
  const made = answeringOf.get(opportunities)
  if (made) return made
  const answering = new Map<Id, Opportunity[]>()
  for (const opportunity of opportunities)
    if (opportunity.status !== 'dropped')
      for (const id of opportunity.answerIds) {
        const list = answering.get(id)
        if (list) list.push(opportunity)
        else answering.set(id, [opportunity])
      }
  answeringOf.set(opportunities, answering)
  return answering
}

/** Touchpoint lanes that are left out of the map for now: their cards are no rows until they are shown again. */
export function hiddenTouchpointLanes(document: JourneyDocument): readonly Lane[] {
  const shown = new Set(shownLanesOf(document))
  return lanesOf(document).filter((lane) => lane.kind === 'touchpoints' && !shown.has(lane))
}
