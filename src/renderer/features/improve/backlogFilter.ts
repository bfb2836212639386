import type { Opportunity, OpportunityStatus } from '#core/model/opportunity.ts'

/** What of the backlog is shown. `owner` null: everybody's; empty: nobody's. */
export interface BacklogFilter {
  readonly status: OpportunityStatus | null
  readonly owner: string | null
}

/** Nothing is left out. */
export const everything: BacklogFilter = { status: null, owner: null }

/** Whether a filter leaves nothing out. */
export function isAll({ status, owner }: BacklogFilter): boolean {
  return status === null && owner === null
}

/** Whether a filter shows an opportunity. */
export function isShown(opportunity: Pick<Opportunity, 'status' | 'owner'>, { status, owner }: BacklogFilter): boolean {
  return (status === null || opportunity.status === status) && (owner === null || opportunity.owner.trim() === owner)
}

/** Who sees to something, by name; the empty name last where something has no owner. */
export function ownersOf(
  opportunities: readonly Pick<Opportunity, 'owner'>[],
  compare: (a: string, b: string) => number
): readonly string[] {
  return [...new Set(opportunities.map(({ owner }) => owner.trim()))].sort((a, b) => Number(a === '') - Number(b === '') || compare(a, b))
}
