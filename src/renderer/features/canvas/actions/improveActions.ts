// From what hurts on the map to what is done about it: opportunities made of the selected cards.
import { find } from '#core/queries/journey.ts'
import type { Card } from '#core/model/card.ts'
import { showToast } from '../../../app/toasts.ts'
import { mapRoute } from '../../../app/route.ts'
import { go } from '../../../app/router.ts'
import { opportunitiesFromCards, opportunityForCards } from '../../improve/opportunitiesFromCards.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { targetCards } from './targets.ts'

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

/** Rows of the action table about improving. */
export const improveActions: readonly Action[] = [
  {
    id: 'opportunity.make',
    group: 'cards',
    label: 'makeOpportunity',
    icon: 'lightbulb',
    keys: [],
    when: (canvas) => !canvas.state().readOnly && targetCards(canvas.state()).length > 0,
    run: makeOpportunity
  }
]
