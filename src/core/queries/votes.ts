import type { Card } from '../model/card.ts'
import type { JourneyDocument } from '../model/document.ts'
import { allStepsOf, cardLanesOf, cardsInCell } from './journey.ts'

const rankings = new WeakMap<JourneyDocument, readonly Card[]>()

/**
 * Cards that have votes, most votes first; among equals from the top of the map down, then from left to right. Walks all cells, once
 * per document: for the ranking and for clearing, not for the map itself.
 */
export function votedCards(document: JourneyDocument): readonly Card[] {
  let ranking = rankings.get(document)
  if (!ranking) {
    const steps = allStepsOf(document)
    const cards = cardLanesOf(document).flatMap((lane) => steps.flatMap((step) => cardsInCell(document, lane.id, step.id)))
    ranking = cards.filter((card) => card.votes > 0).sort((a, b) => b.votes - a.votes)
    rankings.set(document, ranking)
  }
  return ranking
}
