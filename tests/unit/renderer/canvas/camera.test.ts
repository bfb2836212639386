import { expect, test } from 'vitest'
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
