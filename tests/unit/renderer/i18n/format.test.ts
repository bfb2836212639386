import { expect, test } from 'vitest'
import { dayOf, formatAgo, formatDay, formatNumber, formatScore, isOverdue } from '../../../../src/renderer/i18n/format.ts'
import { pseudoLocalise } from '../../../../src/renderer/i18n/pseudoLocalise.ts'

const noon = new Date(2026, 10, 21, 12, 0).getTime()
const minutes = 60_000
const hours = 60 * minutes

test('how long ago something was, in each language', () => {
  expect(formatAgo(noon - 12 * minutes, noon, 'en')).toBe('12 minutes ago')
  expect(formatAgo(noon - 12 * minutes, noon, 'vi')).toBe('12 phút trước')
  expect(formatAgo(noon - 5 * hours, noon, 'en')).toBe('5 hours ago')
  expect(formatAgo(noon - 13 * hours, noon, 'en')).toBe('yesterday')
  expect(formatAgo(noon - 13 * hours, noon, 'vi')).toBe('hôm qua')
  expect(formatAgo(new Date(2026, 10, 1).getTime(), noon, 'en')).toBe('1 Nov')
})

test('a day shows its year only where it is another one', () => {
  expect(formatDay(new Date(2026, 11, 1), noon, 'en')).toBe('1 Dec')
  expect(formatDay(new Date(2027, 11, 1), noon, 'en')).toBe('1 Dec 2027')
})

test('a review is overdue from the day after', () => {
  expect(isOverdue(dayOf('2026-11-20'), noon)).toBe(true)
  expect(isOverdue(dayOf('2026-11-21'), noon)).toBe(false)
  expect(isOverdue(dayOf(null), noon)).toBe(false)
})

test('numbers follow the language, and a feeling shows its sign', () => {
  expect(formatNumber(12_345, 'en')).toBe('12,345')
  expect(formatNumber(12_345, 'vi')).toBe('12.345')
  expect([2, -1.5, 0].map((score) => formatScore(score, 'vi'))).toEqual(['+2', '−1,5', '0'])
})

test('pseudo-localised words are longer and marked, and numbers in them stay', () => {
  expect(pseudoLocalise('Save 12 maps')).toBe('[Sävë 12 mäps····]')
})

test('takes a year as it is written, also one that is still being typed', () => {
  expect([dayOf('0020-02-29'), dayOf('2024-02-29')].map((day) => [day?.getFullYear(), day?.getMonth(), day?.getDate()])).toEqual([
    [20, 1, 29],
    [2024, 1, 29]
  ])
})
