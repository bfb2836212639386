import { describe, expect, test } from 'vitest'
import { flat } from '#core/scene/flat.ts'
import type { Primitive } from '#core/scene/primitives.ts'

const rect: Primitive = { kind: 'rect', x: 1, y: 2, width: 10, height: 4, radius: 2, stroke: '#000000', strokeWidth: 3, dash: [4, 2] }
const text: Primitive = { kind: 'text', x: 5, y: 6, text: 'ờ', size: 12, weight: 400, fill: '#000000', width: 7 }

describe('a drawing without groups', () => {
  test('stays as it is where there is nothing to take apart', () => {
    expect(flat([text, { ...rect, radius: [1, 2, 3, 4] }])).toEqual([text, { ...rect, radius: [1, 2, 3, 4] }])
  })

  test('is moved as a whole', () => {
    expect(flat([rect, text], 100, 10)).toEqual([
      { ...rect, x: 101, y: 12 },
      { ...text, x: 105, y: 16 }
    ])
  })

  test('groups in groups hand down their places and scales, to strokes too', () => {
    const inner: Primitive = { kind: 'group', x: 10, y: 20, scale: 0.5, children: [rect, text] }
    expect(flat([{ kind: 'group', x: 1, y: 2, scale: 2, record: 'a', children: [inner] }], 100, 0)).toEqual([
      { ...rect, x: 122, y: 44 },
      { ...text, x: 126, y: 48 }
    ])
    expect(flat([inner])).toEqual([
      { ...rect, x: 10.5, y: 21, width: 5, height: 2, radius: 1, strokeWidth: 1.5, dash: [2, 1] },
      { ...text, x: 12.5, y: 23, size: 6, width: 3.5 }
    ])
  })

  test('paths keep their shape: what goes across, what goes down, radii, and the flags of an arc', () => {
    const path: Primitive = { kind: 'path', d: 'M1 2L3 4H5V6C1 2 3 4 5 6Q1 -2 3 4A2 3 45 0 1 7 8 1 1 0 1 0 9 9Z', fill: '#000000' }
    const [moved] = flat([{ kind: 'group', x: 10, y: 100, scale: 2, children: [path] }])
    expect(moved).toEqual({
      ...path,
      d: 'M12 104l4 4h4v4c-8 -8 -4 -4 0 0q-8 -16 -4 -4a4 6 45 0 1 8 8 2 2 0 1 0 4 2z'
    })
  })

  test('what is closed begins again where it began, and points without a command are lines', () => {
    const path: Primitive = { kind: 'path', d: 'M1 1 2 1 2 2ZM1 5 3 5L1 7', fill: '#000000' }
    expect(flat([path], 10, 20)).toEqual([{ ...path, d: 'M11 21l 1 0 0 1zm0 4 2 0l-2 2' }])
  })

  test('a picture takes its corners along', () => {
    const image: Primitive = { kind: 'image', x: 1, y: 1, width: 10, height: 20, attachment: 'a', radius: 4 }
    expect(flat([{ kind: 'group', x: 5, y: 5, scale: 3, children: [image] }])).toEqual([
      { ...image, x: 8, y: 8, width: 30, height: 60, radius: 12 }
    ])
  })
})
