import { describe, expect, test } from 'vitest'
import { curvePath, curveSegments, segmentYAt } from '#core/layout/curve.ts'
import { Random } from '../../../property/randomJourney.ts'
describe('curveSegments', () => {
  test('never leaves the range of the two points it joins, over 2,000 random curves (seed 11)', () => {
    const random = new Random(11)
    for (let round = 0; round < 2000; round += 1) {
      let x = 0
      const points = Array.from({ length: 2 + random.below(8) }, () => ({
        x: (x += 1 + random.next() * 300),
        y: Math.round(random.next() * 20) * 8
      }))
      for (const segment of curveSegments(points)) {
        const low = Math.min(segment.from.y, segment.to.y) - 1e-9
        const high = Math.max(segment.from.y, segment.to.y) + 1e-9
        for (let share = 0; share <= 1; share += 0.05) {
          expect(segmentYAt(segment, share)).toBeGreaterThanOrEqual(low)
          expect(segmentYAt(segment, share)).toBeLessThanOrEqual(high)
        }
      }
    }
  })
  test('is smooth where it does not turn', () => {
    const [first, second] = curveSegments([
      { x: 0, y: 0 },
      { x: 10, y: 10 },
      { x: 20, y: 40 }
    ])
    const slope = (a = { x: 0, y: 0 }, b = { x: 0, y: 0 }) => (b.y - a.y) / (b.x - a.x)
    expect(slope(first?.c2, first?.to)).toBeCloseTo(slope(second?.from, second?.c1), 9)
  })
})
test('curvePath joins all pieces, and is empty for a lone point', () => {
  expect(curvePath([{ x: 3, y: 4 }])).toBe('')
  expect(
    curvePath([
      { x: 0, y: 10 },
      { x: 30, y: 10 }
    ])
  ).toBe('M0 10C10 10 20 10 30 10')
})
