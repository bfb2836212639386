// Keeps in sight what the keyboard does, and the camera on a map that changes its size.
import type { Canvas } from '../canvas.ts'
import { focusBox } from './boxes.ts'

/** Starts following; the returned function ends it. */
export function followFocus(canvas: Canvas): () => void {
  const { session, camera, typing } = canvas
  const reveal = () => {
    const { focus, layout } = session.getState()
    if (canvas.gesture.get() || !focus) return
    const box = focusBox(layout, focus)
    if (box) camera.reveal(box)
  }
  const stopSession = session.subscribe((state, before) => {
    // What lay under the pointer may have moved or changed its size.
    if (state.layout !== before.layout) canvas.hover.set(null)
    if (state.layout.width !== before.layout.width || state.layout.height !== before.layout.height) camera.settle()
    if (state.focus !== before.focus) {
      canvas.mayLeave.set(false)
      reveal()
    }
  })
  const stopCover = camera.covered.subscribe(reveal)
  const stopTyping = typing.burst.subscribe(() => {
    const burst = typing.burst.get()
    if (!burst) return
    const box = focusBox(session.getState().layout, { kind: 'cell', laneId: burst.laneId, stepId: burst.stepId, cardId: burst.cardId })
    if (!box) return
    // Nobody can read what they type at 40 %.
    if (camera.view.get().zoom < 0.75) camera.centreOn(box, 1)
    else camera.reveal({ ...box, height: Math.max(box.height, 60) })
  })
  return () => {
    stopSession()
    stopCover()
    stopTyping()
  }
}
