import { mostVotes } from '../model/card.ts'
import { listOf } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { listKeys } from '../model/listKeys.ts'
import { newOpportunity, type Opportunity } from '../model/opportunity.ts'
import { orderKeyAt } from '../model/orderKey.ts'
import { defineCommand, refuse } from './command.ts'
import { defineAdd, defineEdit, defineMove, defineRemove, type PlainFields } from './plainRecords.ts'

const lines = ['title', 'owner', 'department', 'due', 'status']

/** Adds an opportunity behind the others of the backlog. */
export const addOpportunity = defineAdd<'opportunity', { id?: Id; fields?: PlainFields<'opportunity'> }>(lines, (id, _args, tx) =>
  newOpportunity(id, '', orderKeyAt(listOf<Opportunity>(tx.document, listKeys.opportunities), 'end'))
)

/** Changes fields of opportunities: their words, their place on the board, who sees to them by when, how far they are. */
export const editOpportunities = defineEdit('opportunity', lines)

/** Moves an opportunity in the agreed order. */
export const moveOpportunity = defineMove('opportunity', listKeys.opportunities)

/** Removes opportunities; the cards that they answered stay. */
export const removeOpportunities = defineRemove('opportunity')

/** Gives opportunities votes, or takes some away; never below none. */
export const voteForOpportunities = defineCommand<{ ids: readonly Id[]; change: number }>({
  undo: 'record',
  whenLocked: true,
  run: (tx, { ids, change }) => {
    if (ids.some((id) => !tx.find('opportunity', id))) return refuse('notFound')
    if (!Number.isInteger(change)) return refuse('badValue')
    for (const id of ids)
      tx.update('opportunity', id, (draft) => void (draft.votes = Math.min(mostVotes, Math.max(0, draft.votes + change))))
    return undefined
  }
})
