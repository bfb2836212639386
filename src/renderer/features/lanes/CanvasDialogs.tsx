import { metricsOf } from '#core/queries/journey.ts'
import { useCanvas } from '../canvas/canvas.ts'
import { MeasureDialog } from '../metrics/MeasureDialog.tsx'
import { PasteValues } from '../metrics/PasteValues.tsx'
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
    case 'measures':
      return <MeasureDialog stepId={dialog.stepId} laneId={dialog.laneId} typed={dialog.typed} onClose={close} />
    case 'pasteMeasures':
      return <PasteMeasures laneId={dialog.laneId} stepId={dialog.stepId} html={dialog.html} text={dialog.text} onClose={close} />
    case undefined:
      return null
  }
}

interface PasteMeasuresProps {
  readonly laneId: string
  readonly stepId: string
  readonly html: string
  readonly text: string
  readonly onClose: () => void
}

/** Values pasted onto a lane of metrics: a bare range begins with the first metric. */
function PasteMeasures({ laneId, stepId, html, text, onClose }: PasteMeasuresProps) {
  const metrics = metricsOf(useCanvas().state().document)
  const first = metrics[0]
  const from = first ? { metricId: first.id, stepId } : null
  return <PasteValues pasted={{ html, text, from }} laneId={laneId} metrics={metrics} field="current" onClose={onClose} />
}
