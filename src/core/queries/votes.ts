import type { Card } from '../model/card.ts'
import { listOf, type JourneyDocument } from '../model/document.ts'
import { listKeys } from '../model/listKeys.ts'

const rankings = new WeakMap<readonly Card[], readonly Card[]>()

/** Cards that have votes, most votes first. The same array until a card with votes changes. */
export function votedCards(document: JourneyDocument): readonly Card[] {
  const voted = listOf<Card>(document, listKeys.voted)
  let ranking = rankings.get(voted)
  if (!ranking) {
    ranking = voted.toSorted((a, b) => b.votes - a.votes)
    rankings.set(voted, ranking)
  }
  return ranking
}
