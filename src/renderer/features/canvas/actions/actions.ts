// Everything that can be done on the map by name: one table for shortcuts, menus, the palette and the sheet of shortcuts.
import type { Canvas } from '../canvas.ts'
import { matchesChord, type KeyPress } from '../keys/chord.ts'
import type { Action } from './action.ts'
import { bulkActions } from './bulkActions.ts'
import { cardActions } from './cardActions.ts'
import { evidenceActions } from './evidenceActions.ts'
import { feelingActions } from './feelingActions.ts'
import { findActions } from './findActions.ts'
import { focusActions } from './focusActions.ts'
import { headerActions } from './headerActions.ts'
import { isHeldByLock } from './heldByLock.ts'
import { improveActions } from './improveActions.ts'
import { linkActions } from './linkActions.ts'
import { metricActions } from './metricActions.ts'
import { noteActions } from './noteActions.ts'
import { pictureActions } from './pictureActions.ts'
import { personaActions } from './personaActions.ts'
import { structureActions } from './structureActions.ts'
import { presentActions } from './presentActions.ts'
import { viewActions } from './viewActions.ts'

/** All actions. Where two share a chord the first that applies is done: what a feeling makes of ↑ comes before what the focus does. */
export const actions: readonly Action[] = [
  ...feelingActions,
  ...linkActions,
  ...metricActions,
  ...focusActions,
  ...headerActions,
  ...structureActions,
  ...cardActions,
  ...bulkActions,
  ...improveActions,
  ...viewActions,
  ...presentActions,
  ...findActions,
  ...personaActions,
  ...pictureActions,
  ...noteActions,
  ...evidenceActions
]

/** The action of a key press, or undefined. While something is typed only those that say so are found. */
export function actionFor(canvas: Canvas, press: KeyPress, { isTyping }: { isTyping: boolean }): Action | undefined {
  return actions.find(
    (action) =>
      (!isTyping || action.whileTyping === true) &&
      action.keys.some((chord) => matchesChord(press, chord, canvas.platform)) &&
      action.when(canvas)
  )
}

/** An action by its id. */
export function actionById(id: string): Action | undefined {
  return actions.find((action) => action.id === id)
}

/** Does an action, or says that the map is locked where it would move something. */
export function perform(canvas: Canvas, action: Action): void {
  if (canvas.state().locked && isHeldByLock(action)) return canvas.warn('refusal:locked')
  action.run(canvas)
}
