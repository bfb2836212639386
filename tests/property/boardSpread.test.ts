import { describe, expect, test } from 'vitest'
import type { Box } from '#core/layout/boxes.ts'
import { spreadCards } from '#core/layout/boardSpread.ts'
import { Random } from './randomJourney.ts'

const seeds = Array.from({ length: 10 }, (_, index) => 20_261_122 + index)

describe.each(seeds)('random boards, seed %i', (seed) => {
  test('cards keep 4 px apart where a column of them has room, stay in their field, and stay put where nothing is near', () => {
    const random = new Random(seed)
    for (let round = 0; round < 200; round += 1) {
      const field = { x: random.below(300), y: random.below(300), width: 200 + random.below(300), height: 200 + random.below(300) }
      const cards = Array.from({ length: 1 + random.below(8) }, () => randomCard(random, field))
      const places = spreadCards(cards, field)
      const drawn = cards.map((card, at) => ({ ...card, ...places[at] }))
      expect(places).toEqual(spreadCards(cards, field))
      for (const { x, y, width, height } of drawn) {
        expect(x).toBeGreaterThanOrEqual(field.x - 0.01)
        expect(y).toBeGreaterThanOrEqual(field.y - 0.01)
        expect(x + width).toBeLessThanOrEqual(field.x + field.width + 0.01)
        expect(y + height).toBeLessThanOrEqual(field.y + field.height + 0.01)
      }
      const isNear = (air: number, boxes: readonly Box[]) =>
        boxes.some((one, at) => boxes.slice(at + 1).some((other) => meet(one, other, air)))
      if (!isNear(6, cards)) drawn.forEach((card, at) => expect(card).toEqual(cards[at]))
      if (cards.reduce((sum, { height }) => sum + height + 6, -6) <= field.height) expect(isNear(4, drawn)).toBe(false)
    }
  })
})

test('three cards that touch are drawn apart, each at its own effort', () => {
  const field = { x: 0, y: 0, width: 283, height: 265 }
  const cards = [
    { x: 117, y: 23, width: 154, height: 72 },
    { x: 12, y: 93, width: 154, height: 90 },
    { x: 113, y: 174, width: 154, height: 72 }
  ]
  const places = spreadCards(cards, field)
  expect(places.map(({ x }) => x)).toEqual([117, 12, 113])
  expect(places.map(({ y }) => Math.round(y))).toEqual([12, 90, 186])
})

test('where there is no room for all, they overlap evenly', () => {
  const field = { x: 0, y: 0, width: 160, height: 200 }
  const cards = Array.from({ length: 4 }, () => ({ x: 0, y: 60, width: 154, height: 80 }))
  expect(spreadCards(cards, field).map(({ y }) => Math.round(y))).toEqual([0, 40, 80, 120])
})

function randomCard(random: Random, field: Box): Box {
  const [width, height] = [132 + random.below(40), 36 + random.below(60)]
  return { x: field.x + random.next() * (field.width - width), y: field.y + random.next() * (field.height - height), width, height }
}

function meet(one: Box, other: Box, air: number): boolean {
  const apartX = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width)
  const apartY = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height)
  return apartX < air - 0.001 && apartY < air - 0.001
}
