// Lanes of metrics by keyboard: Enter opens what is measured at the step, digits begin a value, Delete takes the values away.
import { measuredAt } from '#core/queries/measureAt.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { focusedCell, focusedLane } from './targets.ts'

/** Whether the focus is in a cell of a lane of metrics. */
export function isInMetricCell({ state }: Canvas): boolean {
  return focusedLane(state())?.kind === 'metrics'
}

/** Opens what is measured in the focused cell, beginning with what was typed. A folded lane unfolds with the first value that is written. */
export function openMeasures(canvas: Canvas, typed?: string): void {
  const cell = focusedCell(canvas.state())
  if (!cell || !isInMetricCell(canvas)) return
  if (canvas.state().readOnly) return canvas.warn('canvas:say.readOnly')
  canvas.dialog.set({ kind: 'measures', laneId: cell.laneId, stepId: cell.stepId, ...(typed === undefined ? {} : { typed }) })
}

/** Rows of the action table about measures. */
export const metricActions: readonly Action[] = [
  {
    id: 'measure.edit',
    group: 'cards',
    label: 'editMeasures',
    icon: 'gauge',
    keys: ['Enter', 'F2'],
    when: (canvas) => isInMetricCell(canvas) && !canvas.state().readOnly,
    run: (canvas) => openMeasures(canvas)
  },
  {
    id: 'measure.remove',
    group: 'cards',
    label: 'removeMeasures',
    icon: 'trash-2',
    keys: ['Delete', 'Backspace'],
    when: (canvas) => {
      const cell = focusedCell(canvas.state())
      return (
        cell !== null && isInMetricCell(canvas) && !canvas.state().readOnly && measuredAt(canvas.state().document, cell.stepId).length > 0
      )
    },
    run: (canvas) => {
      const cell = focusedCell(canvas.state())
      if (!cell) return
      const ids = measuredAt(canvas.state().document, cell.stepId).map(({ measure }) => measure.id)
      if (canvas.run('measure.remove', { ids })) canvas.say('metrics:removedMeasures', { count: ids.length })
    }
  }
]
