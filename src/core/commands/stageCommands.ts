import type { Id } from '../model/id.ts'
import { orderKeyAt, type Place } from '../model/orderKey.ts'
import { newStage } from '../model/stage.ts'
import { newStep } from '../model/step.ts'
import { cardsSpanningOver, stagesOf, stepsOf } from '../queries/journey.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'
import { removeStepWithContents } from './removal.ts'

/** Adds a stage, with one empty step so that there is something to type into; cards that reached over this place reach over the new step too. */
export const addStage = defineCommand<{ id?: Id; stepId?: Id; title: string; place: Place; stepTitle?: string }>({
  undo: 'record',
  run: (tx, { id, stepId, title, place, stepTitle }, env) => {
    const stage = newStage(id ?? env.newId(), cleanLine(title), orderKeyAt(stagesOf(tx.document), place))
    tx.add(stage)
    const step = newStep(stepId ?? env.newId(), stage.id, cleanLine(stepTitle ?? ''), orderKeyAt([], 'end'))
    tx.add(step)
    for (const card of cardsSpanningOver(tx.document, step.id)) tx.update('card', card.id, (draft) => void (draft.span += 1))
    return undefined
  }
})

/** Changes title, tint or the presenter's notes of a stage. */
export const editStage = defineCommand<{ id: Id; title?: string; slot?: number | null; notes?: string }>({
  undo: 'merge',
  run: (tx, { id, title, slot, notes }) => {
    if (!tx.find('stage', id)) return refuse('notFound')
    tx.update('stage', id, (stage) => {
      if (title !== undefined) stage.title = cleanLine(title)
      if (slot !== undefined) stage.slot = slot
      if (notes !== undefined) stage.notes = cleanText(notes)
    })
    return undefined
  }
})

/** Moves a stage, with everything in it, among the others. */
export const moveStage = defineCommand<{ id: Id; place: Place }>({
  undo: 'record',
  run: (tx, { id, place }) => {
    if (!tx.find('stage', id)) return refuse('notFound')
    const order = orderKeyAt(stagesOf(tx.document), place, new Set([id]))
    tx.update('stage', id, (stage) => void (stage.order = order))
    return undefined
  }
})

/** Removes a stage with its steps and everything in them. */
export const removeStage = defineCommand<{ id: Id }>({
  undo: 'record',
  run: (tx, { id }) => {
    if (!tx.find('stage', id)) return refuse('notFound')
    for (const step of stepsOf(tx.document, id)) removeStepWithContents(tx, step.id)
    tx.remove(id)
    return undefined
  }
})
