// What happens when a card is done: where the focus goes and what is said.
import { allStepsOf, find } from '#core/queries/journey.ts'
import { placeName } from '../access/describe.ts'
import type { Canvas } from '../canvas.ts'
import { focusedCell } from '../actions/targets.ts'
import type { BurstEnd } from './burst.ts'

/** After a commit the focus stays in the cell, and the next keystroke starts another card right behind. */
export function afterCommit(canvas: Canvas, end: BurstEnd | null): void {
  if (!end) return
  const { document } = canvas.state()
  // Somebody else may have taken the cell away meanwhile: the focus went on by itself.
  if (!find(document, 'lane', end.laneId) || !find(document, 'step', end.stepId)) return
  const focus = { kind: 'cell', laneId: end.laneId, stepId: end.stepId, cardId: null } as const
  canvas.session.setFocus(focus)
  canvas.session.select([])
  canvas.writtenLast.set(end.cardId === null ? null : { focus, cardId: end.cardId })
  if (end.isNew && end.cardId !== null) canvas.say('canvas:say.added', { place: placeName(canvas, end.laneId, end.stepId) })
}

/**
 * Commits and goes to the next or previous step of the lane; true where that was done. Behind the last step a new one is made, but only
 * for who has just typed: otherwise Tab leaves the map there, so that nobody is caught in it.
 */
export function commitAndGo(canvas: Canvas, distance: 1 | -1): boolean {
  const end = canvas.typing.commit()
  const state = canvas.state()
  const isWriting = end !== null || (canvas.writtenLast.get() !== null && canvas.writtenLast.get()?.focus === state.focus)
  afterCommit(canvas, end)
  const cell = focusedCell(canvas.state())
  if (!cell || (!end && canvas.mayLeave.get())) return false
  const steps = allStepsOf(canvas.state().document)
  const position = steps.findIndex((step) => step.id === cell.stepId)
  const next = steps[position + distance]
  if (next) {
    canvas.session.setFocus({ kind: 'cell', laneId: cell.laneId, stepId: next.id, cardId: null })
    canvas.session.select([])
    canvas.writtenLast.set(null)
    return true
  }
  const last = steps.at(-1)
  if (distance < 0 || !isWriting || !last) return end !== null
  const id = canvas.session.newId()
  const title = canvas.words.get()('domain:newStep')
  if (!canvas.run('step.add', { id, stageId: last.stageId, place: { after: last.id }, title })) return true
  const focus = { kind: 'cell', laneId: cell.laneId, stepId: id, cardId: null } as const
  canvas.session.setFocus(focus)
  return true
}
