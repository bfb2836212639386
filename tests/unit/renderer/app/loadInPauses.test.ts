import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadInPauses } from '../../../../src/renderer/app/loadInPauses.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** As much of a window as is needed, on the test's clock. */
function page() {
  const target = new EventTarget()
  return Object.assign(target, {
    performance: { now: () => Date.now() },
    setTimeout: (run: () => void, wait: number) => setTimeout(run, wait),
    requestIdleCallback: (run: () => void) => queueMicrotask(run)
  }) as unknown as Window
}

/** Loads that say when they began, each taking a tenth of a second. */
function loads(count: number) {
  const began: number[] = []
  const start = Date.now()
  const one = async () => {
    began.push(Date.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { began, all: Array.from({ length: count }, () => one) }
}

test('begins after a rest and loads one thing after the other', async () => {
  const { began, all } = loads(3)
  loadInPauses(all, page())
  await vi.advanceTimersByTimeAsync(599)
  expect(began).toEqual([])
  await vi.advanceTimersByTimeAsync(2_000)
  expect(began).toEqual([600, 700, 800])
})

test('waits while somebody moves the map or types', async () => {
  const { began, all } = loads(2)
  const window = page()
  loadInPauses(all, window)
  await vi.advanceTimersByTimeAsync(500)
  window.dispatchEvent(new Event('wheel'))
  await vi.advanceTimersByTimeAsync(500)
  window.dispatchEvent(new Event('keydown'))
  await vi.advanceTimersByTimeAsync(599)
  expect(began).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(began).toEqual([1600])
  window.dispatchEvent(new Event('pointermove'))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(began).toEqual([1600, 2200])
})

test('who never rests gets everything all the same', async () => {
  const { began, all } = loads(2)
  const window = page()
  loadInPauses(all, window)
  for (let at = 0; at < 100; at += 1) {
    window.dispatchEvent(new Event('keydown'))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(began).toEqual([8000, 8100])
})

test('what fails is left out; what is called off comes no more', async () => {
  const { began, all } = loads(2)
  const stop = loadInPauses([() => Promise.reject(new Error('gone')), ...all], page())
  await vi.advanceTimersByTimeAsync(650)
  expect(began).toEqual([600])
  stop()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(began).toEqual([600])
})
