// Walking over the map.
import { focusedLane, focusedPoint, grabbedPoint } from './targets.ts'
import type { Canvas } from '../canvas.ts'
import { moveFocus, type Move } from '../keys/navigation.ts'
import type { Action } from './action.ts'
import { focusedCell } from './targets.ts'

function go(canvas: Canvas, move: Move): void {
  const { session } = canvas
  const state = canvas.state()
  const wasHeld = grabbedPoint(state) !== undefined
  const next = moveFocus(state.layout, state.focus, move)
  if (!next || next === state.focus) return
  session.setFocus(next)
  session.select(next.kind === 'cell' && next.cardId !== null ? [next.cardId] : [])
  // Along the curve the hold goes on from point to point.
  const point = wasHeld && focusedLane(canvas.state())?.kind === 'emotion' ? focusedPoint(canvas.state()) : undefined
  if (point) session.select([point.id])
}

function extend(canvas: Canvas, move: 'up' | 'down'): void {
  const { session } = canvas
  const before = [...canvas.state().selection]
  go(canvas, move)
  session.select([...before, ...canvas.state().selection])
}

function walk(id: string, label: Action['label'], key: string, move: Move): Action {
  return { id, group: 'move', label, keys: [key], repeats: true, when: () => true, run: (canvas) => go(canvas, move) }
}

/** Rows of the action table about the focus and the selection. */
export const focusActions: readonly Action[] = [
  walk('focus.up', 'focusUp', 'ArrowUp', 'up'),
  walk('focus.down', 'focusDown', 'ArrowDown', 'down'),
  walk('focus.left', 'focusLeft', 'ArrowLeft', 'left'),
  walk('focus.right', 'focusRight', 'ArrowRight', 'right'),
  walk('focus.home', 'focusHome', 'Home', 'home'),
  walk('focus.end', 'focusEnd', 'End', 'end'),
  walk('focus.first', 'focusFirst', 'Mod+Home', 'first'),
  walk('focus.last', 'focusLast', 'Mod+End', 'last'),
  walk('focus.stageBefore', 'focusStageBefore', 'PageUp', 'stageBefore'),
  walk('focus.stageAfter', 'focusStageAfter', 'PageDown', 'stageAfter'),
  {
    id: 'select.up',
    group: 'move',
    label: 'extendUp',
    keys: ['Shift+ArrowUp'],
    repeats: true,
    when: (canvas) => focusedCell(canvas.state())?.cardId != null,
    run: (canvas) => extend(canvas, 'up')
  },
  {
    id: 'select.down',
    group: 'move',
    label: 'extendDown',
    keys: ['Shift+ArrowDown'],
    repeats: true,
    when: (canvas) => focusedCell(canvas.state())?.cardId != null,
    run: (canvas) => extend(canvas, 'down')
  },
  {
    id: 'select.none',
    group: 'move',
    label: 'letGo',
    keys: ['Escape'],
    when: () => true,
    run: (canvas) => {
      const state = canvas.state()
      if (canvas.linkFrom.get() !== null) canvas.linkFrom.set(null)
      else if (state.selection.size > 0) {
        canvas.session.select([])
        if (state.focus?.kind === 'cell' && state.focus.cardId !== null) canvas.session.setFocus({ ...state.focus, cardId: null })
      } else if (state.focus?.kind === 'cell' && state.focus.cardId !== null) canvas.session.setFocus({ ...state.focus, cardId: null })
      else canvas.mayLeave.set(true)
    }
  }
]
