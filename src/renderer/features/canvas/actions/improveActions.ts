// From what hurts on the map to what is done about it: opportunities made of the selected cards.
import type { Action } from './action.ts'
import { targetCards } from './targets.ts'

/** Rows of the action table about improving. */
export const improveActions: readonly Action[] = [
  {
    id: 'opportunity.make',
    group: 'cards',
    label: 'makeOpportunity',
    icon: 'lightbulb',
    keys: [],
    when: (canvas) => !canvas.state().readOnly && targetCards(canvas.state()).length > 0,
    run: (canvas) => void import('../../improve/makeOpportunity.ts').then(({ makeOpportunity }) => makeOpportunity(canvas))
  }
]
