// Writing titles one after another: Tab goes on as it does between cards, and typing on a header begins its title anew.
import type { Id } from '#core/model/id.ts'
import { allStepsOf, find, lanesOf, stepsOf } from '#core/queries/journey.ts'
import { editTitle, insertStep } from '../actions/headerActions.ts'
import type { Canvas } from '../canvas.ts'

/** What has a title on the map. */
export type Titled = 'stage' | 'step' | 'lane'

/**
 * The title after or before one is edited next: from a stage its first step, from a step the next one of the journey, from a lane the
 * next one. Behind the last step a new one is made; elsewhere at an end the header keeps the focus.
 */
export function goToTitle(canvas: Canvas, from: Titled, id: Id, distance: 1 | -1): void {
  const { document } = canvas.state()
  if (from === 'lane') {
    const lanes = lanesOf(document)
    const next = lanes[lanes.findIndex((lane) => lane.id === id) + distance]
    if (next) editTitle(canvas, 'lane', next.id)
    return
  }
  if (from === 'stage') {
    const first = distance > 0 ? stepsOf(document, id)[0] : undefined
    if (first) editTitle(canvas, 'step', first.id)
    return
  }
  const steps = allStepsOf(document)
  const at = steps.findIndex((step) => step.id === id)
  const [step, next] = [steps[at], steps[at + distance]]
  if (next) editTitle(canvas, 'step', next.id)
  else if (step && distance > 0) insertStep(canvas, step.stageId, { after: step.id })
  else if (step) editTitle(canvas, 'stage', step.stageId)
}

/** Begins the title of the focused header anew with what was typed; false where no header has the focus. */
export function typeTitle(canvas: Canvas, text: string): boolean {
  const { focus, readOnly, document } = canvas.state()
  if (!focus || focus.kind === 'cell' || readOnly || !find(document, focus.kind, focus.id)) return false
  canvas.session.select([])
  canvas.session.setEditing({ kind: 'title', recordType: focus.kind, id: focus.id, initialText: text })
  return true
}
