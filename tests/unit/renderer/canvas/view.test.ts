import { describe, expect, it } from 'vitest'
import { headerSizes } from '../../../../src/renderer/features/canvas/camera/headerSizes.ts'
import {
  centredOn,
  clampView,
  leastZoom,
  minZoom,
  revealing,
  toGround,
  viewOfBox,
  zoomAt
} from '../../../../src/renderer/features/canvas/camera/view.ts'

const frame = { width: 1400, height: 800 }
const ground = { width: 6000, height: 3000, headerHeight: 100 }

describe('the view', () => {
  it('keeps the ground under the pointer when it zooms', () => {
    const view = { x: -310, y: -90, zoom: 1 }
    const at = { x: 700, y: 300 }
    for (const zoom of [0.1, 0.5, 1.7, 4]) {
      const before = toGround(view, at)
      const after = toGround(zoomAt(view, zoom, at), at)
      expect(after.x).toBeCloseTo(before.x, 6)
      expect(after.y).toBeCloseTo(before.y, 6)
    }
  })

  it('never leaves the first step or the first lane behind the headers', () => {
    for (const zoom of [0.1, 0.44, 0.6, 1, 2]) {
      const { left, top } = headerSizes(zoom)
      const view = clampView({ x: 5000, y: 5000, zoom }, frame, ground)
      expect(view.x).toBe(left)
      expect(view.y + ground.headerHeight * zoom).toBeCloseTo(top, 6)
    }
  })

  it('stops a little beyond the last step and the last lane', () => {
    const view = clampView({ x: -1e6, y: -1e6, zoom: 1 }, frame, ground)
    expect(frame.width - (view.x + ground.width)).toBeGreaterThan(300)
    expect(view.x + ground.width).toBeGreaterThan(600)
  })

  it('shows a box whole between the headers and the far edges', () => {
    const box = { x: 1000, y: 500, width: 3000, height: 900 }
    const view = viewOfBox(box, frame)
    const { left, top } = headerSizes(view.zoom)
    expect(box.x * view.zoom + view.x).toBeGreaterThanOrEqual(left)
    expect(box.y * view.zoom + view.y).toBeGreaterThanOrEqual(top)
    expect((box.x + box.width) * view.zoom + view.x).toBeLessThanOrEqual(frame.width)
    expect((box.y + box.height) * view.zoom + view.y).toBeLessThanOrEqual(frame.height)
  })

  it('shows what is too large at any zoom from its beginning', () => {
    const box = { x: 0, y: 100, width: 2000, height: 2_000_000 }
    const view = viewOfBox(box, frame)
    expect(view.zoom).toBe(0.005)
    expect(box.y * view.zoom + view.y).toBeCloseTo(headerSizes(view.zoom).top, 6)
  })

  it('goes so far away that the largest map is seen whole, and no further', () => {
    const large = { width: 48_000, height: 3_000, headerHeight: 116 }
    const least = leastZoom(frame, large)
    const { left } = headerSizes(least)
    expect(least).toBeLessThan(minZoom)
    expect(left + large.width * least).toBeLessThanOrEqual(frame.width)
    expect(left + large.width * least).toBeGreaterThan(frame.width - 60)
    const whole = viewOfBox({ x: 0, y: 0, width: large.width, height: large.height }, frame)
    expect(clampView(whole, frame, large).zoom).toBe(least)
    expect(clampView({ x: 0, y: 0, zoom: 0.01 }, frame, large).zoom).toBe(least)
    expect(zoomAt({ x: 0, y: 0, zoom: 0.1 }, 0.01, { x: 300, y: 300 }, least).zoom).toBe(least)
    // A small map is not looked at from further away than all others.
    expect(leastZoom(frame, ground)).toBe(minZoom)
  })

  it('moves no further than needed to reveal a box', () => {
    const view = centredOn({ x: 600, y: 400, width: 10, height: 10 }, 1, frame)
    expect(revealing(view, { x: 600, y: 400, width: 160, height: 70 }, frame)).toEqual(view)
    const moved = revealing(view, { x: 2000, y: 400, width: 160, height: 70 }, frame)
    expect(moved.y).toBe(view.y)
    expect(2000 + 160 + moved.x).toBe(frame.width - 16)
  })

  it('keeps words of the headers legible at every zoom', () => {
    for (const zoom of [0.1, 0.2, 0.45, 0.6, 0.75, 0.9, 1, 3]) {
      const sizes = headerSizes(zoom)
      expect(Math.min(sizes.stageText, sizes.laneText)).toBeGreaterThanOrEqual(13)
      expect(sizes.stepText).toBeGreaterThanOrEqual(12)
    }
  })
})
