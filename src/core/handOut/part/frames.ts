import type { Card } from '../../model/card.ts'
import { allRecords, type JourneyDocument } from '../../model/document.ts'
import type { EmotionPoint } from '../../model/emotionPoint.ts'
import type { Id } from '../../model/id.ts'
import { isSeparator } from '../../model/lane.ts'
import type { Persona } from '../../model/persona.ts'
import type { Step } from '../../model/step.ts'
import { allStepsOf, lanesOf, personasOf, stagesOf } from '../../queries/journey.ts'
import type { HandOutChoice } from '../options.ts'
import { isAssumption } from './isAssumption.ts'
import { backstageOf } from './backstage.ts'
import { hiddenLanesOf } from './hiddenLanes.ts'

/** The stages, steps and lanes that stay, and which cards, feelings and personas stay with them. */
export interface Frames {
  readonly stages: ReadonlySet<Id>
  readonly steps: ReadonlySet<Id>
  readonly lanes: ReadonlySet<Id>
  /** Whether a card or feeling stays at home for what it is: hidden, behind the line of visibility, or proved by nobody. */
  readonly isSecret: (record: Card | EmotionPoint) => boolean
  /** The steps that a card covers. */
  readonly coverOf: (card: Card) => readonly Step[]
  readonly holdsCard: (card: Card) => boolean
  readonly holdsPoint: (point: EmotionPoint) => boolean
  readonly personasAmong: (cards: readonly Card[], points: readonly EmotionPoint[]) => readonly Persona[]
}

/** The frames that a choice leaves. `positions` of steps from left to right. */
export function framesOf(document: JourneyDocument, choice: HandOutChoice, positions: ReadonlyMap<Id, number>): Frames {
  const all = lanesOf(document)
  const backstage = choice.without.includes('backstage') ? backstageOf(all) : []
  const secretLanes = new Set([...hiddenLanesOf(document, choice), ...backstage].map((lane) => lane.id))
  const allSteps = allStepsOf(document)
  const coverOf = (card: Card) => {
    const first = positions.get(card.stepId) ?? 0
    return allSteps.slice(first, first + card.span)
  }
  const proven = choice.without.includes('assumptions')
  const isSecret = (record: Card | EmotionPoint) => secretLanes.has(record.laneId) || (proven && isAssumption(record))
  const isIn = (ids: readonly Id[] | null) => {
    const chosen = ids && new Set(ids)
    return (id: Id) => chosen === null || chosen.has(id)
  }
  const [isStage, isLane, isPersona] = [isIn(choice.stageIds), isIn(choice.laneIds), isIn(choice.personaIds)]
  const isTheirs = (personaId: Id | null) => personaId === null || isPersona(personaId)
  const steps = allSteps.filter((step) => isStage(step.stageId))
  const lanes = all.filter((lane) => isLane(lane.id) && !secretLanes.has(lane.id))
  const laneIds = new Set(lanes.map(({ id }) => id))
  const chosen: Frames = {
    stages: new Set(
      stagesOf(document)
        .map(({ id }) => id)
        .filter(isStage)
    ),
    steps: new Set(steps.map(({ id }) => id)),
    lanes: laneIds,
    isSecret,
    coverOf,
    holdsCard: (card) =>
      !isSecret(card) && laneIds.has(card.laneId) && isTheirs(card.personaId) && coverOf(card).some((step) => isStage(step.stageId)),
    holdsPoint: (point) => !isSecret(point) && laneIds.has(point.laneId) && isPersona(point.personaId) && isStage(stageOf(point)),
    personasAmong: () => personasOf(document).filter((persona) => isPersona(persona.id))
  }
  const stageByStep = new Map(allSteps.map((step) => [step.id, step.stageId]))
  function stageOf(point: EmotionPoint): Id {
    return stageByStep.get(point.stepId) ?? ''
  }
  return choice.recordIds === null ? chosen : selectedIn(document, new Set(choice.recordIds), chosen)
}

/**
 * The same, narrowed to what is selected: a stage, step or lane with all that is in it, or single cards and feelings with the stage, step and
 * lane that they stand in. Lines stay between lanes that stay.
 */
function selectedIn(document: JourneyDocument, selected: ReadonlySet<Id>, chosen: Frames): Frames {
  const allSteps = allStepsOf(document)
  const wholeSteps = new Set(
    allSteps.filter(({ id, stageId }) => chosen.steps.has(id) && (selected.has(id) || selected.has(stageId))).map(({ id }) => id)
  )
  const wholeLanes = [...chosen.lanes].some((id) => selected.has(id))
  const isSelected = (record: Card | EmotionPoint) => selected.has(record.id) || selected.has(record.laneId)
  const holdsCard = (card: Card) =>
    chosen.holdsCard(card) && (isSelected(card) || (wholeSteps.size > 0 && chosen.coverOf(card).some((step) => wholeSteps.has(step.id))))
  const holdsPoint = (point: EmotionPoint) => chosen.holdsPoint(point) && (isSelected(point) || wholeSteps.has(point.stepId))
  const steps = new Set(wholeLanes ? allSteps.map(({ id }) => id) : wholeSteps)
  const lanesWith = new Set<Id>(wholeSteps.size > 0 ? chosen.lanes : [...chosen.lanes].filter((id) => selected.has(id)))
  for (const record of allRecords(document)) {
    if (record.type !== 'card' && record.type !== 'emotionPoint') continue
    const isHeld = isSelected(record) && (record.type === 'card' ? chosen.holdsCard(record) : chosen.holdsPoint(record))
    if (!isHeld) continue
    lanesWith.add(record.laneId)
    const under = record.type === 'card' ? chosen.coverOf(record) : [{ id: record.stepId }]
    if (!wholeLanes) for (const step of under) steps.add(step.id)
  }
  const staySteps = allSteps.filter((step) => steps.has(step.id) && chosen.steps.has(step.id))
  return {
    ...chosen,
    stages: new Set([...staySteps.map((step) => step.stageId), ...[...chosen.stages].filter((id) => selected.has(id))]),
    steps: new Set(staySteps.map(({ id }) => id)),
    lanes: withLinesBetween(document, lanesWith, chosen.lanes),
    holdsCard,
    holdsPoint,
    personasAmong: (cards, points) => {
      if (wholeSteps.size > 0) return chosen.personasAmong(cards, points)
      const tied = new Set([...cards, ...points].map(({ personaId }) => personaId))
      return chosen.personasAmong(cards, points).filter(({ id }) => tied.has(id) || selected.has(id))
    }
  }
}

function withLinesBetween(document: JourneyDocument, lanes: ReadonlySet<Id>, allowed: ReadonlySet<Id>): ReadonlySet<Id> {
  const all = lanesOf(document)
  const held = all.map((lane) => lanes.has(lane.id) && !isSeparator(lane.kind))
  const [first, last] = [held.indexOf(true), held.lastIndexOf(true)]
  const lines = all.filter((lane, at) => isSeparator(lane.kind) && allowed.has(lane.id) && at > first && at < last)
  return new Set([...lanes, ...lines.map(({ id }) => id)])
}
