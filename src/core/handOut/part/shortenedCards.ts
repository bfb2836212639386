import type { Card } from '../../model/card.ts'
import type { Id } from '../../model/id.ts'
import { compareOrder, freshOrderKeys } from '../../model/orderKey.ts'
import type { Step } from '../../model/step.ts'
import { invariant } from '../../invariant.ts'

/**
 * Cards fitted to the steps that stay: a card covers those of its steps that stay, and goes where none does. One whose first step goes
 * begins at the next that stays, above the cards that stand there already.
 */
export function shortenedCards(
  cards: readonly Card[],
  steps: readonly Step[],
  positions: ReadonlyMap<Id, number>,
  staying: ReadonlySet<Id>
): readonly Card[] {
  if (staying.size === steps.length) return cards
  const fitted: Card[] = []
  const moved = new Map<string, Card[]>()
  for (const card of cards) {
    const first = positions.get(card.stepId) ?? 0
    const covered = steps.slice(first, first + card.span)
    const left = covered.filter((step) => staying.has(step.id))
    const start = left[0]
    if (!start) continue
    if (left.length === covered.length) fitted.push(card)
    else if (start.id === card.stepId) fitted.push({ ...card, span: left.length })
    else {
      const cell = `${card.laneId} ${start.id}`
      const list = moved.get(cell)
      // The old order key still says where it stood; a new one comes when the whole cell is known.
      const begun = { ...card, stepId: start.id, span: left.length }
      if (list) list.push(begun)
      else moved.set(cell, [begun])
    }
  }
  return moved.size === 0 ? fitted : withMoved(fitted, moved, (card) => positions.get(card.stepId) ?? 0, cards)
}

function withMoved(
  fitted: readonly Card[],
  moved: ReadonlyMap<string, readonly Card[]>,
  positionOf: (card: Card) => number,
  before: readonly Card[]
): readonly Card[] {
  const came = new Map(before.map((card) => [card.id, positionOf(card)]))
  const result: Card[] = []
  const at = new Map<string, Card[]>([...moved.keys()].map((cell) => [cell, []]))
  for (const card of fitted) {
    const cell = at.get(`${card.laneId} ${card.stepId}`)
    if (cell) cell.push(card)
    else result.push(card)
  }
  for (const [cell, newcomers] of moved) {
    const own = (at.get(cell) ?? []).toSorted(compareOrder)
    const sorted = newcomers.toSorted((a, b) => (came.get(a.id) ?? 0) - (came.get(b.id) ?? 0) || compareOrder(a, b))
    const whole = [...sorted, ...own]
    const keys = freshOrderKeys(whole.length)
    whole.forEach((card, index) => {
      const order = keys[index]
      invariant(order !== undefined, 'there is a key for each card')
      result.push({ ...card, order })
    })
  }
  return result
}
