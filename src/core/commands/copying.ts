// Copies of what stands in cells, with what was measured at touchpoints. Links among the copied cards are copied; links that lead elsewhere, comments and votes are not.
import type { Card } from '../model/card.ts'
import type { Id } from '../model/id.ts'
import { allStepsOf, cardLanesOf, cardsInCell, linksOf, pointsAt } from '../queries/journey.ts'
import type { CommandEnv } from './command.ts'
import { copyMeasures } from './touchpointMeasures.ts'
import type { Transaction } from './transaction.ts'

/** A step and the empty one that is to hold the same. */
export interface StepPair {
  readonly from: Id
  readonly to: Id
}

/** Copies cards and feelings of neighbouring steps into empty ones; a copy ends with the last of them. */
export function copySteps(tx: Transaction, env: CommandEnv, pairs: readonly StepPair[]): void {
  const copies: [Card, Card][] = []
  pairs.forEach(({ from, to }, position) => {
    for (const lane of cardLanesOf(tx.document))
      for (const card of cardsInCell(tx.document, lane.id, from))
        copies.push([card, { ...card, id: env.newId(), votes: 0, stepId: to, span: Math.min(card.span, pairs.length - position) }])
    for (const point of pointsAt(tx.document, from)) tx.add({ ...point, id: env.newId(), stepId: to })
  })
  addWithLinks(tx, env, copies)
}

/** Copies cards and feelings of a lane into an empty one of the same kind. */
export function copyLaneContents(tx: Transaction, env: CommandEnv, from: Id, to: Id): void {
  const copies: [Card, Card][] = []
  for (const step of allStepsOf(tx.document)) {
    for (const card of cardsInCell(tx.document, from, step.id)) copies.push([card, { ...card, id: env.newId(), votes: 0, laneId: to }])
    for (const point of pointsAt(tx.document, step.id)) if (point.laneId === from) tx.add({ ...point, id: env.newId(), laneId: to })
  }
  addWithLinks(tx, env, copies)
}

function addWithLinks(tx: Transaction, env: CommandEnv, copies: readonly (readonly [Card, Card])[]): void {
  const copyOf = new Map(copies.map(([card, copy]) => [card.id, copy.id]))
  for (const [, copy] of copies) tx.add(copy)
  copyMeasures(tx, env, copies)
  for (const [card] of copies) {
    for (const link of linksOf(tx.document, card.id)) {
      const [fromId, toId] = [copyOf.get(link.fromId), copyOf.get(link.toId)]
      // Every link among copies is met at both of its ends.
      if (link.fromId === card.id && fromId !== undefined && toId !== undefined) tx.add({ ...link, id: env.newId(), fromId, toId })
    }
  }
}
