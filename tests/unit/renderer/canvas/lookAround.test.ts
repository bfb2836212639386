import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCamera } from '../../../../src/renderer/features/canvas/camera/camera.ts'
import { lookAround } from '../../../../src/renderer/features/canvas/camera/lookAround.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function standing() {
  const camera = createCamera(() => ({ width: 1800, height: 2900, headerHeight: 100 }))
  camera.frame.set({ width: 1400, height: 800 })
  return { camera, stop: lookAround(camera) }
}

test('what lies around the window waits until the map stood for a while', () => {
  const { camera } = standing()
  vi.advanceTimersByTime(900)
  expect(camera.looksAround.get()).toBe(false)
  vi.advanceTimersByTime(200)
  expect(camera.looksAround.get()).toBe(true)
})

test('or until the camera moves', () => {
  const { camera } = standing()
  camera.panBy(0, -40)
  expect(camera.looksAround.get()).toBe(true)
})

test('and waits for ever where the map has gone', () => {
  const { camera, stop } = standing()
  stop()
  camera.panBy(0, -40)
  vi.advanceTimersByTime(5000)
  expect(camera.looksAround.get()).toBe(false)
})
