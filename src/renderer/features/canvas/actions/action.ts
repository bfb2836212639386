import type { IconName } from '#core/icons/icons.ts'
import type { canvasActions } from '#contract/messages/en/canvasActions.ts'
import type { Canvas } from '../canvas.ts'

/** Heading under which the sheet of shortcuts and the palette list an action. */
export type ActionGroup = 'move' | 'cards' | 'links' | 'structure' | 'feeling' | 'view' | 'present' | 'notes' | 'history'

/** Something that can be done on the map: one row of the table that shortcuts, menus, palette and the sheet of shortcuts read. */
export interface Action {
  readonly id: string
  readonly group: ActionGroup
  /** Key of its name under `canvas:action`. */
  readonly label: keyof typeof canvasActions.action
  readonly icon?: IconName
  /** Chords, the first of which is shown. */
  readonly keys: readonly string[]
  /** Whether it also works while something is being typed. */
  readonly whileTyping?: boolean
  /** Whether holding the key down repeats it. */
  readonly repeats?: boolean
  readonly when: (canvas: Canvas) => boolean
  readonly run: (canvas: Canvas) => void
}
