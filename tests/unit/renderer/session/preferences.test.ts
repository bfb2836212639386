import { describe, expect, test } from 'vitest'
import { createClient, type Client } from '#contract/client.ts'
import { recallPlace, rememberPlace } from '../../../../src/renderer/session/lastPlace.ts'
import { loadPreferences } from '../../../../src/renderer/session/preferences.ts'
import { schemeOf } from '../../../../src/renderer/session/theme.ts'
import { createViewportMemory } from '../../../../src/renderer/session/viewportMemory.ts'
import { manualClock, settlePromises } from './manualClock.ts'

describe('preferences', () => {
  test('are what was kept; what nobody chose, or no longer makes sense, is as it comes', async () => {
    const { client } = settings({ language: '"vi"', theme: '"sepia"', density: 'no json' })
    const store = await loadPreferences(client)
    expect(store.get()).toEqual({ language: 'vi', theme: 'system', textSize: 'normal', density: 'comfortable' })
  })

  test('hold at once, tell who listens, and are kept', async () => {
    const { client, kept } = settings({})
    const store = await loadPreferences(client)
    let told = 0
    const stop = store.subscribe(() => (told += 1))
    const keeping = store.set({ theme: 'dark' })
    expect([store.get().theme, told]).toEqual(['dark', 1])
    expect(await keeping).toBe(true)
    expect(kept.get('theme')).toBe('"dark"')
    stop()
    await store.set({ theme: 'light' })
    expect(told).toBe(1)
    expect((await loadPreferences(client)).get().theme).toBe('light')
  })

  test('the system decides the look only where the person left it to it', () => {
    expect([schemeOf('system', true), schemeOf('system', false), schemeOf('light', true), schemeOf('dark', false)]).toEqual([
      'dark',
      'light',
      'light',
      'dark'
    ])
  })
})

describe('where one left off', () => {
  test('the view of a map is kept after a moment of rest, and found again by the next start', async () => {
    const { client, kept } = settings({})
    const clock = manualClock()
    const memory = createViewportMemory(client, clock)
    for (let x = 0; x < 5; x += 1) {
      memory.remember('j1', { x, y: 2, zoom: 0.5 })
      clock.turn(100)
    }
    expect(kept.size).toBe(0)
    clock.turn(500)
    await settlePromises()
    expect(await createViewportMemory(client, clock).recall('j1')).toEqual({ x: 4, y: 2, zoom: 0.5 })
    expect(await memory.recall('j2')).toBeNull()
  })

  test('a kept view that makes no sense is as none', async () => {
    const { client } = settings({ 'viewport:j1': '{"x":1,"y":null,"zoom":1}', 'viewport:j2': 'null', 'viewport:j3': '{' })
    const memory = createViewportMemory(client, manualClock())
    expect([await memory.recall('j1'), await memory.recall('j2'), await memory.recall('j3')]).toEqual([null, null, null])
  })

  test('is asked for once, however many want to know, and then known at once', async () => {
    const { client, asked } = settings({ 'viewport:j1': '{"x":1,"y":2,"zoom":1}' })
    const memory = createViewportMemory(client, manualClock())
    const view = { x: 1, y: 2, zoom: 1 }
    expect(memory.known('j1')).toBeUndefined()
    expect(await Promise.all([memory.recall('j1'), memory.recall('j1'), memory.recall('j2')])).toEqual([view, view, null])
    expect([memory.known('j1'), memory.known('j2'), await memory.recall('j2')]).toEqual([view, null, null])
    expect(asked).toEqual(['viewport:j1', 'viewport:j2'])
  })

  test('what was looked at while the library was asked counts more than its answer', async () => {
    const memory = createViewportMemory(settings({ 'viewport:j1': '{"x":1,"y":2,"zoom":1}' }).client, manualClock())
    const recalled = memory.recall('j1')
    memory.remember('j1', { x: 5, y: 6, zoom: 1 })
    expect(await recalled).toEqual({ x: 5, y: 6, zoom: 1 })
  })

  test('the last place is found again', async () => {
    const { client } = settings({})
    expect(await recallPlace(client)).toBeNull()
    await rememberPlace(client, '/map/j1')
    expect(await recallPlace(client)).toBe('/map/j1')
  })
})

function settings(start: Record<string, string>): { client: Client; kept: Map<string, string>; asked: string[] } {
  const kept = new Map(Object.entries(start))
  const asked: string[] = []
  const client = createClient({
    call: async (name, params) => {
      const { key, value } = params as { key: string; value?: string }
      if (name === 'settings.get') asked.push(key)
      if (name === 'settings.set') kept.set(key, value ?? '')
      return { ok: true, value: name === 'settings.get' ? { value: kept.get(key) ?? null } : {} }
    },
    onEvent: () => () => {}
  })
  return { client, kept, asked }
}
