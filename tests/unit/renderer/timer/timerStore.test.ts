import { describe, expect, test } from 'vitest'
import { createTimerStore, type TimerMemory } from '../../../../src/renderer/features/timer/timerStore.ts'
import { readCountdown, signBetween } from '../../../../src/renderer/features/timer/countdown.ts'
import { manualClock } from '../session/manualClock.ts'

const second = 1000

describe('the workshop timer', () => {
  test('counts down, is held, goes on, gets a minute more and is over', () => {
    const { store, clock } = window()
    store.subscribe(() => undefined)
    store.start(1)
    expect(store.get()).toMatchObject({ phase: 'running', seconds: 60, total: 60 })
    clock.turn(10 * second)
    expect(store.get().seconds).toBe(50)
    store.toggle()
    clock.turn(3600 * second)
    expect(store.get()).toMatchObject({ phase: 'held', seconds: 50 })
    store.toggle()
    store.addMinute()
    expect(store.get()).toMatchObject({ phase: 'running', seconds: 110, total: 120 })
    clock.turn(109 * second)
    expect(store.get()).toMatchObject({ phase: 'running', seconds: 1 })
    clock.turn(second)
    expect(store.get()).toMatchObject({ phase: 'over', seconds: 0 })
    store.addMinute()
    expect(store.get()).toMatchObject({ phase: 'running', seconds: 60 })
    store.reset()
    expect(store.get().phase).toBe('idle')
  })

  test('tells its listeners once a second and not at all while it is held', () => {
    const { store, clock } = window()
    let told = 0
    store.start(5)
    store.subscribe(() => (told += 1))
    clock.turn(7 * second)
    expect(told).toBe(7)
    store.toggle()
    told = 0
    clock.turn(60 * second)
    expect(told).toBe(0)
  })

  test('calls the half, the last minute and the end, and rings once', () => {
    const { store, clock, rings } = window()
    const signs: string[] = []
    store.subscribe(() => {
      const { sign, seconds } = store.get()
      if (sign && sign.number > signs.length) signs.push(`${sign.kind} at ${seconds}`)
    })
    store.start(5)
    for (let at = 0; at < 302; at += 1) clock.turn(second)
    expect(signs).toEqual(['half at 150', 'minute at 60', 'end at 0'])
    expect(rings()).toBe(1)
  })

  test('is silent when muted, also in the window in which it was not', () => {
    const memory = shared()
    const here = window(memory)
    here.store.subscribe(() => undefined)
    here.store.start(1)
    here.store.setMuted(true)
    here.clock.turn(61 * second)
    expect(here.rings()).toBe(0)
  })

  test('goes on over a reload, and calls nothing that is past', () => {
    const memory = shared()
    const before = window(memory)
    before.store.start(3)
    const after = window(memory, before.clock)
    before.clock.turn(150 * second)
    after.store.subscribe(() => undefined)
    expect(after.store.get()).toMatchObject({ phase: 'running', seconds: 30, sign: null })
    after.clock.turn(31 * second)
    expect(after.store.get()).toMatchObject({ phase: 'over', sign: { kind: 'end' } })
  })

  test('is the same in two windows, of which one rings', () => {
    const memory = shared()
    const here = window(memory)
    const there = window(memory, here.clock)
    here.store.subscribe(() => undefined)
    there.store.subscribe(() => undefined)
    here.store.start(1)
    expect(there.store.get()).toMatchObject({ phase: 'running', seconds: 60 })
    there.store.toggle()
    expect(here.store.get().phase).toBe('held')
    here.store.toggle()
    here.clock.turn(60 * second)
    expect([here.store.get().phase, there.store.get().phase]).toEqual(['over', 'over'])
    expect(here.rings() + there.rings()).toBe(1)
  })

  test('asks how long where there is nothing to pause', () => {
    const { store } = window()
    store.subscribe(() => undefined)
    store.toggle()
    expect(store.get()).toMatchObject({ phase: 'idle', isAsking: true })
    store.start(3)
    expect(store.get()).toMatchObject({ phase: 'running', isAsking: false })
  })

  test('takes no nonsense from what was kept', () => {
    for (const nonsense of [
      null,
      'x',
      [],
      { total: -1, endsAt: 5, held: 0 },
      { total: 1, endsAt: 'soon', held: 0 },
      { total: Infinity, endsAt: null, held: 0 }
    ])
      expect(readCountdown(nonsense)).toBeNull()
    expect(readCountdown({ total: 60_000, endsAt: 7, held: 60_000 })).toEqual({ total: 60_000, endsAt: 7, held: 60_000 })
  })

  test('has no half to call in a few seconds, and calls two minutes once', () => {
    expect(signBetween(6, 5, 10)).toBeNull()
    expect(signBetween(31, 30, 60)).toBe('half')
    expect(signBetween(61, 60, 120)).toBe('minute')
    expect(signBetween(400, 0, 600)).toBe('end')
  })
})

function window(memory = shared(), clock = manualClock()) {
  let rings = 0
  const store = createTimerStore({ clock, memory: memory.forWindow(), ring: () => (rings += 1), wake: () => undefined })
  return { store, clock, rings: () => rings }
}

/** What the windows of one computer share; the one that writes is not told. */
function shared() {
  let json = 'null'
  const listeners = new Map<object, () => void>()
  return {
    forWindow: (): TimerMemory => {
      const own = {}
      return {
        read: () => JSON.parse(json) as unknown,
        write: (value) => {
          json = JSON.stringify(value)
          for (const [window, listener] of listeners) if (window !== own) listener()
        },
        onChange: (listener) => {
          listeners.set(own, listener)
          return () => listeners.delete(own)
        }
      }
    }
  }
}
