import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import { orderKeyAt, orderKeysAt, type Place } from '../model/orderKey.ts'
import { newStep } from '../model/step.ts'
import {
  cardLanesOf,
  cardsInCell,
  cardsSpanningOver,
  evidenceFor,
  gapsOf,
  measuresAt,
  pointAt,
  pointsAt,
  stepsOf
} from '../queries/journey.ts'
import type { Aim } from '../model/touchpointReview.ts'
import { cleanLine } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'
import { copySteps } from './copying.ts'
import { joinTexts, joinTitles } from './joinTitles.ts'
import { removeRecord, removeStepWithContents } from './removal.ts'
import { growSpansOver, reorderSteps } from './spans.ts'
import { followTouchpoints, joinMeasure } from './touchpointMeasures.ts'
import type { Transaction } from './transaction.ts'

/** Adds an empty step to a stage; cards that reached over this place reach over the new step too. */
export const addStep = defineCommand<{ id?: Id; stageId: Id; place: Place; title: string }>({
  undo: 'record',
  run: (tx, { id, stageId, place, title }, env) => {
    if (!tx.find('stage', stageId)) return refuse('notFound')
    const step = newStep(id ?? env.newId(), stageId, cleanLine(title), orderKeyAt(stepsOf(tx.document, stageId), place))
    tx.add(step)
    growSpansOver(tx, step.id)
    return undefined
  }
})

/** Changes the title of a step, or whether it is a moment of truth. */
export const editStep = defineCommand<{ id: Id; title?: string; momentOfTruth?: boolean; aim?: Aim | null }>({
  undo: 'merge',
  run: (tx, { id, title, momentOfTruth, aim }) => {
    if (!tx.find('step', id)) return refuse('notFound')
    tx.update('step', id, (step) => {
      if (title !== undefined) step.title = cleanLine(title)
      if (momentOfTruth !== undefined) step.momentOfTruth = momentOfTruth
      if (aim !== undefined) step.aim = aim
    })
    return undefined
  }
})

/** Moves a step, with everything in it, within its stage or to another one. Cards go on covering what they covered where that still lies together. */
export const moveStep = defineCommand<{ id: Id; stageId: Id; place: Place }>({
  undo: 'record',
  run: (tx, { id, stageId, place }) => {
    if (!tx.find('step', id) || !tx.find('stage', stageId)) return refuse('notFound')
    const order = orderKeyAt(stepsOf(tx.document, stageId), place, new Set([id]))
    reorderSteps(tx, new Set([id]), () =>
      tx.update('step', id, (step) => {
        step.stageId = stageId
        step.order = order
      })
    )
    return undefined
  }
})

/** Removes a step with its cards and feelings. */
export const removeStep = defineCommand<{ id: Id }>({
  undo: 'record',
  run: (tx, { id }) => {
    if (!tx.find('step', id)) return refuse('notFound')
    removeStepWithContents(tx, id)
    return undefined
  }
})

/** Copies a step right behind itself, with its cards and feelings and the links among those cards. Cards that reach over both reach over the copy. */
export const duplicateStep = defineCommand<{ id: Id; newId?: Id }>({
  undo: 'record',
  run: (tx, { id, newId }, env) => {
    const step = tx.find('step', id)
    if (!step) return refuse('notFound')
    const copyId = newId ?? env.newId()
    tx.add({ ...step, id: copyId, order: orderKeyAt(stepsOf(tx.document, step.stageId), { after: id }) })
    growSpansOver(tx, copyId)
    copySteps(tx, env, [{ from: id, to: copyId }])
    return undefined
  }
})

/**
 * Splits a step in two. The given cards that begin in it go to the second half; where none is given the lower half of every cell does.
 * Feelings stay with the first half; cards that covered more than the step, or reached it from before, cover both halves.
 */
