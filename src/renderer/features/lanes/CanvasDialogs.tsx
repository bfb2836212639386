import { useCanvas } from '../canvas/canvas.ts'
import { useObserved } from '../canvas/observable.ts'
import { CopyLaneDialog } from './CopyLaneDialog.tsx'
import { LaneGallery } from './LaneGallery.tsx'

/** The dialog that the map has open above itself. */
export function CanvasDialogs() {
  const canvas = useCanvas()
  const dialog = useObserved(canvas.dialog, (now) => now)
  const close = () => {
    canvas.dialog.set(null)
    // Once the dialog is gone: until then everything outside it is inert.
    queueMicrotask(() => canvas.takeKeyboard.get()())
  }
  switch (dialog?.kind) {
    case 'lanes':
      return <LaneGallery after={dialog.after} onClose={close} />
    case 'copyLane':
      return <CopyLaneDialog id={dialog.id} onClose={close} />
    case undefined:
      return null
  }
}
