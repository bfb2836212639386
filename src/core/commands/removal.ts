import type { Card } from '../model/card.ts'
import { recordOf } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { orderKeysAt } from '../model/orderKey.ts'
import { idsInField } from '../model/recordType.ts'
import { typeOf } from '../model/records.ts'
import { allStepsOf, cardLanesOf, cardsInCell, cardsSpanningOver } from '../queries/journey.ts'
import { referrersOf } from '../queries/referrers.ts'
import { followTouchpoints } from './touchpointMeasures.ts'
import type { Transaction } from './transaction.ts'

/**
 * Removes a record, whatever points at it gone with it or let go of it, as its type says: of a card its links and comments go
 * and what was measured at it, evidence for it stays and names it no more.
 */
export function removeRecord(tx: Transaction, id: Id): void {
  const record = recordOf(tx.document, id)
  if (!record) return
  for (const referrer of referrersOf(tx.document, record)) letGo(tx, referrer.id, id)
  tx.remove(id)
}

function letGo(tx: Transaction, referrerId: Id, id: Id): void {
  for (;;) {
    const referrer = recordOf(tx.document, referrerId)
    const reference = referrer && typeOf(referrer).references.find((each) => idsInField(referrer, each).includes(id))
    if (!reference) return
    if (reference.onRemove === 'cascade') return removeRecord(tx, referrerId)
    const left = reference.onRemove === 'clear' ? null : idsInField(referrer, reference).filter((each) => each !== id)
    tx.update(referrer.type, referrerId, (draft) => void Object.assign(draft, { [reference.field]: left }))
  }
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
    for (const card of cards) if (!staying.includes(card)) removeRecord(tx, card.id)
    if (next !== undefined) beginAt(tx, next, staying)
  }
  followTouchpoints(tx)
  removeRecord(tx, stepId)
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
