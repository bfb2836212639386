import { expect, test } from 'vitest'
import { placeWindow } from '../../../src/main/windowState.ts'

const main = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 1000 }
const kept = (bounds: object, isMaximized = false) => ({ bounds: { x: 100, y: 80, width: 1000, height: 700, ...bounds }, isMaximized })

test('a window stands where it stood, on whichever display that is', () => {
  expect(placeWindow(kept({}), [main])).toEqual({ bounds: { x: 100, y: 80, width: 1000, height: 700 }, isMaximized: false })
  expect(placeWindow(kept({ x: 2000 }, true), [main, second])).toEqual({
    bounds: { x: 2000, y: 80, width: 1000, height: 700 },
    isMaximized: true
  })
})

test('a window whose display is gone keeps its size and lets the system choose the place', () => {
  expect(placeWindow(kept({ x: 2000 }), [main])).toEqual({ bounds: { width: 1000, height: 700 }, isMaximized: false })
})

test('a window of which too little could be gripped is brought back', () => {
  for (const bounds of [{ x: -950 }, { x: 1850 }, { y: -20 }, { y: 1030 }]) {
    expect(placeWindow(kept(bounds), [main]).bounds, JSON.stringify(bounds)).toEqual({ width: 1000, height: 700 })
  }
  expect(placeWindow(kept({ x: -880 }), [main]).bounds).toMatchObject({ x: -880 })
})

test('a size fits the display and stays usable', () => {
  expect(placeWindow(kept({ width: 5000, height: 4000 }), [main]).bounds).toMatchObject({ width: 1920, height: 1040 })
  expect(placeWindow(kept({ width: 10, height: 10 }), [main]).bounds).toMatchObject({ width: 720, height: 480 })
})

test('whatever else was kept is as if nothing had been', () => {
  const first = { bounds: { width: 1440, height: 900 }, isMaximized: false }
  const wrong: unknown[] = [
    undefined,
    null,
    1,
    'x',
    [],
    {},
    { bounds: null },
    kept({ x: 'left' }),
    kept({ width: 1.5 }),
    kept({ height: Infinity })
  ]
  for (const each of wrong) expect(placeWindow(each, [main]), JSON.stringify(each)).toEqual(first)
  expect(placeWindow(undefined, [])).toEqual(first)
  expect(placeWindow(undefined, [{ x: 0, y: 0, width: 1024, height: 700 }]).bounds).toEqual({ width: 1024, height: 700 })
})
