// Ids of elements in the page by which the text entry points into the mirror grid.
import { createContext } from 'react'
import type { Id } from '#core/model/id.ts'
import type { Focus } from '../../../session/state.ts'

/** With what the ids of one canvas begin. Where two stand in one page, each needs a beginning of its own: their records may have the same ids. */
export const ElementIdContext = createContext('map')

/** Id of the mirror grid. */
export function gridIdOf(canvas: string): string {
  return `${canvas}-grid`
}

/** Id of the element of the mirror grid that has the focus. */
export function activeDescendantId(canvas: string, focus: Focus | null): string | undefined {
  if (!focus) return undefined
  return focus.kind === 'cell'
    ? cellElementId(canvas, focus.laneId, focus.stepId, focus.cardId)
    : headerElementId(canvas, focus.kind, focus.id)
}

/** Id of a cell of the mirror grid, or of a card in it. */
export function cellElementId(canvas: string, laneId: Id, stepId: Id, cardId: Id | null): string {
  return cardId === null ? `${canvas}-cell-${laneId}-${stepId}` : `${canvas}-card-${cardId}`
}

/** Id of a header of the mirror grid. */
export function headerElementId(canvas: string, kind: 'stage' | 'step' | 'lane', id: Id): string {
  return `${canvas}-${kind}-${id}`
}
