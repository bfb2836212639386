import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import type { JourneySession } from '../../session/state.ts'

/** Selects a card and puts the focus of the map on it: the camera follows. */
export function goToCard(session: JourneySession, cardId: Id): void {
  const card = find(session.getState().document, 'card', cardId)
  if (!card) return
  session.setFocus({ kind: 'cell', laneId: card.laneId, stepId: card.stepId, cardId })
  session.select([cardId])
}
