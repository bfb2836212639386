// Finding one's way: words, stages, and the places one comes from.
import type { Canvas } from '../canvas.ts'
import { showStage } from '../camera/showRecord.ts'
import { whereabouts } from '../camera/stageView.ts'
import type { Action } from './action.ts'

/** The next hit, or the last words again where nothing is looked for. The way there is loaded when it is first gone. */
export function stepThroughHits(canvas: Canvas, direction: -1 | 1): void {
  if (canvas.find.found.get().hits.length === 0) return canvas.find.open()
  void import('../find/goToHit.ts').then(({ goToNextHit }) => goToNextHit(canvas, direction))
}

function travel(direction: -1 | 1): Pick<Action, 'when' | 'run'> {
  return {
    when: (canvas) => canvas.places.get().canGo(direction),
    run: (canvas) => canvas.places.get().go(direction)
  }
}

/** Rows of the action table about finding one's way. */
export const findActions: readonly Action[] = [
  {
    id: 'find.open',
    group: 'view',
    label: 'findInMap',
    icon: 'search',
    keys: ['Mod+f'],
    whileTyping: true,
    when: () => true,
    run: ({ find }) => find.open()
  },
  {
    id: 'find.next',
    group: 'view',
    label: 'findNext',
    icon: 'chevron-down',
    keys: ['F3'],
    whileTyping: true,
    repeats: true,
    when: () => true,
    run: (canvas) => stepThroughHits(canvas, 1)
  },
  {
    id: 'find.previous',
    group: 'view',
    label: 'findPrevious',
    icon: 'chevron-up',
    keys: ['Shift+F3'],
    whileTyping: true,
    repeats: true,
    when: () => true,
    run: (canvas) => stepThroughHits(canvas, -1)
  },
  {
    id: 'view.stage',
    group: 'view',
    label: 'zoomStage',
    icon: 'columns-3',
    keys: ['Shift+Digit3'],
    when: ({ state }) => state().layout.stages.length > 0,
    run: (canvas) => {
      const here = whereabouts(canvas.state(), canvas.camera.view.get(), canvas.camera.frame.get())
      if (!here) return
      canvas.places.get().leave(`stage ${here.stage.stage.id}`)
      showStage(canvas, here.stage.stage.id)
    }
  },
  { id: 'places.back', group: 'view', label: 'back', icon: 'arrow-left', keys: ['Mod+['], whileTyping: true, ...travel(-1) },
  { id: 'places.forward', group: 'view', label: 'forward', icon: 'arrow-right', keys: ['Mod+]'], whileTyping: true, ...travel(1) }
]
