import { allRecords } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { allStepsOf, cardLanesOf, cardsInCell, cardsSpanningOver, commentsOn, linksOf, pointsAt } from '../queries/journey.ts'
import type { Transaction } from './transaction.ts'

/** Removes a card with the links that start or end at it and the comments on it. */
export function removeCardWithLinks(tx: Transaction, cardId: Id): void {
  for (const link of linksOf(tx.document, cardId)) tx.remove(link.id)
  for (const comment of commentsOn(tx.document, cardId)) tx.remove(comment.id)
  tx.remove(cardId)
}

/** Removes a step with its cards and feelings; cards that reach over it from an earlier step become one step shorter. */
export function removeStepWithContents(tx: Transaction, stepId: Id): void {
  for (const card of cardsSpanningOver(tx.document, stepId)) tx.update('card', card.id, (draft) => void (draft.span -= 1))
  for (const lane of cardLanesOf(tx.document))
    for (const card of cardsInCell(tx.document, lane.id, stepId)) removeCardWithLinks(tx, card.id)
  for (const point of pointsAt(tx.document, stepId)) tx.remove(point.id)
  tx.remove(stepId)
}

/** Removes a lane with its cards or curves. */
export function removeLaneWithContents(tx: Transaction, laneId: Id): void {
  for (const step of allStepsOf(tx.document)) {
    for (const card of cardsInCell(tx.document, laneId, step.id)) removeCardWithLinks(tx, card.id)
    for (const point of pointsAt(tx.document, step.id)) if (point.laneId === laneId) tx.remove(point.id)
  }
  tx.remove(laneId)
}

/** Removes a persona with its curves; cards that named it stay and name nobody. Walks the whole document. */
export function removePersonaWithCurves(tx: Transaction, personaId: Id): void {
  for (const record of allRecords(tx.document)) {
    if (record.type === 'emotionPoint' && record.personaId === personaId) tx.remove(record.id)
    if (record.type === 'card' && record.personaId === personaId) tx.update('card', record.id, (card) => void (card.personaId = null))
  }
  tx.remove(personaId)
}
