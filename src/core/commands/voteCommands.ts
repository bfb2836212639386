import { mostVotes } from '../model/card.ts'
import type { Id } from '../model/id.ts'
import { votedCards } from '../queries/votes.ts'
import { defineCommand, refuse } from './command.ts'

/** Gives votes to cards, or takes them away where `change` is negative; never below none nor above `mostVotes`. */
export const voteForCards = defineCommand<{ ids: readonly Id[]; change: number }>({
  undo: 'record',
  whenLocked: true,
  run: (tx, { ids, change }) => {
    if (!Number.isInteger(change)) return refuse('badValue')
    if (ids.some((id) => !tx.find('card', id))) return refuse('notFound')
    for (const id of ids) tx.update('card', id, (card) => void (card.votes = Math.min(mostVotes, Math.max(0, card.votes + change))))
    return undefined
  }
})

/** Takes all votes off all cards: the next round begins. */
export const clearVotes = defineCommand<Record<never, never>>({
  undo: 'record',
  whenLocked: true,
  run: (tx) => {
    for (const { id } of votedCards(tx.document)) tx.update('card', id, (card) => void (card.votes = 0))
    return undefined
  }
})
