import type { Id } from '#core/model/id.ts'
import type { JourneyState } from '../../session/state.ts'

/** Ids of what one attends to: what is selected, else the card or the header that has the focus. */
export function attendedIds({ selection, focus }: Pick<JourneyState, 'selection' | 'focus'>): ReadonlySet<Id> {
  // A header that was chosen says more than the card that was selected before.
  if (focus && focus.kind !== 'cell') return new Set([focus.id])
  if (selection.size > 0) return selection
  return new Set(focus?.cardId ? [focus.cardId] : [])
}
