import { describe, expect, test } from 'vitest'
import { mostDots, votesWidth } from '#core/layout/setVotes.ts'
import { setCard } from '#core/layout/setCard.ts'
import { newCard, type Card } from '#core/model/card.ts'
import { cardVotes } from '#core/scene/cardVotes.ts'
import { mapMeasures } from '#core/theme/mapMeasures.ts'
import { themeOf } from '#core/theme/theme.ts'

const card = (fields: Partial<Card> = {}): Card => ({ ...newCard('card', 'lane', 'step', 'Waits', 'a0'), ...fields })
const set = (fields: Partial<Card>, kind: 'doing' | 'touchpoints' = 'doing') => setCard(card(fields), kind, 160, mapMeasures.comfortable)

describe('votes on a card', () => {
  test('take a row below the words, and none where nobody voted', () => {
    expect(set({}).votes).toBeNull()
    expect(set({ votes: 3 }).height - set({}).height).toBe(18)
    expect(set({ votes: 3 }, 'touchpoints').height).toBeGreaterThan(set({}, 'touchpoints').height)
  })

  test('share the row of the owner, whose name makes room', () => {
    const owner = 'Customer service, second line, evenings'
    const both = set({ votes: 12, owner })
    expect(both.height).toBe(set({ owner }).height)
    expect((both.ownerLine?.x ?? 0) + (both.ownerLine?.width ?? 0)).toBeLessThan(both.votes?.x ?? 0)
    expect((both.votes?.x ?? 0) + (both.votes?.width ?? 0)).toBeLessThanOrEqual(160)
  })

  test('are as many dots up to five, then one dot and the number', () => {
    const theme = themeOf('light')
    const drawn = (votes: number) => cardVotes({ count: votes, x: 0, y: 8, width: votesWidth(votes) }, theme)
    const dots = (votes: number) => drawn(votes).flatMap((each) => (each.kind === 'path' ? (each.d.match(/M/g) ?? []) : [])).length
    const words = (votes: number) => drawn(votes).flatMap((each) => (each.kind === 'text' ? [each.text] : []))
    expect([1, 2, mostDots].map((votes) => [dots(votes), words(votes)])).toEqual([
      [1, []],
      [2, []],
      [5, []]
    ])
    expect([dots(6), words(6)]).toEqual([1, ['6']])
    expect([dots(999), words(999)]).toEqual([1, ['999']])
  })
})
