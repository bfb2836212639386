import type { IconName } from '#core/icons/icons.ts'
import type { OpportunityStatus } from '#core/model/opportunity.ts'

/** The sign of a status, beside its word. */
export const statusIcons: Readonly<Record<OpportunityStatus, IconName>> = {
  toDecide: 'circle-question-mark',
  agreed: 'circle-check',
  doing: 'circle-play',
  done: 'check-check',
  dropped: 'circle-x'
}
