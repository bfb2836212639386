import type { Assessment } from '../model/assessment.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Gap } from '../model/gap.ts'
import type { Measure } from '../model/measure.ts'
import type { Metric } from '../model/metric.ts'
import type { Opportunity } from '../model/opportunity.ts'
import { isSeparator, laneTakesCards, type Lane } from '../model/lane.ts'
import type { Card } from '../model/card.ts'
import type { Comment } from '../model/comment.ts'
import { listOf, recordOfType, type JourneyDocument } from '../model/document.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { FeelingKind } from '../model/feelingKind.ts'
import type { Id } from '../model/id.ts'
import type { Link } from '../model/link.ts'
import { listKeys } from '../model/listKeys.ts'
import type { MapRecord } from '../model/map.ts'
import type { Persona } from '../model/persona.ts'
import type { Stage } from '../model/stage.ts'
import type { Step } from '../model/step.ts'
import { invariant } from '../invariant.ts'

/** The map record itself. */
export function mapOf(document: JourneyDocument): MapRecord {
  const map = listOf<MapRecord>(document, listKeys.map)[0]
  invariant(map, 'a document has a map record')
  return map
}

/** Personas in their order. */
export function personasOf(document: JourneyDocument): readonly Persona[] {
  return listOf<Persona>(document, listKeys.personas)
}

/** Stages from left to right. */
export function stagesOf(document: JourneyDocument): readonly Stage[] {
  return listOf<Stage>(document, listKeys.stages)
}

/** Steps of one stage from left to right. */
export function stepsOf(document: JourneyDocument, stageId: Id): readonly Step[] {
  return listOf<Step>(document, listKeys.steps(stageId))
}

const journeySteps = new WeakMap<JourneyDocument, readonly Step[]>()

/** All steps of the journey from left to right, across stages. Computed once per document. */
export function allStepsOf(document: JourneyDocument): readonly Step[] {
  let steps = journeySteps.get(document)
  if (!steps) {
    steps = stagesOf(document).flatMap((stage) => stepsOf(document, stage.id))
    journeySteps.set(document, steps)
  }
  return steps
}

/** Lanes and separator lines from top to bottom. */
export function lanesOf(document: JourneyDocument): readonly Lane[] {
  return listOf<Lane>(document, listKeys.lanes)
}

/** Lanes and lines that are not hidden, from top to bottom: what the map and everything handed out shows. */
export function shownLanesOf(document: JourneyDocument): readonly Lane[] {
  const lanes = lanesOf(document)
  return lanes.some((lane) => lane.hidden) ? lanes.filter((lane) => !lane.hidden) : lanes
}

/** Lanes that have cells (everything but separator lines), from top to bottom. */
export function cellLanesOf(document: JourneyDocument): readonly Lane[] {
  return lanesOf(document).filter((lane) => !isSeparator(lane.kind))
}

/** Lanes whose cells hold cards, from top to bottom. */
export function cardLanesOf(document: JourneyDocument): readonly Lane[] {
  return lanesOf(document).filter((lane) => laneTakesCards(lane.kind))
}

/** Cards of a cell from top to bottom; the same array until one of them changes. */
export function cardsInCell(document: JourneyDocument, laneId: Id, stepId: Id): readonly Card[] {
  return listOf<Card>(document, listKeys.cell(laneId, stepId))
}

/** Points of one persona's curve in a lane from left to right: as it is lived, unless another kind is asked for. */
export function curveOf(document: JourneyDocument, laneId: Id, personaId: Id, kind: FeelingKind = 'lived'): readonly EmotionPoint[] {
  const points = listOf<EmotionPoint>(document, listKeys.curve(laneId, personaId, kind))
  const byStep = new Map(points.map((point) => [point.stepId, point]))
  return allStepsOf(document).flatMap((step) => byStep.get(step.id) ?? [])
}

/** Emotion points at a step, of all lanes, personas and kinds. */
export function pointsAt(document: JourneyDocument, stepId: Id): readonly EmotionPoint[] {
  return listOf<EmotionPoint>(document, listKeys.pointsAt(stepId))
}

/** The point of a persona at a step of a lane, or undefined: of what is lived, unless another kind is asked for. */
export function pointAt(
  document: JourneyDocument,
  laneId: Id,
  stepId: Id,
  personaId: Id,
  kind: FeelingKind = 'lived'
): EmotionPoint | undefined {
  return pointsAt(document, stepId).find((point) => point.laneId === laneId && point.personaId === personaId && point.kind === kind)
}

/** All evidence of the map, in no order that means anything. */
export function evidenceOf(document: JourneyDocument): readonly Evidence[] {
  return listOf<Evidence>(document, listKeys.evidence)
}

/** Evidence that a card, feeling or persona rests on, in no order that means anything. */
export function evidenceFor(document: JourneyDocument, targetId: Id): readonly Evidence[] {
  return listOf<Evidence>(document, listKeys.evidenceFor(targetId))
}

/** The register of gaps in its order. */
export function gapsOf(document: JourneyDocument): readonly Gap[] {
  return listOf<Gap>(document, listKeys.gaps)
}

/** Metrics in their order. */
export function metricsOf(document: JourneyDocument): readonly Metric[] {
  return listOf<Metric>(document, listKeys.metrics)
}

/** All measures, in no order that means anything. */
export function measuresOf(document: JourneyDocument): readonly Measure[] {
  return listOf<Measure>(document, listKeys.measures)
}

/** Measures at a step and its touchpoints, in no order that means anything. */
export function measuresAt(document: JourneyDocument, stepId: Id): readonly Measure[] {
  return listOf<Measure>(document, listKeys.measuresAt(stepId))
}

/** Opportunities in the agreed order. */
export function opportunitiesOf(document: JourneyDocument): readonly Opportunity[] {
  return listOf<Opportunity>(document, listKeys.opportunities)
}

/** Assessments from the oldest to the latest. */
export function assessmentsOf(document: JourneyDocument): readonly Assessment[] {
  return listOf<Assessment>(document, listKeys.assessments).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** Links that start or end at a card. */
export function linksOf(document: JourneyDocument, cardId: Id): readonly Link[] {
  return listOf<Link>(document, listKeys.links(cardId))
}

/** Comments on a card, oldest first. */
export function commentsOn(document: JourneyDocument, cardId: Id): readonly Comment[] {
  return byTime(listOf<Comment>(document, listKeys.commentsOn(cardId)))
}

/** All comments of the map, oldest first. */
export function commentsOf(document: JourneyDocument): readonly Comment[] {
  return byTime(listOf<Comment>(document, listKeys.comments))
}

function byTime(comments: readonly Comment[]): readonly Comment[] {
  return comments.length < 2 ? comments : comments.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
}

/** Cards that cover a step from an earlier one, in all lanes. */
export function cardsSpanningOver(document: JourneyDocument, stepId: Id): Card[] {
  const steps = allStepsOf(document)
  const position = steps.findIndex((step) => step.id === stepId)
  const found: Card[] = []
  for (const lane of cardLanesOf(document)) {
    for (let before = 0; before < position; before += 1) {
      const step = steps[before]
      if (step) for (const card of cardsInCell(document, lane.id, step.id)) if (before + card.span > position) found.push(card)
    }
  }
  return found
}

/** The record of a type, or undefined. */
export const find = recordOfType
