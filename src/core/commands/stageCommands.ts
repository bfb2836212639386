import type { Id } from '../model/id.ts'
import { orderKeyAt, orderKeysAt, type Place } from '../model/orderKey.ts'
import { newStage } from '../model/stage.ts'
import { newStep } from '../model/step.ts'
import { stagesOf, stepsOf } from '../queries/journey.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'
import { copySteps } from './copying.ts'
import { joinTexts, joinTitles } from './joinTitles.ts'
import { removeRecord, removeStepWithContents } from './removal.ts'
import { growSpansOver, reorderSteps } from './spans.ts'

/** Adds a stage, with one empty step so that there is something to type into; cards that reached over this place reach over the new step too. */
export const addStage = defineCommand<{ id?: Id; stepId?: Id; title: string; place: Place; stepTitle?: string }>({
  undo: 'record',
  run: (tx, { id, stepId, title, place, stepTitle }, env) => {
    const stage = newStage(id ?? env.newId(), cleanLine(title), orderKeyAt(stagesOf(tx.document), place))
    tx.add(stage)
    const step = newStep(stepId ?? env.newId(), stage.id, cleanLine(stepTitle ?? ''), orderKeyAt([], 'end'))
    tx.add(step)
    growSpansOver(tx, step.id)
    return undefined
  }
})

/** Changes title, tint or the presenter's notes of a stage. */
export const editStage = defineCommand<{ id: Id; title?: string; slot?: number | null; notes?: string }>({
  undo: 'merge',
  // What the presenter is to say stands beside the map; title and tint are its frame.
  whenLocked: ({ title, slot }) => title === undefined && slot === undefined,
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

/** Moves a stage, with everything in it, among the others. Cards go on covering what they covered where that still lies together. */
export const moveStage = defineCommand<{ id: Id; place: Place }>({
  undo: 'record',
  run: (tx, { id, place }) => {
    if (!tx.find('stage', id)) return refuse('notFound')
    const order = orderKeyAt(stagesOf(tx.document), place, new Set([id]))
    const moved = new Set(stepsOf(tx.document, id).map((step) => step.id))
    reorderSteps(tx, moved, () => tx.update('stage', id, (stage) => void (stage.order = order)))
    return undefined
  }
})

/** Removes a stage with its steps and everything in them. */
export const removeStage = defineCommand<{ id: Id }>({
  undo: 'record',
  run: (tx, { id }) => {
    if (!tx.find('stage', id)) return refuse('notFound')
    for (const step of stepsOf(tx.document, id)) removeStepWithContents(tx, step.id)
    removeRecord(tx, id)
    return undefined
  }
})

/**
 * Copies a stage right behind itself, with its steps, their cards and feelings, and the links among those cards. Cards that reached out of
 * the stage reach over the copy too; their copies end with it.
 */
export const duplicateStage = defineCommand<{ id: Id; newId?: Id }>({
  undo: 'record',
  run: (tx, { id, newId }, env) => {
    const stage = tx.find('stage', id)
    if (!stage) return refuse('notFound')
    const copyId = newId ?? env.newId()
    const steps = stepsOf(tx.document, id)
    tx.add({ ...stage, id: copyId, order: orderKeyAt(stagesOf(tx.document), { after: id }) })
    const pairs = steps.map((step) => ({ from: step.id, to: env.newId(), step }))
    for (const { step, to } of pairs) {
      tx.add({ ...step, id: to, stageId: copyId })
      growSpansOver(tx, to)
    }
    copySteps(tx, env, pairs)
    return undefined
  }
})

/** Splits a stage at one of its steps, not the first: that step and those behind it become a stage of their own. */
export const splitStage = defineCommand<{ stepId: Id; id?: Id; title: string }>({
  undo: 'record',
  run: (tx, { stepId, id, title }, env) => {
    const step = tx.find('step', stepId)
    if (!step) return refuse('notFound')
    const steps = stepsOf(tx.document, step.stageId)
    const position = steps.findIndex((sibling) => sibling.id === stepId)
    if (position < 1) return refuse('nothingToSplit')
    const stage = newStage(id ?? env.newId(), cleanLine(title), orderKeyAt(stagesOf(tx.document), { after: step.stageId }))
    tx.add(stage)
    for (const sibling of steps.slice(position)) tx.update('step', sibling.id, (draft) => void (draft.stageId = stage.id))
    return undefined
  }
})

/** Joins a stage with the next one: its steps come behind, both titles and notes are kept. */
export const mergeStage = defineCommand<{ id: Id }>({
  undo: 'record',
  run: (tx, { id }) => {
    const stages = stagesOf(tx.document)
    const position = stages.findIndex((stage) => stage.id === id)
    if (position < 0) return refuse('notFound')
    const next = stages[position + 1]
    if (!next) return refuse('nothingToMerge')
    const steps = stepsOf(tx.document, next.id)
    const keys = orderKeysAt(stepsOf(tx.document, id), 'end', steps.length)
    steps.forEach((step, index) =>
      tx.update('step', step.id, (draft) => {
        draft.stageId = id
        draft.order = keys[index] ?? draft.order
      })
    )
    tx.update('stage', id, (stage) => {
      stage.title = joinTitles(stage.title, next.title)
      stage.notes = joinTexts(stage.notes, next.notes)
    })
    removeRecord(tx, next.id)
    return undefined
  }
})
