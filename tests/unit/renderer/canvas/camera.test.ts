import { expect, test, vi } from 'vitest'
import { createCamera } from '../../../../src/renderer/features/canvas/camera/camera.ts'

const frame = { width: 1400, height: 800 }
const ground = { width: 1800, height: 900, headerHeight: 100 }
const map = { x: 0, y: 100, width: 1800, height: 800 }

function cameraBeside(covered: number) {
  const camera = createCamera(() => ground)
  camera.frame.set(frame)
  camera.covered.set(covered)
  return camera
}

test('what is shown is shown beside what covers the map', () => {
  for (const covered of [0, 368, 494]) {
    const camera = cameraBeside(covered)
    camera.show(map, { smooth: false })
    const { x, zoom } = camera.view.get()
    expect(x + map.width * zoom).toBeLessThanOrEqual(frame.width - covered)
  }
})

test('zooms that are asked for while one is under way add up', () => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) })
  vi.stubGlobal('requestAnimationFrame', () => 1)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
  try {
    const camera = cameraBeside(0)
    camera.moveTo({ x: 152, y: 8, zoom: 1 })
    for (let press = 0; press < 3; press += 1) camera.zoomTo(camera.goal().zoom * 0.8, { smooth: true })
    expect(camera.view.get().zoom).toBe(1)
    expect(camera.goal().zoom).toBeCloseTo(0.8 ** 3)
    camera.stop()
    expect(camera.goal()).toBe(camera.view.get())
  } finally {
    vi.unstubAllGlobals()
  }
})
