import type { Id } from '../model/id.ts'
import { orderKeyAt, type Place } from '../model/orderKey.ts'
import { newStep } from '../model/step.ts'
import { cardsSpanningOver, stepsOf } from '../queries/journey.ts'
import { cleanLine } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'
import { removeStepWithContents } from './removal.ts'

/** Adds an empty step to a stage; cards that reached over this place reach over the new step too. */
export const addStep = defineCommand<{ id?: Id; stageId: Id; place: Place; title: string }>({
  undo: 'record',
  run: (tx, { id, stageId, place, title }, env) => {
    if (!tx.find('stage', stageId)) return refuse('notFound')
    const step = newStep(id ?? env.newId(), stageId, cleanLine(title), orderKeyAt(stepsOf(tx.document, stageId), place))
    tx.add(step)
    for (const card of cardsSpanningOver(tx.document, step.id)) tx.update('card', card.id, (draft) => void (draft.span += 1))
    return undefined
  }
})

/** Changes the title of a step, or whether it is a moment of truth. */
export const editStep = defineCommand<{ id: Id; title?: string; momentOfTruth?: boolean }>({
  undo: 'merge',
  run: (tx, { id, title, momentOfTruth }) => {
    if (!tx.find('step', id)) return refuse('notFound')
    tx.update('step', id, (step) => {
      if (title !== undefined) step.title = cleanLine(title)
      if (momentOfTruth !== undefined) step.momentOfTruth = momentOfTruth
    })
    return undefined
  }
})

/** Moves a step, with everything in it, within its stage or to another one. */
export const moveStep = defineCommand<{ id: Id; stageId: Id; place: Place }>({
  undo: 'record',
  run: (tx, { id, stageId, place }) => {
    if (!tx.find('step', id) || !tx.find('stage', stageId)) return refuse('notFound')
    const order = orderKeyAt(stepsOf(tx.document, stageId), place, new Set([id]))
    tx.update('step', id, (step) => {
      step.stageId = stageId
      step.order = order
    })
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
