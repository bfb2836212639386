// What hurts and nobody does anything about: the beginning of the repair loop (DOMAIN §2.4, pain → priority).
import type { Card } from '../model/card.ts'
import type { JourneyDocument } from '../model/document.ts'
import type { Gap } from '../model/gap.ts'
import type { Id } from '../model/id.ts'
import { allStepsOf, cardsInCell, gapsOf, lanesOf, opportunitiesOf } from '../queries/journey.ts'

/** Pains and gaps that no opportunity answers. */
export interface Unanswered {
  /** Cards with words in lanes of pains, lane by lane from left to right. */
  readonly pains: readonly Card[]
  /** Open gaps in the order of the register. */
  readonly gaps: readonly Gap[]
}

/**
 * Pains (cards with words in lanes of pains, hidden lanes too) and open gaps that no opportunity answers; one that was dropped answers
 * nothing. Reads the cells of the lanes of pains alone.
 */
export function unansweredOf(document: JourneyDocument): Unanswered {
  const answered = new Set<Id>()
  for (const { status, answerIds } of opportunitiesOf(document)) if (status !== 'dropped') for (const id of answerIds) answered.add(id)
  const steps = allStepsOf(document)
  const pains = lanesOf(document)
    .filter((lane) => lane.kind === 'pains')
    .flatMap((lane) => steps.flatMap((step) => cardsInCell(document, lane.id, step.id)))
    .filter((card) => card.text.trim() !== '' && !answered.has(card.id))
  return { pains, gaps: gapsOf(document).filter((gap) => !gap.closed && !answered.has(gap.id)) }
}
