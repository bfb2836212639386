import type { OpportunityStatus } from '#core/model/opportunity.ts'
import { Icon } from '../../ui/Icon.tsx'
import './numberMark.css'

/** The number of an opportunity in a disc; a tick in a ring when it is done, a cross when it was dropped. */
export function NumberMark({ number, status }: { number: number; status: OpportunityStatus }) {
  if (status === 'done' || status === 'dropped') {
    return (
      <span className="number-mark number-mark-open" data-status={status} aria-hidden>
        <Icon name={status === 'done' ? 'check' : 'x'} size={14} />
      </span>
    )
  }
  return (
    <span className="number-mark" aria-hidden>
      {number}
    </span>
  )
}
