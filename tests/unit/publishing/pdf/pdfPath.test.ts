import { describe, expect, it } from 'vitest'
import { pdfPath } from '#publishing/pdf/pdfPath.ts'

const place = { x: (x: number) => x, y: (y: number) => 100 - y, length: 1 }

describe('paths', () => {
  it('become operators of PDF, turned over, without the commands that PDF does not know', () => {
    expect(pdfPath('M0 0L10 0H20V5Q30 5 30 15C30 20 25 25 20 25Z', place).split('\n')).toEqual([
      '0 100 m', '10 100 l', '20 100 l', '20 95 l', '26.67 95 30 91.67 30 85 c', '30 80 25 75 20 75 c', 'h'
    ]) // prettier-ignore
    expect(pdfPath('m0 0 10 0v5s1 2 3 4z', place)).toBe('0 100 m\n10 100 l\n10 95 l\n10 95 11 93 13 91 c\nh')
    expect(pdfPath('M0 0 5 5 10 0', place).split('\n')).toEqual(['0 100 m', '5 95 l', '10 100 l'])
  })

  it('turn arcs into curves that stay on the circle, whichever way and however they are written', () => {
    for (const d of [
      'M10 50A40 40 0 1 1 50 90',
      'M10 50A40 40 0 0 0 50 90',
      'M10 50a'.replace('a', 'A') + '40,40,0,1150,90',
      'M10 50A40 40 30 1 0 90 50'
    ]) {
      const lines = pdfPath(d, place).split('\n')
      const [fromX = 0, fromY = 0] = lines[0]!.split(' ').map(Number)
      let from = { x: fromX, y: fromY }
      for (const line of lines.slice(1)) {
        const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = line.split(' ').map(Number)
        const middle = { x: (from.x + 3 * ax + 3 * bx + x) / 8, y: (from.y + 3 * ay + 3 * by + y) / 8 }
        const centre = d.includes('0 0 0') ? { x: 10 + 40, y: 50 } : { x: 50, y: 50 }
        expect(Math.hypot(middle.x - centre.x, middle.y - centre.y)).toBeCloseTo(40, 1)
        from = { x, y }
      }
    }
  })

  it('draw a flat arc as a line and one that is too small as large as it must be', () => {
    expect(pdfPath('M0 0A0 5 0 0 1 10 0', place)).toBe('0 100 m\n0 100 10 100 10 100 c')
    expect(pdfPath('M0 0A1 1 0 0 1 10 0', place).split('\n').at(-1)).toMatch(/ 10 100 c$/u)
  })
})
