// What the repair loop says about a map (DOMAIN §2.4): which improvement lies where on the board, how far the backlog has come, what to
// take up first, and whether it helped. Reads the lists of opportunities and measures alone, never the rest of the map.
import type { Opportunity } from '../model/opportunity.ts'

/** The quarters of the board of impact and effort, in the order in which they are taken up. */
export const quadrants = ['doFirst', 'planWell', 'whenTime', 'leave'] as const

/** A quarter of the board. */
export type Quadrant = (typeof quadrants)[number]

/** From this share on an impact is big and an effort much: the middle of the board. */
export const boardMiddle = 0.5

/** Efforts below this count as this: the smallest step on the board, so that an idea without any effort is not infinitely good. */
export const leastEffort = 0.05

/** An opportunity that the group has placed on the board. */
export type PlacedOpportunity = Opportunity & { readonly impact: number; readonly effort: number }

/** Whether the group has said both what an opportunity changes and what it costs. */
export function isPlaced(opportunity: Opportunity): opportunity is PlacedOpportunity {
  return opportunity.impact !== null && opportunity.effort !== null
}

/** Whether somebody sees to it: a department alone is nobody. */
export function isOwned({ owner }: Pick<Opportunity, 'owner'>): boolean {
  return owner.trim() !== ''
}

/**
 * The quarter of the board for a place on it: big impact with little effort is done first, with much effort planned well; small impact
 * with little effort waits for time, with much effort is left. From 0.5 on an impact is big and an effort much. DOMAIN §2.4 (impact × effort).
 */
export function quadrantAt({ impact, effort }: { readonly impact: number; readonly effort: number }): Quadrant {
  if (impact >= boardMiddle) return effort < boardMiddle ? 'doFirst' : 'planWell'
  return effort < boardMiddle ? 'whenTime' : 'leave'
}

/** The quarter in which an opportunity lies; null while it is not placed. */
export function quadrantOf(opportunity: Opportunity): Quadrant | null {
  return isPlaced(opportunity) ? quadrantAt(opportunity) : null
}

/** How many ideas have come how far. Dropped ones are no longer counted. */
export interface Funnel {
  /** All that were not dropped. */
  readonly ideas: number
  /** Those with impact and effort. */
  readonly placed: number
  /** Those with an owner. */
  readonly owned: number
  /** Those of status `doing`. */
  readonly underWay: number
  /** Those of status `done`. */
  readonly done: number
}

/**
 * The funnel of a backlog. Each number counts by itself: something may be under way that nobody placed, and the funnel shows that instead of
 * hiding it.
 */
export function funnelOf(opportunities: readonly Opportunity[]): Funnel {
  const alive = opportunities.filter(({ status }) => status !== 'dropped')
  const count = (holds: (opportunity: Opportunity) => boolean) => alive.filter(holds).length
  return {
    ideas: alive.length,
    placed: count(isPlaced),
    owned: count(isOwned),
    underWay: count(({ status }) => status === 'doing'),
    done: count(({ status }) => status === 'done')
  }
}

/** What an opportunity gives for what it costs: impact ÷ effort, efforts below 0.05 counted as 0.05; null while it is not placed. */
export function worthOf(opportunity: Opportunity): number | null {
  return isPlaced(opportunity) ? opportunity.impact / Math.max(leastEffort, opportunity.effort) : null
}

/** Ways of putting the backlog in order. */
export const backlogOrders = ['agreed', 'votes', 'worth', 'due'] as const

/** A way of putting the backlog in order. */
export type BacklogOrder = (typeof backlogOrders)[number]

/**
 * The backlog in an order. `agreed`: as the group ordered it. `votes`: most votes first. `worth` (the order that is suggested): most impact
 * for the effort first, what is not placed last; of equals the one with more votes. `due`: earliest day first, without a day last. Equals
 * stay in the agreed order.
 */
export function orderBacklog(opportunities: readonly Opportunity[], order: BacklogOrder): readonly Opportunity[] {
  switch (order) {
    case 'agreed':
      return opportunities
    case 'votes':
      return opportunities.toSorted((a, b) => b.votes - a.votes)
    case 'worth':
      return opportunities.toSorted((a, b) => (worthOf(b) ?? -1) - (worthOf(a) ?? -1) || b.votes - a.votes)
    case 'due':
      return opportunities.toSorted((a, b) => compareDays(a.due, b.due))
  }
}

/**
 * The number under which a group speaks of each opportunity: its place in the agreed order, from 1. What was dropped has none and leaves no
 * hole. Computed once per list.
 */
export function numbersOf(opportunities: readonly Opportunity[]): ReadonlyMap<string, number> {
  let numbers = numbersByList.get(opportunities)
  if (!numbers) {
    const alive = opportunities.filter(({ status }) => status !== 'dropped')
    numbers = new Map(alive.map(({ id }, position) => [id, position + 1]))
    numbersByList.set(opportunities, numbers)
  }
  return numbers
}

/** Whether something should have been done before `today` (`YYYY-MM-DD`) and is neither done nor dropped. */
export function isLate({ due, status }: Pick<Opportunity, 'due' | 'status'>, today: string): boolean {
  return due !== null && due < today && status !== 'done' && status !== 'dropped'
}

const numbersByList = new WeakMap<readonly Opportunity[], ReadonlyMap<string, number>>()

// Days as text compare like days.
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
