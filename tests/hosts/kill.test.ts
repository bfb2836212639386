import { expect, it } from 'vitest'
import { say, seedOfRun } from '../unit/persistence/seeded.ts'
import { killRepeatedly } from './killRepeatedly.ts'

it('loses no acknowledged edit when the process that owns the library is killed at 100 random moments', { timeout: 300_000 }, async () => {
  const seed = seedOfRun('kill -9')
  // Two libraries at a time: most of the time goes into starting processes.
  const counts = await Promise.all([killRepeatedly(seed, 50), killRepeatedly(seed + 1, 50)])
  const edits = counts.reduce((sum, count) => sum + count, 0)
  say(`kill -9: 100 kills, ${edits} acknowledged edits, 0 lost`)
  expect(edits).toBeGreaterThan(500)
})
