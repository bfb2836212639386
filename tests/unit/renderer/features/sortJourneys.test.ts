import { expect, test } from 'vitest'
import type { JourneySummary } from '#contract/shapes.ts'
import { sortJourneys } from '../../../../src/renderer/features/library/sortJourneys.ts'

const journey = (title: string, updatedAt: number, createdAt: number, reviewDate: string | null) =>
  ({ id: title, title, updatedAt, createdAt, reviewDate }) as JourneySummary

const journeys = [journey('Đăng ký', 3, 1, null), journey('An', 2, 3, '2027-01-01'), journey('Đăng ký 10', 1, 2, '2026-01-01')]
const order = (by: Parameters<typeof sortJourneys>[1]) => sortJourneys(journeys, by, 'vi').map(({ title }) => title)

test('each order of the library', () => {
  expect(order('edited')).toEqual(['Đăng ký', 'An', 'Đăng ký 10'])
  expect(order('created')).toEqual(['An', 'Đăng ký 10', 'Đăng ký'])
  expect(order('title')).toEqual(['An', 'Đăng ký', 'Đăng ký 10'])
  expect(order('review')).toEqual(['Đăng ký 10', 'An', 'Đăng ký'])
})
