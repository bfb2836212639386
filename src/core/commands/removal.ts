import type { Card } from '../model/card.ts'
import { allRecords } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { orderKeysAt } from '../model/orderKey.ts'
import { allStepsOf, cardLanesOf, cardsInCell, cardsSpanningOver, commentsOn, linksOf, pointsAt } from '../queries/journey.ts'
import type { Transaction } from './transaction.ts'

/** Removes a card with the links that start or end at it and the comments on it. */
export function removeCardWithLinks(tx: Transaction, cardId: Id): void {
  for (const link of linksOf(tx.document, cardId)) tx.remove(link.id)
  for (const comment of commentsOn(tx.document, cardId)) tx.remove(comment.id)
  tx.remove(cardId)
}

/**
 * Removes a step with its cards and feelings. Cards that cover other steps too stay on those: from an earlier step they become one step
 * shorter, from this one they begin at the next.
 */
export function removeStepWithContents(tx: Transaction, stepId: Id): void {
  for (const card of cardsSpanningOver(tx.document, stepId)) tx.update('card', card.id, (draft) => void (draft.span -= 1))
  const next = stepBehind(tx, stepId)
  for (const lane of cardLanesOf(tx.document)) {
    const cards = cardsInCell(tx.document, lane.id, stepId)
    const staying = next === undefined ? [] : cards.filter((card) => card.span > 1)
    for (const card of cards) if (!staying.includes(card)) removeCardWithLinks(tx, card.id)
    if (next !== undefined) beginAt(tx, next, staying)
  }
  for (const point of pointsAt(tx.document, stepId)) tx.remove(point.id)
  tx.remove(stepId)
}

function stepBehind(tx: Transaction, stepId: Id): Id | undefined {
  const steps = allStepsOf(tx.document)
  const position = steps.findIndex((step) => step.id === stepId)
  return position < 0 ? undefined : steps[position + 1]?.id
}

function beginAt(tx: Transaction, stepId: Id, cards: readonly Card[]): void {
  const [first] = cards
  if (!first) return
  const keys = orderKeysAt(cardsInCell(tx.document, first.laneId, stepId), 'start', cards.length)
  cards.forEach((card, position) =>
    tx.update('card', card.id, (draft) => {
      draft.stepId = stepId
      draft.span -= 1
      draft.order = keys[position] ?? draft.order
    })
  )
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
