import type { Card } from '#core/model/card.ts'
import { find } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { showToast } from '../../app/toasts.ts'
import { targetCards } from '../canvas/actions/targets.ts'
import type { Canvas } from '../canvas/canvas.ts'
import { opportunitiesFromCards, opportunityForCards } from './opportunitiesFromCards.ts'

/**
 * Makes opportunities of the selected cards: of each idea (a card in a lane of opportunities) one of its own, of all other cards together one
 * that answers them. The cards stay as they are and keep their own words.
 */
export function makeOpportunity(canvas: Canvas): void {
  const cards = targetCards(canvas.state())
  const isIdea = ({ laneId }: Card) => find(canvas.state().document, 'lane', laneId)?.kind === 'opportunities'
  const [ideas, others] = [cards.filter(isIdea), cards.filter((card) => !isIdea(card))]
  let made = 0
  let hasAnswer = false
  canvas.asOneStep(() => {
    made = opportunitiesFromCards(canvas.session, ideas, { isInGesture: true })
    hasAnswer = others.length > 0 && opportunityForCards(canvas.session, others)
  })
  const words = canvas.words.get()
  const text = hasAnswer
    ? words('improve:madeOfCards', { count: others.length })
    : made > 0
      ? words('improve:madeOfIdeas', { count: made })
      : words('improve:alreadyMade')
  const { journeyId } = canvas.state()
  showToast(text, { action: { label: words('views:name.improve'), run: () => go(mapRoute(journeyId, { kind: 'view', view: 'improve' })) } })
}
