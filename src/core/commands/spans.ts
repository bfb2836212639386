// What becomes of cards that cover several steps when the steps around them change.
import type { Card } from '../model/card.ts'
import type { Id } from '../model/id.ts'
import { orderKeyAt } from '../model/orderKey.ts'
import { allStepsOf, cardLanesOf, cardsInCell, cardsSpanningOver } from '../queries/journey.ts'
import type { Transaction } from './transaction.ts'

/** Cards that reach over a place where a step came in reach over the new step too. */
export function growSpansOver(tx: Transaction, stepId: Id): void {
  for (const card of cardsSpanningOver(tx.document, stepId)) tx.update('card', card.id, (draft) => void (draft.span += 1))
}

/**
 * Puts steps into another order. A card goes on covering the steps that it covered, and `moved` ones that come to lie between them;
 * where they no longer lie together it goes with its first step and covers what of them still follows.
 */
export function reorderSteps(tx: Transaction, moved: ReadonlySet<Id>, reorder: () => void): void {
  const before = allStepsOf(tx.document).map((step) => step.id)
  const spanning = spanningCards(tx, before)
  reorder()
  if (spanning.length === 0) return
  const after = allStepsOf(tx.document).map((step) => step.id)
  const positions = new Map(after.map((id, position) => [id, position]))
  for (const { card, covered } of spanning) {
    const { first, count } = coverageAfter(covered, after, positions, moved)
    const isAtEnd = (positions.get(first) ?? 0) + count === after.length
    // What reaches past the last step is not drawn, and must not cover what comes to lie there.
    const span = count + (isAtEnd ? card.span - covered.length : 0)
    if (first === card.stepId && span === card.span) continue
    const order = first === card.stepId ? card.order : orderKeyAt(cardsInCell(tx.document, card.laneId, first), 'end')
    tx.update('card', card.id, (draft) => {
      draft.stepId = first
      draft.span = span
      draft.order = order
    })
  }
}

interface Spanning {
  readonly card: Card
  readonly covered: readonly Id[]
}

function spanningCards(tx: Transaction, steps: readonly Id[]): Spanning[] {
  return cardLanesOf(tx.document).flatMap((lane) =>
    steps.flatMap((stepId, position) =>
      cardsInCell(tx.document, lane.id, stepId)
        .filter((card) => card.span > 1)
        .map((card) => ({ card, covered: steps.slice(position, position + card.span) }))
    )
  )
}

function coverageAfter(
  covered: readonly Id[],
  after: readonly Id[],
  positions: ReadonlyMap<Id, number>,
  moved: ReadonlySet<Id>
): { first: Id; count: number } {
  const own = new Set(covered)
  const places = covered.map((id) => positions.get(id) ?? 0)
  const [low, high] = [Math.min(...places), Math.max(...places)]
  const belongs = (id: Id | undefined) => id !== undefined && (own.has(id) || moved.has(id))
  if (after.slice(low, high + 1).every(belongs)) return { first: after[low] ?? '', count: high - low + 1 }
  const start = places[0] ?? 0
  let end = start
  for (let at = start + 1; belongs(after[at]); at += 1) if (own.has(after[at] ?? '')) end = at
  return { first: covered[0] ?? '', count: end - start + 1 }
}
