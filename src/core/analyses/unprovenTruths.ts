import type { JourneyDocument } from '../model/document.ts'
import type { Step } from '../model/step.ts'
import { allStepsOf, cardLanesOf, cardsInCell, evidenceFor, evidenceOf, pointsAt } from '../queries/journey.ts'

/**
 * Moments of truth that rest on no evidence at all: neither a card that stands at the step or spans it, nor a feeling that is lived there
 * (DOMAIN §1 and §2.3: such a moment decides whether somebody stays, and is an assumption until evidence backs it). From left to right.
 */
export function unprovenTruths(document: JourneyDocument): readonly Step[] {
  const steps = allStepsOf(document)
  const open = new Set(steps.flatMap((step, index) => (step.momentOfTruth ? [index] : [])))
  if (open.size === 0 || evidenceOf(document).length === 0) return steps.filter((step) => step.momentOfTruth)
  for (const index of [...open]) {
    const points = pointsAt(document, steps[index]?.id ?? '')
    if (points.some((point) => point.kind === 'lived' && evidenceFor(document, point.id).length > 0)) open.delete(index)
  }
  for (const lane of cardLanesOf(document)) {
    steps.forEach((step, index) => {
      for (const card of cardsInCell(document, lane.id, step.id)) {
        const covered = [...open].filter((truth) => truth >= index && truth < index + card.span)
        if (covered.length > 0 && evidenceFor(document, card.id).length > 0) for (const truth of covered) open.delete(truth)
      }
    })
    if (open.size === 0) break
  }
  return steps.filter((_, index) => open.has(index))
}
