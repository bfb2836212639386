import { describe, expect, it } from 'vitest'
import { outlineOf } from '#publishing/pptx/outline.ts'

describe('an outline', () => {
  it('is written from its own corner, in EMU', () => {
    expect(outlineOf('M10 20L30 20L30 60Z')).toEqual({
      bounds: { x: 95_250, y: 190_500, width: 190_500, height: 381_000 },
      commands:
        '<a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="190500" y="0"/></a:lnTo><a:lnTo><a:pt x="190500" y="381000"/></a:lnTo><a:close/>',
      line: null
    })
  })

  it('knows one straight line, and which way it runs', () => {
    expect(outlineOf('M10 10L0 0')?.line).toEqual({ flipX: true, flipY: true })
    expect(outlineOf('M0 0L10 0L20 0')?.line).toBeNull()
  })

  it('draws an arc as curves that touch what the circle touches', () => {
    const circle = outlineOf('M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z')
    const { x, y, width, height } = circle?.bounds ?? { x: 0, y: 0, width: 0, height: 0 }
    for (const [found, wanted] of [
      [x, -47_625],
      [y, -47_625],
      [width, 95_250],
      [height, 95_250]
    ] as const)
      expect(Math.abs(found - wanted)).toBeLessThan(60)
    expect(circle?.commands.match(/cubicBezTo>/gu)).toHaveLength(8)
  })

  it('holds all of a curve in its bounds, where it swings beyond its ends too', () => {
    const { bounds } = outlineOf('M0 0C0 40 40 40 40 0') ?? { bounds: { height: 0 } }
    expect(bounds.height).toBe(30 * 9525)
  })

  it('makes a dot a short line and leaves out a point alone, which programs would want to repair', () => {
    expect(outlineOf('M5 5L5.01 5')?.bounds.width).toBeGreaterThan(0)
    expect(outlineOf('M5 5')).toBeNull()
    expect(outlineOf('')).toBeNull()
    expect(outlineOf('M5 5M0 0L10 0')?.commands.match(/moveTo>/gu)).toHaveLength(2)
  })
})