export const splitStep = defineCommand<{ id: Id; newId?: Id; cardIds?: readonly Id[]; title: string }>({
  undo: 'record',
  run: (tx, { id, newId, cardIds, title }, env) => {
    const step = tx.find('step', id)
    if (!step) return refuse('notFound')
    const chosen = new Set(cardIds)
    const cells = cardLanesOf(tx.document).map((lane) => cardsInCell(tx.document, lane.id, id))
    const isAsked = cells.some((cards) => cards.some((card) => chosen.has(card.id)))
    const going = cells.flatMap((cards) =>
      isAsked ? cards.filter((card) => chosen.has(card.id)) : cards.slice(Math.ceil(cards.length / 2))
    )
    const goes = new Set(going.map((card) => card.id))
    const growing = [...cardsSpanningOver(tx.document, id), ...cells.flat().filter((card) => card.span > 1 && !goes.has(card.id))]
    const half = newStep(
      newId ?? env.newId(),
      step.stageId,
      cleanLine(title),
      orderKeyAt(stepsOf(tx.document, step.stageId), { after: id })
    )
    tx.add(half)
    for (const card of growing) tx.update('card', card.id, (draft) => void (draft.span += 1))
    // The cells of the new step are empty: order keys keep their worth.
    for (const card of going) tx.update('card', card.id, (draft) => void (draft.stepId = half.id))
    return undefined
  }
})

/**
 * Joins a step with the next one of its stage: cards stack, both titles are kept. Where a persona feels something at both, the stronger
 * feeling stays, the first of two equals, with notes and quotes of both: a mean of joy and anger is a feeling that nobody had. Values of one
 * metric become one value with the readings of both.
 */
export const mergeStep = defineCommand<{ id: Id }>({
  undo: 'record',
  run: (tx, { id }) => {
    const step = tx.find('step', id)
    if (!step) return refuse('notFound')
    const steps = stepsOf(tx.document, step.stageId)
    const next = steps[steps.findIndex((sibling) => sibling.id === id) + 1]
    if (!next) return refuse('nothingToMerge')
    for (const card of cardsSpanningOver(tx.document, next.id)) tx.update('card', card.id, (draft) => void (draft.span -= 1))
    for (const lane of cardLanesOf(tx.document)) stackCards(tx, lane.id, next.id, id)
    for (const point of pointsAt(tx.document, next.id)) joinFeeling(tx, point, id)
    tx.update('step', id, (draft) => {
      draft.title = joinTitles(draft.title, next.title)
      draft.momentOfTruth = draft.momentOfTruth || next.momentOfTruth
      draft.aim ??= next.aim
      draft.touchpoint ??= next.touchpoint
    })
    // What is left behind then was measured at the step itself.
    followTouchpoints(tx)
    for (const measure of measuresAt(tx.document, next.id)) joinMeasure(tx, measure, id)
    for (const gap of gapsOf(tx.document)) if (gap.stepId === next.id) tx.update('gap', gap.id, (draft) => void (draft.stepId = id))
    removeRecord(tx, next.id)
    return undefined
  }
})

function stackCards(tx: Transaction, laneId: Id, from: Id, to: Id): void {
  const cards = cardsInCell(tx.document, laneId, from)
  const keys = orderKeysAt(cardsInCell(tx.document, laneId, to), 'end', cards.length)
  cards.forEach((card, position) =>
    tx.update('card', card.id, (draft) => {
      draft.stepId = to
      draft.order = keys[position] ?? draft.order
    })
  )
}

function joinFeeling(tx: Transaction, point: EmotionPoint, stepId: Id): void {
  const own = pointAt(tx.document, point.laneId, stepId, point.personaId, point.kind)
  if (!own) return tx.update('emotionPoint', point.id, (draft) => void (draft.stepId = stepId))
  const stronger = Math.abs(point.score) > Math.abs(own.score) ? point : own
  for (const evidence of evidenceFor(tx.document, point.id))
    tx.update('evidence', evidence.id, (draft) => {
      draft.targetIds = [...new Set(draft.targetIds.map((id) => (id === point.id ? own.id : id)))]
    })
  tx.remove(point.id)
  tx.update('emotionPoint', own.id, (draft) => {
    draft.score = stronger.score
    draft.certainty = stronger.certainty
    draft.note = joinTexts(own.note, point.note)
    draft.quote = joinTexts(own.quote, point.quote)
  })
}
