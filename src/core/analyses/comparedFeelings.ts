import type { JourneyDocument } from '../model/document.ts'
import { recordOfType } from '../model/document.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import type { Step } from '../model/step.ts'
import { allStepsOf, mapOf, pointsAt } from '../queries/journey.ts'
import { feelingMeant } from './differences/feelingDifferences.ts'

/** A step of either map, with what a persona feels there before and after. */
export interface ComparedStep {
  /** As it is in the later map; in the earlier one where it is only there. */
  readonly step: Step
  readonly presence: 'both' | 'gone' | 'new'
  readonly before: EmotionPoint | null
  readonly after: EmotionPoint | null
  /** After minus before, −4…+4; null where one of them is not set. */
  readonly change: number | null
}

/**
 * The curve of one persona in one lane in two maps, step by step: of a map of today what is lived, of a map of the future what is
 * intended (DOMAIN §2.3; `feelingMeant`). Steps stand in the order of the later map; one that is gone stands behind its former neighbour.
 */
export function comparedFeelings(before: JourneyDocument, after: JourneyDocument, laneId: Id, personaId: Id): ComparedStep[] {
  const feelingIn = (document: JourneyDocument, stepId: Id) => {
    const points = pointsAt(document, stepId).filter((point) => point.laneId === laneId && point.personaId === personaId)
    return feelingMeant(points, mapOf(document).state === 'future') ?? null
  }
  return alignedSteps(before, after).map((step) => {
    const [from, to] = [feelingIn(before, step.id), feelingIn(after, step.id)]
    const isIn = (document: JourneyDocument) => recordOfType(document, 'step', step.id) !== undefined
    const presence = !isIn(after) ? 'gone' : isIn(before) ? 'both' : 'new'
    return { step, presence, before: from, after: to, change: from && to ? to.score - from.score : null }
  })
}

/** The steps of the later map, and those that are gone behind the one that stood before them. */
export function alignedSteps(before: JourneyDocument, after: JourneyDocument): Step[] {
  const steps = [...allStepsOf(after)]
  let previous: Id | null = null
  for (const step of allStepsOf(before)) {
    if (!recordOfType(after, 'step', step.id)) steps.splice(steps.findIndex(({ id }) => id === previous) + 1, 0, step)
    previous = step.id
  }
  return steps
}
