// Values measured at a touchpoint belong to it: they go where it goes. Values of a step stay with the step.
import type { Card } from '../model/card.ts'
import type { Id } from '../model/id.ts'
import type { Measure } from '../model/measure.ts'
import { measuresAt, measuresOf, opportunitiesOf } from '../queries/journey.ts'
import type { CommandEnv } from './command.ts'
import type { Transaction } from './transaction.ts'

/** Takes what was measured at touchpoints to the steps in which these have come to stand. Free where no card and no measure moved. */
export function followTouchpoints(tx: Transaction): void {
  const measures = measuresOf(tx.document)
  if (measures.length === 0) return
  const { added, updated } = tx.diff()
  const hasMoved = ([from, to]: (typeof updated)[number]) =>
    (from as { stepId?: Id | null }).stepId !== (to as { stepId?: Id | null }).stepId
  if (!added.some(({ type }) => type === 'measure') && !updated.some(hasMoved)) return
  for (const { id, cardId, stepId } of measures) {
    const place = cardId === null ? undefined : tx.find('card', cardId)?.stepId
    if (place !== undefined && place !== stepId) tx.update('measure', id, (draft) => void (draft.stepId = place))
  }
}

/** Gives copies of touchpoints what was measured at the originals. */
export function copyMeasures(tx: Transaction, env: CommandEnv, copies: readonly (readonly [Card, Card])[]): void {
  const copyOf = new Map(copies.map(([card, copy]) => [card.id, copy]))
  for (const measure of measuresOf(tx.document)) {
    const copy = measure.cardId === null ? undefined : copyOf.get(measure.cardId)
    if (copy) tx.add({ ...measure, id: env.newId(), cardId: copy.id, stepId: copy.stepId })
  }
}

/**
 * Brings a value of one step to another. Where the same metric has values there, the two become one: its baseline and target stay, what it
 * lacks comes from the other, and the readings of both stand in the order of their days.
 */
export function joinMeasure(tx: Transaction, measure: Measure, stepId: Id): void {
  const own = measuresAt(tx.document, stepId).find(({ metricId, cardId }) => metricId === measure.metricId && cardId === measure.cardId)
  if (!own) return tx.update('measure', measure.id, (draft) => void (draft.stepId = stepId))
  for (const { id, measureId } of opportunitiesOf(tx.document))
    if (measureId === measure.id) tx.update('opportunity', id, (draft) => void (draft.measureId = own.id))
  tx.remove(measure.id)
  tx.update('measure', own.id, (draft) => {
    draft.baseline ??= measure.baseline
    if (draft.target === null) [draft.target, draft.targetDate] = [measure.target, measure.targetDate]
    draft.readings = [...own.readings, ...measure.readings].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  })
}
