import { expect, test } from 'vitest'
import type { LinkBox } from '#core/layout/boxes.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { joinStrokes } from '../../../../src/renderer/features/canvas/layers/joinStrokes.ts'
import { linkBandMaker } from '../../../../src/renderer/features/canvas/layers/linkBands.ts'

const line = (d: string, look: object = {}): Primitive => ({ kind: 'path', d, stroke: '#111111', strokeWidth: 2, ...look })
const dot: Primitive = { kind: 'rect', x: 0, y: 0, width: 6, height: 6, fill: '#111111' }
const filled: Primitive = { kind: 'path', d: 'M0 0L1 0L1 1Z', fill: '#222222' }

test('lines of one look become one path below the rest; what is filled, or looks otherwise, stays by itself', () => {
  const dashed = line('M4 4L5 5', { dash: [3, 2] })
  expect(joinStrokes([line('M0 0L1 1'), dot, line('M2 2L3 3'), dashed, filled])).toEqual([line('M0 0L1 1M2 2L3 3'), dashed, dot, filled])
  expect(joinStrokes([])).toEqual([])
})

test('links are sorted by where they begin, and a band in which nothing changed stays the same list', () => {
  const link = (y: number) => ({ tail: { x: 0, y } }) as LinkBox
  const [a, b, c, d] = [link(10), link(150), link(170), link(900)] as const
  const bandsOf = linkBandMaker()
  const first = bandsOf([a, b, c, d])
  expect([...first.values()]).toEqual([[a, b], [c], [d]])
  const second = bandsOf([a, link(150), c])
  expect([...second.values()].map((band) => [...first.values()].includes(band))).toEqual([false, true])
})
