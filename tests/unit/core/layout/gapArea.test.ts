import { describe, expect, test } from 'vitest'
import { gapArea } from '#core/layout/gapArea.ts'
import { curveSegments, segmentYAt, type CurvePoint } from '#core/layout/curve.ts'
import { Random } from '../../../property/randomJourney.ts'

const line = (from: number, to: number, y: number): CurvePoint[] => [
  { x: from, y },
  { x: to, y }
]

/** Height of a curve anywhere on its way. */
function heightAt(points: readonly CurvePoint[], x: number): number {
  const segment = curveSegments(points).find(({ to }) => x <= to.x + 1e-6)
  if (!segment) throw new Error(`nothing at ${x}`)
  return segmentYAt(segment, (x - segment.from.x) / (segment.to.x - segment.from.x))
}

function strokesOf(hatch: string): { x1: number; y1: number; x2: number; y2: number }[] {
  return [...hatch.matchAll(/M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)/gu)].map(([, x1, y1, x2, y2]) => ({
    x1: Number(x1),
    y1: Number(y1),
    x2: Number(x2),
    y2: Number(y2)
  }))
}

describe('the area between two curves', () => {
  test('goes along the one and back along the other', () => {
    const area = gapArea(line(0, 100, 10), line(0, 100, 50), { every: 0, grain: 4 })
    expect(area).toEqual({ outline: 'M0 10C33.33 10 66.67 10 100 10L100 50C66.67 50 33.33 50 0 50Z', hatch: '' })
  })

  test('is only where both curves run', () => {
    expect(gapArea(line(0, 100, 10), line(40, 160, 50), { every: 0, grain: 4 })?.outline).toMatch(/^M40 10.*L100 50.* 40 50Z$/u)
    expect(gapArea(line(0, 100, 10), line(100, 160, 50), { every: 7, grain: 4 })).toBeNull()
    expect(gapArea([{ x: 5, y: 5 }], line(0, 10, 50), { every: 7, grain: 4 })).toBeNull()
    expect(gapArea([], [], { every: 7, grain: 4 })).toBeNull()
  })

  test('is hatched from edge to edge, rising to the right, every so many px', () => {
    const { hatch = '' } = gapArea(line(0, 70, 0), line(0, 70, 35), { every: 7 / Math.SQRT2, grain: 5 }) ?? {}
    const strokes = strokesOf(hatch)
    // x + y = 0, 7, 14 … 105; the first and the last are single points and left out.
    expect(strokes.map(({ x1, y1 }) => Math.round(x1 + y1))).toEqual(Array.from({ length: 14 }, (_, at) => (at + 1) * 7))
    for (const { x1, y1, x2, y2 } of strokes) expect(x1 + y1).toBeCloseTo(x2 + y2, 6)
    expect(strokes.find(({ x1, y1 }) => x1 + y1 === 49)).toEqual({ x1: 14, y1: 35, x2: 49, y2: 0 })
  })

  test('no stroke leaves the area and none within is missing, over 300 random pairs (seed 5)', () => {
    const random = new Random(5)
    const every = 7
    for (let round = 0; round < 300; round += 1) {
      const curve = () => {
        let x = random.below(120)
        return Array.from({ length: 2 + random.below(6) }, () => ({ x: (x += 60 + random.below(200)), y: 20 + random.below(160) }))
      }
      const [a, b] = [curve(), curve()]
      const area = gapArea(a, b, { every, grain: 4 })
      const from = Math.max(a[0]?.x ?? 0, b[0]?.x ?? 0)
      const to = Math.min(a.at(-1)?.x ?? 0, b.at(-1)?.x ?? 0)
      if (to - from < 1) {
        expect(area).toBeNull()
        continue
      }
      const strokes = strokesOf(area?.hatch ?? '')
      for (const { x1, y1, x2, y2 } of strokes) {
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
          const ys = [heightAt(a, x), heightAt(b, x)].sort((one, other) => one - other)
          expect(y).toBeGreaterThan((ys[0] ?? 0) - 2.5)
          expect(y).toBeLessThan((ys[1] ?? 0) + 2.5)
        }
      }
      // Well inside the area there is always a stroke near by.
      for (let sample = 0; sample < 10; sample += 1) {
        const x = from + random.next() * (to - from)
        const ys = [heightAt(a, x), heightAt(b, x)].sort((one, other) => one - other)
        if ((ys[1] ?? 0) - (ys[0] ?? 0) < 30 || x - from < 20 || to - x < 20) continue
        const y = ((ys[0] ?? 0) + (ys[1] ?? 0)) / 2
        const near = strokes.some((stroke) => {
          const off = Math.abs(stroke.x1 + stroke.y1 - x - y) / Math.SQRT2
          return off <= every / 2 + 0.1 && stroke.x1 < x + 6 && stroke.x2 > x - 6
        })
        expect(near).toBe(true)
      }
    }
  })
})
