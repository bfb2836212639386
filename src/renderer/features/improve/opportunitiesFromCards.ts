import type { Card } from '#core/model/card.ts'
import type { Gap } from '#core/model/gap.ts'
import { opportunitiesOf } from '#core/queries/journey.ts'
import type { JourneySession } from '../../session/state.ts'

/**
 * Makes an opportunity of each card that has none yet: its first line is the title, and the card is what it answers. One step of undo, which
 * is the caller's where a gesture is open. The opportunity does not follow the card afterwards: the words of an idea and of the task that
 * comes of it soon part. Gives how many were made.
 */
export function opportunitiesFromCards(session: JourneySession, cards: readonly Card[], { isInGesture = false } = {}): number {
  const alive = opportunitiesOf(session.getState().document).filter(({ status }) => status !== 'dropped')
  const answered = new Set(alive.flatMap(({ answerIds }) => answerIds))
  const fresh = cards.filter((card) => !answered.has(card.id))
  if (!isInGesture) session.beginGesture()
  const made = fresh.filter((card) => add(session, card.text, [card]))
  if (!isInGesture) session.endGesture()
  return made.length
}

/** Makes one opportunity that answers all of these cards; the first line of the first is its title until the group has better words. */
export function opportunityForCards(session: JourneySession, cards: readonly Card[]): boolean {
  return add(session, cards[0]?.text ?? '', cards)
}

/** Makes an opportunity of each gap, within the gesture that is open. Gives how many were made. */
export function opportunitiesFromGaps(session: JourneySession, gaps: readonly Gap[]): number {
  return gaps.filter((gap) => add(session, gap.text, [gap])).length
}

function add(session: JourneySession, text: string, answered: readonly (Card | Gap)[]): boolean {
  const fields = { title: titleOf(text), answerIds: answered.map(({ id }) => id) }
  return session.run('opportunity.add', { fields }) === undefined
}

/** The first line of a card, as long as a title may be. */
export function titleOf(text: string): string {
  const [first = ''] = text.trim().split('\n')
  return first.length <= 500 ? first : `${[...first.slice(0, 490)].slice(0, -1).join('')}…`
}
