import { afterEach, describe, expect, test } from 'vitest'
import { createClient } from '#contract/client.ts'
import type { HostEvent } from '#contract/events.ts'
import { guardPage, registerUnsaved } from '../../../../src/renderer/platform/leaving.ts'

const cleanUps: (() => void)[] = []
afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()))

describe('a page that is to go', () => {
  test('is held back while something is unsaved, and saves at once', () => {
    const { page, work } = setUp()
    work.isSaved = false
    expect(page.send('beforeunload').defaultPrevented).toBe(true)
    expect(work.flushes).toBe(1)
    work.isSaved = true
    expect(page.send('beforeunload').defaultPrevented).toBe(false)
  })

  test('takes what is being typed as typed, and saves', () => {
    const { page, work } = setUp()
    page.send('pagehide')
    expect({ committed: page.commits(), flushes: work.flushes }).toEqual({ committed: 1, flushes: 1 })
  })

  test('saves as soon as it is hidden', () => {
    const { page, work } = setUp()
    page.hide()
    expect(work.flushes).toBe(1)
  })

  test.each([true, false])('tells the closing host whether all is safe: %s', async (isSaved) => {
    const { tell, calls, work, page } = setUp()
    work.isSaved = isSaved
    tell({ name: 'host.closing', data: {} })
    await new Promise((resolve) => setImmediate(resolve))
    expect({ calls, committed: page.commits() }).toEqual({ calls: [['host.readyToClose', { saved: isSaved }]], committed: 1 })
  })

  test('tells the closing host at once where nothing is open', async () => {
    const { tell, calls } = setUp({ isEmpty: true })
    tell({ name: 'host.closing', data: {} })
    await new Promise((resolve) => setImmediate(resolve))
    expect(calls).toEqual([['host.readyToClose', { saved: true }]])
  })
})

function setUp({ isEmpty = false } = {}) {
  const listeners = new Set<(event: HostEvent) => void>()
  const calls: unknown[] = []
  const client = createClient({
    call: async (...call) => {
      calls.push(call)
      return { ok: true, value: {} }
    },
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  })
  const work = { isSaved: true, flushes: 0 }
  const flush = async () => {
    work.flushes += 1
    return work.isSaved
  }
  if (!isEmpty) cleanUps.push(registerUnsaved({ isSaved: () => work.isSaved, flush }))
  const page = pageDouble()
  cleanUps.push(guardPage(client, page))
  return { page, work, calls, tell: (event: HostEvent) => listeners.forEach((listener) => listener(event)) }
}

/** As much of a window as the guard touches. */
function pageDouble() {
  let commits = 0
  const activeElement = { blur: () => (commits += 1) }
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible', activeElement })
  const page = Object.assign(new EventTarget(), { document })
  return Object.assign(page as unknown as Window, {
    commits: () => commits,
    send: (name: string) => {
      const event = new Event(name, { cancelable: true })
      page.dispatchEvent(event)
      return event
    },
    hide: () => {
      document.visibilityState = 'hidden'
      document.dispatchEvent(new Event('visibilitychange'))
    }
  })
}
