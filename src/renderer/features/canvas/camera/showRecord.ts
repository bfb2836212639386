// Brings a record into the middle and puts the focus on it.
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { focusCard } from '../actions/cardActions.ts'
import type { Canvas } from '../canvas.ts'
import { recordBox } from './boxes.ts'
import { stageView } from './stageView.ts'

/** Words can be read from here on. */
const readable = 0.75

/** Shows a card, a feeling, a link, a stage, a step or a lane; false where it has no place on the map. The keyboard stays where it is. */
export function showRecord(canvas: Canvas, id: Id): boolean {
  const { session, camera } = canvas
  const { document } = canvas.state()
  const box = recordBox(canvas.state(), id)
  if (!box) return false
  const point = find(document, 'emotionPoint', id)
  const link = find(document, 'link', id)
  if (find(document, 'card', id)) focusCard(canvas, id)
  else if (point) {
    session.setActivePersona(point.personaId)
    session.setFocus({ kind: 'cell', laneId: point.laneId, stepId: point.stepId, cardId: null })
    session.select([id])
  } else if (link) {
    focusCard(canvas, link.fromId)
    session.select([id])
  } else {
    for (const kind of ['stage', 'step', 'lane'] as const) if (find(document, kind, id)) session.setFocus({ kind, id })
    session.select([])
  }
  camera.centreOn(box, Math.max(readable, camera.view.get().zoom))
  return true
}

/** Goes to a stage and shows all of its steps, as large as they can be read. */
export function showStage(canvas: Canvas, stageId: Id): void {
  const { session, camera } = canvas
  const stage = canvas.state().layout.stages.find((box) => box.stage.id === stageId)
  if (!stage) return
  const { focus } = canvas.state()
  const isInside = focus?.kind === 'cell' && stage.stepIds.includes(focus.stepId)
  if (!isInside) {
    session.setFocus({ kind: 'stage', id: stageId })
    session.select([])
  }
  camera.moveTo(stageView(stage, canvas.state().layout, camera), { smooth: true })
}
