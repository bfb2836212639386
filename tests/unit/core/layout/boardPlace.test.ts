import { expect, test } from 'vitest'
import { quadrantAt, quadrants } from '#core/analyses/improvement.ts'
import { boardPlaceOf, steppedValue, valuesAt } from '#core/layout/boardPlace.ts'

const hundredths = Array.from({ length: 101 }, (_, index) => index / 100)

test('every place is found again, and lies in the quarter that its values name', () => {
  for (const impact of hundredths) {
    for (const effort of hundredths) {
      const place = boardPlaceOf({ impact, effort })
      expect(valuesAt(place)).toEqual({ impact, effort })
      expect(quadrants[place.row * 2 + place.column]).toBe(quadrantAt({ impact, effort }))
    }
  }
})

test('corners lie in the corners', () => {
  expect(boardPlaceOf({ impact: 1, effort: 0 })).toEqual({ column: 0, row: 0, x: 0, y: 0 })
  expect(boardPlaceOf({ impact: 0, effort: 1 })).toEqual({ column: 1, row: 1, x: 1, y: 1 })
})

test('the far edge of a field still belongs to its quarter', () => {
  expect(valuesAt({ column: 0, row: 0, x: 1, y: 1 })).toEqual({ impact: 0.5, effort: 0.49 })
  expect(valuesAt({ column: 0, row: 1, x: 1, y: 0 })).toEqual({ impact: 0.49, effort: 0.49 })
})

test('beyond the board is its edge', () => {
  expect(boardPlaceOf({ impact: 7, effort: -3 })).toEqual(boardPlaceOf({ impact: 1, effort: 0 }))
  expect(valuesAt({ column: 1, row: 0, x: 9, y: -9 })).toEqual({ impact: 1, effort: 1 })
})

test('steps add up without dust and stop at the edge', () => {
  let value = 0
  for (let step = 0; step < 7; step += 1) value = steppedValue(value, 0.05)
  expect(value).toBe(0.35)
  expect(steppedValue(0.95, 0.2)).toBe(1)
  expect(steppedValue(0.1, -0.2)).toBe(0)
})
