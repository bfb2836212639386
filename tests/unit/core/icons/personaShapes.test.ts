import { describe, expect, test } from 'vitest'
import { personaShapePath } from '#core/icons/personaShapes.ts'
import { persona } from '#core/theme/tokens.ts'

const shapes = persona.map((slot) => slot.shape).filter((shape) => shape !== 'circle')

/** Corner points of a path of M, L and Q, the curves taken as chords: enough to compare areas. */
function outline(path: string): [number, number][] {
  const numbers = [...path.matchAll(/[ML](\S+) ([^Q]+)Q\S+ \S+ (\S+) ([^LZ]+)/gu)]
  return numbers.flatMap(([, a, b, c, d]): [number, number][] => [
    [Number(a), Number(b)],
    [Number(c), Number(d)]
  ])
}

function area(points: [number, number][]): number {
  const sum = points.reduce((total, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0]
    return total + x * nextY - nextX * y
  }, 0)
  return Math.abs(sum) / 2
}

describe('personaShapePath', () => {
  test.each(shapes)('a %s looks as large as the circle', (shape) => {
    const share = area(outline(personaShapePath(shape, 10))) / (Math.PI * 100)
    expect(share).toBeGreaterThan(0.78)
    expect(share).toBeLessThan(1.05)
  })

  test.each(shapes)('a %s stands centred in its place', (shape) => {
    const points = outline(personaShapePath(shape, 10))
    const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2
    expect(Math.abs(middle(points.map(([x]) => x)))).toBeLessThan(0.01)
    expect(Math.abs(middle(points.map(([, y]) => y)))).toBeLessThan(1.2)
  })

  test('a circle has the radius asked for', () => {
    expect(personaShapePath('circle', 8)).toBe('M-8 0A8 8 0 1 1 8 0A8 8 0 1 1 -8 0Z')
  })
})
