import { expect, test } from 'vitest'
import { documentOf } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { makeMap } from '#core/samples/makeMap.ts'

const count = (cards: number, type: string) => makeMap({ cards, seed: 9 }).filter((record) => record.type === type).length

test.each([0, 1, 30, 1000, 5000])('%i cards: exactly that many, and everything holds together', (cards) => {
  expect(count(cards, 'card')).toBe(cards)
  expect(integrityProblems(documentOf(makeMap({ cards, seed: 9 })))).toEqual([])
})

test('a large map has the shape of a real one', () => {
  expect([count(5000, 'step'), count(5000, 'lane'), count(5000, 'persona')]).toEqual([125, 22, 4])
  expect(count(5000, 'link')).toBeGreaterThan(400)
  expect(count(5000, 'link')).toBeLessThan(600)
  const texts = makeMap({ cards: 5000, seed: 9 }).flatMap((record) => (record.type === 'card' ? [record.text] : []))
  expect(texts.some((text) => /[ạếữ]/.test(text)) && texts.some((text) => text.startsWith('The customer'))).toBe(true)
})

test('the same seed makes the same map, another seed another', () => {
  expect(makeMap({ cards: 50, seed: 1 })).toEqual(makeMap({ cards: 50, seed: 1 }))
  expect(makeMap({ cards: 50, seed: 1 })).not.toEqual(makeMap({ cards: 50, seed: 2 }))
})
