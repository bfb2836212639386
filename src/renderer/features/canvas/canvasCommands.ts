// What the shell around the map may ask of it: the menus, the palette and the top bar have no other way in.
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { actionById } from './actions/actions.ts'
import { focusCard } from './actions/cardActions.ts'
import { mapBox, recordBox, selectionBox } from './camera/boxes.ts'
import type { Canvas } from './canvas.ts'

/** Handle of a mounted map. */
export interface CanvasCommands {
  readonly fit: () => void
  readonly zoomTo: (zoom: number) => void
  readonly zoomToSelection: () => void
  /** Shows a record and puts the focus on it: a card, point, link, stage, step or lane. */
  readonly centreOn: (id: Id) => void
  /** Gives the keyboard back to the map. */
  readonly focusMap: () => void
  /** Runs a row of the action table; false where it does not apply now. */
  readonly runAction: (id: string) => boolean
  /** Whether a row of the action table applies now. */
  readonly canRun: (id: string) => boolean
}

/** The handle of a canvas. */
export function canvasCommands(canvas: Canvas): CanvasCommands {
  const applies = (id: string) => actionById(id)?.when(canvas) === true
  return {
    fit: () => canvas.camera.show(mapBox(canvas.state().layout)),
    zoomTo: (zoom) => canvas.camera.zoomTo(zoom, { smooth: true }),
    zoomToSelection: () => {
      const box = selectionBox(canvas.state())
      if (box) canvas.camera.show(box, { largest: 2 })
    },
    centreOn: (id) => centreOn(canvas, id),
    focusMap: () => canvas.takeKeyboard.get()(),
    canRun: applies,
    runAction: (id) => {
      if (!applies(id)) return false
      actionById(id)?.run(canvas)
      return true
    }
  }
}

function centreOn(canvas: Canvas, id: Id): void {
  const { session, camera } = canvas
  const { document } = canvas.state()
  const box = recordBox(canvas.state(), id)
  if (!box) return
  if (find(document, 'card', id)) focusCard(canvas, id)
  else if (find(document, 'emotionPoint', id) || find(document, 'link', id)) session.select([id])
  else for (const kind of ['stage', 'step', 'lane'] as const) if (find(document, kind, id)) session.setFocus({ kind, id })
  camera.centreOn(box, Math.max(0.75, camera.view.get().zoom))
  canvas.takeKeyboard.get()()
}
