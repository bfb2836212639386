import type { Card } from '#core/model/card.ts'
import { opportunitiesOf } from '#core/queries/journey.ts'
import type { JourneySession } from '../../session/state.ts'

/**
 * Makes an opportunity of each card that has none of its own yet: its first line is the title, and the card is what it answers. One step of
 * undo. The opportunity does not follow the card afterwards: the words of an idea and of a task part soon. Gives how many were made.
 */
export function opportunitiesFromCards(session: JourneySession, cards: readonly Card[]): number {
  const answered = new Set(opportunitiesOf(session.getState().document).flatMap(({ answerIds }) => answerIds))
  const fresh = cards.filter((card) => !answered.has(card.id))
  session.beginGesture()
  const made = fresh.filter(
    (card) => session.run('opportunity.add', { fields: { title: titleOf(card.text), answerIds: [card.id] } }) === undefined
  )
  session.endGesture()
  return made.length
}

/** The first line of a card, as long as a title may be. */
export function titleOf(text: string): string {
  return [...(text.trim().split('\n')[0] ?? '')].slice(0, 480).join('').slice(0, 500)
}
