import { describe, expect, it } from 'vitest'
import { extentOf, nowhere, union } from '#core/scene/extent.ts'
import { completeScene } from '#core/scene/completeScene.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { sceneWithin } from '#core/scene/sceneWithin.ts'

const rect = (x: number, y: number, width = 10, height = 10): Primitive => ({ kind: 'rect', x, y, width, height, fill: '#000000' })

describe('extents', () => {
  it('cover strokes, anchors and curves, through groups that move and scale', () => {
    const text: Primitive = { kind: 'text', x: 100, y: 20, text: 'ab', size: 10, weight: 400, fill: '#000000', anchor: 'end', width: 30 }
    expect(extentOf(text)).toEqual({ left: 70, top: 10, right: 100, bottom: 23 })
    expect(extentOf({ kind: 'path', d: 'M0 0C5 -40 15 40 20 0H30V5Z', stroke: '#000000', strokeWidth: 2 })).toEqual({
      left: -1,
      top: -41,
      right: 31,
      bottom: 41
    })
    expect(extentOf({ kind: 'group', x: 100, y: 50, scale: 2, children: [rect(1, 2), rect(20, 0)] })).toEqual({
      left: 102,
      top: 50,
      right: 160,
      bottom: 74
    })
    expect(union([])).toEqual(nowhere)
    const arc = extentOf({ kind: 'path', d: 'M10 0A10 10 0 1 0 10 20' })
    expect(arc.left).toBeLessThanOrEqual(0)
    expect(arc.bottom).toBeGreaterThanOrEqual(20)
  })

  it('leave in a window what can be seen there, whole', () => {
    const far = rect(500, 0)
    const lane: Primitive = {
      kind: 'group',
      x: 0,
      y: 100,
      record: 'lane',
      children: [rect(0, 0), { kind: 'group', x: 480, y: 0, record: 'card', children: [rect(0, 0), far] }]
    }
    const seen = sceneWithin([rect(0, 0), lane, far], { left: 470, top: 90, right: 600, bottom: 200 })
    expect(seen).toEqual([{ ...lane, children: [{ kind: 'group', x: 480, y: 0, record: 'card', children: [rect(0, 0)] }] }])
    expect(sceneWithin([lane], { left: 0, top: 0, right: 2000, bottom: 2000 })[0]).toBe(lane)
  })

  it('make a drawing as large as what is drawn, and leave one that is whole as it is', () => {
    const whole = { width: 100, height: 100, primitives: [rect(0, 0, 100, 100), rect(80, 80, 20, 20)] }
    expect(completeScene(whole)).toBe(whole)
    const over = completeScene({ ...whole, primitives: [rect(0, 0, 100, 100), rect(80, -40, 60, 20)] })
    expect(over).toEqual({
      width: 156,
      height: 156,
      primitives: [rect(0, 0, 156, 156), { kind: 'group', x: 0, y: 56, children: [rect(80, -40, 60, 20)] }]
    })
  })
})
