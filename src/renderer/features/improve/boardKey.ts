import { boardMiddle } from '#core/analyses/improvement.ts'
import { steppedValue } from '#core/layout/boardPlace.ts'
import type { Opportunity } from '#core/model/opportunity.ts'
import type { KeyPress } from '../canvas/keys/chord.ts'
import { viewDeed } from '../shortcuts/viewKeys.ts'

/** What a key means for a card of the board. `isStep`: one of several small steps that undo takes back together. */
export type BoardDeed =
  | { readonly kind: 'put'; readonly place: { readonly impact: number; readonly effort: number } | null; readonly isStep: boolean }
  | { readonly kind: 'vote'; readonly change: 1 | -1 }
  | { readonly kind: 'show' }

/** How far an arrow key moves a card, of 1; with Shift. */
export const boardStep = { small: 0.05, large: 0.2 } as const

/** What a key does to a card: null where it is not the board's. A card that is not placed begins in the middle of the board. */
export function boardKey(press: KeyPress, opportunity: Pick<Opportunity, 'impact' | 'effort'>): BoardDeed | null {
  const { impact, effort } = { impact: opportunity.impact ?? boardMiddle, effort: opportunity.effort ?? boardMiddle }
  const deed = viewDeed('board', press)
  switch (deed) {
    case 'boardMove':
    case 'boardMoveFar': {
      const step = deed === 'boardMove' ? boardStep.small : boardStep.large
      const [across, up] = directions[press.key as keyof typeof directions]
      const place = {
        impact: up === 0 ? impact : steppedValue(impact, up * step),
        effort: across === 0 ? effort : steppedValue(effort, across * step)
      }
      return { kind: 'put', place, isStep: true }
    }
    case 'boardQuarter':
      return { kind: 'put', place: quarters[press.key] ?? null, isStep: false }
    case 'boardTakeOff':
      return opportunity.impact === null && opportunity.effort === null ? null : { kind: 'put', place: null, isStep: false }
    case 'boardVote':
      return { kind: 'vote', change: 1 }
    case 'boardUnvote':
      return { kind: 'vote', change: -1 }
    case 'boardShow':
      return { kind: 'show' }
    // The view has it, wherever in it the keyboard is.
    case 'boardNew':
    case undefined:
      return null
  }
}

/** Effort grows to the right, impact upwards. */
const directions = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] } as const

const quarters: Readonly<Record<string, { readonly impact: number; readonly effort: number }>> = {
  1: { impact: 0.75, effort: 0.25 },
  2: { impact: 0.75, effort: 0.75 },
  3: { impact: 0.25, effort: 0.25 },
  4: { impact: 0.25, effort: 0.75 }
}
