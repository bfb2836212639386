import { expect, test } from 'vitest'
import { effectOf, valuesOf } from '#core/analyses/effect.ts'

const reading = (value: number) => ({ date: '2026-11-05', value })
const lower = { better: 'lower' } as const
const higher = { better: 'higher' } as const

test('a wait of 13:40 that is 6:10 now got better, as less of it is better', () => {
  const measure = { baseline: 13 + 40 / 60, target: 2, readings: [reading(10), reading(6 + 10 / 60)] }
  expect(effectOf(lower, measure)).toEqual({ kind: 'better', before: 13 + 40 / 60, after: 6 + 10 / 60, target: 2 })
  expect(effectOf(higher, measure).kind).toBe('worse')
})

test('the same value as before is no effect, in either direction', () => {
  const measure = { baseline: 1240, target: 600, readings: [reading(1252), reading(1240)] }
  expect([effectOf(lower, measure).kind, effectOf(higher, measure).kind]).toEqual(['same', 'same'])
})

test('without a baseline the first of several readings is before; one reading alone says nothing', () => {
  expect(effectOf(higher, { baseline: null, target: null, readings: [reading(3), reading(5)] })).toEqual({
    kind: 'better',
    before: 3,
    after: 5,
    target: null
  })
  expect(effectOf(higher, { baseline: null, target: null, readings: [reading(3)] })).toEqual({
    kind: 'open',
    before: null,
    after: 3,
    target: null
  })
  expect(effectOf(higher, { baseline: 4, target: 9, readings: [] })).toEqual({ kind: 'open', before: 4, after: null, target: 9 })
  expect(effectOf(higher, { baseline: null, target: null, readings: [] }).kind).toBe('open')
})

test('a baseline of zero is a baseline', () => {
  expect(effectOf(lower, { baseline: 0, target: 0, readings: [reading(1)] }).kind).toBe('worse')
})

test('the values of a measure begin with where one started', () => {
  expect(valuesOf({ baseline: 9, readings: [reading(8), reading(7)] })).toEqual([9, 8, 7])
  expect(valuesOf({ baseline: null, readings: [reading(8)] })).toEqual([8])
})
