import { expect, test } from 'vitest'
import { sparkLine } from '#core/layout/sparkLine.ts'
import { outlineOf, radarPoints } from '#core/layout/radar.ts'

const box = { width: 60, height: 12 }

test('from edge to edge, the largest at the top', () => {
  expect(sparkLine([10, 6, 2], box)).toEqual({ d: 'M0 0 L30 6 L60 12', last: { x: 60, y: 12 } })
})

test('a little to and fro looks like little: the height stands for a tenth of the value at least', () => {
  expect(sparkLine([1000, 1010, 1000], box)).toEqual({ d: 'M0 6.59 L30 5.41 L60 6.59', last: { x: 60, y: 6.59 } })
})

test('values that are all the same, zero too, lie in the middle', () => {
  expect(sparkLine([5, 5], box)?.d).toBe('M0 6 L60 6')
  expect(sparkLine([0, 0], box)?.d).toBe('M0 6 L60 6')
})

test('one value is a point, none is nothing', () => {
  expect(sparkLine([7], box)).toEqual({ d: '', last: { x: 60, y: 6 } })
  expect(sparkLine([], box)).toBeNull()
})

test('a radar begins at the top and goes round clockwise', () => {
  const points = radarPoints([1, 0.5, 1, 0], { centre: { x: 100, y: 100 }, radius: 50 })
  expect(points).toEqual([
    { x: 100, y: 50 },
    { x: 125, y: 100 },
    { x: 100, y: 150 },
    { x: 100, y: 100 }
  ])
  expect(outlineOf(points)).toBe('M100 50 L125 100 L100 150 L100 100 Z')
  expect(outlineOf([])).toBe('')
})
