import { describe, expect, it } from 'vitest'
import { svgOf } from '#core/scene/svg.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { recordsInSvg } from '#publishing/recordsInSvg.ts'

const text = {
  kind: 'text',
  x: 0,
  y: 0,
  text: 'data-record="no" > ]]> <g data-record="x">',
  size: 10,
  weight: 400,
  fill: '#000000',
  width: 9
} as const

describe('what is in a finished SVG', () => {
  it('counts records and lines, and takes none from a text', () => {
    const card = (record: string, children: readonly Primitive[]): Primitive => ({ kind: 'group', x: 0, y: 0, record, children })
    const svg = svgOf({ width: 9, height: 9, primitives: [card('a', [text, card('b', [])]), card('a', [text])] }, { title: 'a > b' })
    expect(recordsInSvg(svg)).toEqual({ records: new Set(['a', 'b']), texts: 2 })
  })

  it.each(['<svg><g></svg>', '<svg><g data-record="a"></g>', '<svg></svg></g>', '<svg><g'])('refuses %s, which opens nowhere', (broken) => {
    expect(() => recordsInSvg(broken)).toThrow()
  })
})
