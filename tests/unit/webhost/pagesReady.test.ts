import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pagesReady } from '../../../src/webhost/pagesReady.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function listening(count: number) {
  const gone: (() => void)[] = []
  return {
    listeners: () => count,
    onListenerGone: (listener: () => void) => void gone.push(listener),
    leaves: () => {
      count -= 1
      gone.forEach((listener) => listener())
    }
  }
}

/** Whether the promise is settled without any time going by. */
async function isOver(waiting: Promise<void>): Promise<boolean> {
  let over = false
  void waiting.then(() => (over = true))
  await vi.advanceTimersByTimeAsync(0)
  return over
}

test('where nobody listens nobody is waited for', async () => {
  expect(await isOver(pagesReady().until(listening(0)))).toBe(true)
})

test('every page is waited for until it has answered', async () => {
  const ready = pagesReady()
  const waiting = ready.until(listening(2))
  ready.oneIsReady()
  expect(await isOver(waiting)).toBe(false)
  ready.oneIsReady()
  expect(await isOver(waiting)).toBe(true)
})

test('a page that goes is not waited for', async () => {
  const pages = listening(1)
  const waiting = pagesReady().until(pages)
  expect(await isOver(waiting)).toBe(false)
  pages.leaves()
  expect(await isOver(waiting)).toBe(true)
})

test('a page that answered and went does not stand for one that has yet to answer', async () => {
  const ready = pagesReady()
  const pages = listening(2)
  const waiting = ready.until(pages)
  ready.oneIsReady()
  pages.leaves()
  expect(await isOver(waiting)).toBe(false)
  ready.oneIsReady()
  expect(await isOver(waiting)).toBe(true)
})

test('a page that never answers holds nobody up for more than two seconds', async () => {
  const waiting = pagesReady().until(listening(1))
  await vi.advanceTimersByTimeAsync(1_999)
  expect(await isOver(waiting)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isOver(waiting)).toBe(true)
})
