import { expect, it } from 'vitest'
import { surplusVersions, type Thinnable } from '#persistence/versions/thinning.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = 1000 * day + 30 * minute

/** Versions of such ages, the oldest first. */
const aged = (ages: readonly number[], name: string | null = null): Thinnable[] =>
  ages.map((age, index) => ({ number: index + 1, name, createdAt: now - age }))
const left = (versions: readonly Thinnable[]) => {
  const surplus = new Set(surplusVersions(versions, now))
  return versions.filter(({ number }) => !surplus.has(number)).map(({ createdAt }) => now - createdAt)
}

it('keeps everything of the last hour', () => {
  const ages = Array.from({ length: 60 }, (_, index) => (59 - index) * minute)
  expect(left(aged(ages))).toEqual(ages)
})

it('keeps the last of every hour for a day, the last of every day for 30 days, and nothing older', () => {
  const ages = Array.from({ length: 50 * 24 * 6 }, (_, index) => (50 * 24 * 6 - index) * 10 * minute)
  const kept = left(aged(ages))
  expect(kept.filter((age) => age <= hour)).toHaveLength(6)
  const hourly = kept.filter((age) => age > hour && age <= day)
  expect(hourly.length).toBeGreaterThanOrEqual(23)
  expect(hourly.length).toBeLessThanOrEqual(24)
  const daily = kept.filter((age) => age > day)
  expect(daily.length).toBeGreaterThanOrEqual(29)
  expect(daily.length).toBeLessThanOrEqual(30)
  expect(Math.max(...kept)).toBeLessThanOrEqual(30 * day)
})

it('keeps the newest three whatever their age, and named ones for ever', () => {
  expect(left(aged([900 * day, 800 * day, 700 * day, 600 * day]))).toEqual([800 * day, 700 * day, 600 * day])
  expect(left(aged([900 * day, 800 * day, 700 * day, 600 * day], 'Signed off'))).toEqual([900 * day, 800 * day, 700 * day, 600 * day])
})

it('removes nothing twice: what is left stays as it is', () => {
  const ages = Array.from({ length: 500 }, (_, index) => (500 - index) * 97 * minute)
  const versions = aged(ages)
  const surplus = new Set(surplusVersions(versions, now))
  expect(
    surplusVersions(
      versions.filter(({ number }) => !surplus.has(number)),
      now
    )
  ).toEqual([])
})
