import { afterEach, expect, it, vi } from 'vitest'
import { schemeOf } from '../../../../src/renderer/session/theme.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

it('draws in what was chosen, or as the system does', () => {
  expect(schemeOf('light', true)).toBe('light')
  expect(schemeOf('dark', false)).toBe('dark')
  expect([schemeOf('system', false), schemeOf('system', true)]).toEqual(['light', 'dark'])
})

/** Media lists as Chromium has them: one that was read since the system changed takes that for known and tells nobody. */
function chromiumMedia() {
  let isDark = false
  const lists: (EventTarget & { known: boolean })[] = []
  const matchMedia = () => {
    const list = Object.assign(new EventTarget(), { known: isDark })
    lists.push(list)
    return Object.defineProperty(list, 'matches', { get: () => (list.known = isDark) })
  }
  return {
    matchMedia,
    change: (dark: boolean) => void (isDark = dark),
    nextFrame: () => {
      for (const list of lists) {
        if (list.known === isDark) continue
        list.known = isDark
        list.dispatchEvent(new Event('change'))
      }
    }
  }
}

it('hears of a change of the system also where somebody asked how it is just before', async () => {
  const { matchMedia, change, nextFrame } = chromiumMedia()
  vi.stubGlobal('window', { matchMedia })
  const { systemScheme } = await import('../../../../src/renderer/session/theme.ts')
  const heard: boolean[] = []
  const stop = systemScheme.subscribe(() => heard.push(systemScheme.get()))
  expect(systemScheme.get()).toBe(false)
  change(true)
  expect(systemScheme.get()).toBe(true)
  nextFrame()
  expect(heard).toEqual([true])
  stop()
  change(false)
  nextFrame()
  expect(heard).toEqual([true])
})
