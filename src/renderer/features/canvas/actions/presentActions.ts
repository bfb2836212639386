// Presenting the map. What presents is loaded when somebody asks for it.
import type { PresentPlace } from '../../../app/route.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'

const hasStages = ({ state }: Canvas): boolean => state().layout.stages.length > 0

function present(from?: PresentPlace): (canvas: Canvas) => void {
  return ({ session }) => void import('../../present/startPresenting.ts').then(({ startPresenting }) => startPresenting(session, from))
}

/** Rows of the action table about presenting. */
export const presentActions: readonly Action[] = [
  { id: 'present.start', group: 'present', label: 'present', icon: 'play', keys: ['Mod+Shift+Enter'], when: hasStages, run: present() },
  {
    id: 'present.fromStart',
    group: 'present',
    label: 'presentFromStart',
    icon: 'presentation',
    keys: [],
    when: hasStages,
    run: present('opening')
  }
]
