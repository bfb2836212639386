import { boardMiddle } from '#core/analyses/improvement.ts'
import { steppedValue } from '#core/layout/boardPlace.ts'
import type { Opportunity } from '#core/model/opportunity.ts'

/** What a key means for a card of the board. `isStep`: one of several small steps that undo takes back together. */
export type BoardDeed =
  | { readonly kind: 'put'; readonly place: { readonly impact: number; readonly effort: number } | null; readonly isStep: boolean }
  | { readonly kind: 'vote'; readonly change: 1 | -1 }
  | { readonly kind: 'show' }

/** How far an arrow key moves a card, of 1; with Shift. */
export const boardStep = { small: 0.05, large: 0.2 } as const

/** What a key does to a card: null where it is not the board's. A card that is not placed begins in the middle of the board. */
export function boardKey(
  press: {
    readonly key: string
    readonly shiftKey: boolean
    readonly altKey: boolean
    readonly ctrlKey: boolean
    readonly metaKey: boolean
  },
  opportunity: Pick<Opportunity, 'impact' | 'effort'>
): BoardDeed | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null
  const step = press.shiftKey ? boardStep.large : boardStep.small
  const { impact, effort } = { impact: opportunity.impact ?? boardMiddle, effort: opportunity.effort ?? boardMiddle }
  const put = (place: { impact: number; effort: number } | null, isStep: boolean): BoardDeed => ({ kind: 'put', place, isStep })
  switch (press.key) {
    case 'ArrowUp':
      return put({ impact: steppedValue(impact, step), effort }, true)
    case 'ArrowDown':
      return put({ impact: steppedValue(impact, -step), effort }, true)
    case 'ArrowRight':
      return put({ impact, effort: steppedValue(effort, step) }, true)
    case 'ArrowLeft':
      return put({ impact, effort: steppedValue(effort, -step) }, true)
    case '1':
      return put({ impact: 0.75, effort: 0.25 }, false)
    case '2':
      return put({ impact: 0.75, effort: 0.75 }, false)
    case '3':
      return put({ impact: 0.25, effort: 0.25 }, false)
    case '4':
      return put({ impact: 0.25, effort: 0.75 }, false)
    case 'Delete':
    case 'Backspace':
      return opportunity.impact === null && opportunity.effort === null ? null : put(null, false)
    case '+':
    case '=':
      return { kind: 'vote', change: 1 }
    case '-':
    case '−':
      return { kind: 'vote', change: -1 }
    case 'Enter':
      return { kind: 'show' }
    default:
      return null
  }
}
