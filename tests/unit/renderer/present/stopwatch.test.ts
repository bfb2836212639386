import { expect, test } from 'vitest'
import { clockFace, elapsed, startedAt, toggled } from '../../../../src/renderer/features/present/stopwatch.ts'

test('a stopwatch runs, rests without losing anything, and runs on', () => {
  const running = startedAt(1000)
  expect(elapsed(running, 61_000)).toBe(60_000)
  const resting = toggled(running, 61_000)
  expect(elapsed(resting, 500_000)).toBe(60_000)
  const again = toggled(resting, 500_000)
  expect(elapsed(again, 505_000)).toBe(65_000)
  // A clock that was put back takes nothing away.
  expect(elapsed(again, 400_000)).toBe(60_000)
})

test('minutes and seconds, and hours from the first on', () => {
  expect([0, 999, 1000, 252_000, 3_599_999, 3_600_000, 36_610_000].map(clockFace)).toEqual([
    '00:00',
    '00:00',
    '00:01',
    '04:12',
    '59:59',
    '1:00:00',
    '10:10:10'
  ])
})
