// What a card or a feeling rests on: typing evidence without leaving the keyboard.
import { askForEvidence } from '../../evidence/evidenceRequest.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { focusedPoint, targetCards, targetPoints } from './targets.ts'

/** The one feeling that is meant, selected or under the keyboard. */
function targetPoint(canvas: Canvas) {
  const state = canvas.state()
  return targetPoints(state)[0] ?? (state.selection.size === 0 ? focusedPoint(state) : undefined)
}

/** Opens the inspector with the keyboard in the field for evidence about what is selected, all of it. */
function addEvidence(canvas: Canvas): void {
  const cards = targetCards(canvas.state())
  const point = cards.length === 0 ? targetPoint(canvas) : undefined
  const ids = cards.length > 0 ? cards.map(({ id }) => id) : point ? [point.id] : []
  if (ids.length === 0) return
  canvas.session.select(ids)
  canvas.session.setInspectorOpen(true)
  askForEvidence()
}

/** Rows of the action table about evidence. */
export const evidenceActions: readonly Action[] = [
  {
    id: 'evidence.add',
    group: 'notes',
    label: 'addEvidence',
    icon: 'quote',
    keys: ['Alt+KeyQ'],
    when: (canvas) => !canvas.state().readOnly && (targetCards(canvas.state()).length > 0 || targetPoint(canvas) !== undefined),
    run: addEvidence
  }
]
