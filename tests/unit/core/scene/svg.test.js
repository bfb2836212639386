import { describe, expect, test } from 'vitest'
import { countRecords, drawnRecords } from '#core/scene/check.ts'
import { svgElements, svgOf } from '#core/scene/svg.ts'
const text = (content) => ({
  kind: 'text',
  x: 1,
  y: 2,
  text: content,
  size: 13,
  weight: 400,
  fill: '#000000',
  width: 10
})
describe('svgOf', () => {
  test('writes the size, the style of the text and the elements, rounded to 2 decimals', () => {
    const scene = {
      width: 10.2,
      height: 20,
      primitives: [{ kind: 'rect', x: 1.23456, y: 0, width: 5, height: 4, radius: 9, fill: '#ffffff' }]
    }
    expect(svgOf(scene, { title: 'A & B' })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="11" height="20" viewBox="0 0 11 20" style="font-family:&#x27;Be Vietnam Pro&#x27;,Inter, system-ui, sans-serif;font-kerning:normal;font-variant-ligatures:none"><title>A &amp; B</title><rect x="1.23" y="0" width="5" height="4" rx="2" fill="#ffffff"/></svg>'
    )
  })
  test('escapes what a person wrote and drops what XML forbids', () => {
    expect(svgElements([text('<script>“&”\u0000\u0008\ufffe\ud800 đường 👍')])).toBe(
      '<text x="1" y="2" font-size="13" font-weight="400" fill="#000000">&lt;script&gt;“&amp;” đường 👍</text>'
    )
  })
  test('keeps spaces that XML would swallow', () => {
    expect(svgElements([text('a  b')])).toContain('xml:space="preserve"')
    expect(svgElements([text('a b')])).not.toContain('xml:space')
  })
  test('a font face cannot end its element', () => {
    expect(svgOf({ width: 1, height: 1, primitives: [] }, { fontFaceCss: '</style><script>' })).not.toContain('<script>')
  })
  test('leaves out pictures that are not to be had', () => {
    const image = { kind: 'image', x: 0, y: 0, width: 4, height: 4, attachment: 'abc', radius: 2 }
    expect(svgElements([image])).toBe('')
    expect(svgElements([image], (hash) => `data:${hash}`)).toBe(
      '<image x="0" y="0" width="4" height="4" preserveAspectRatio="xMidYMid slice" clip-path="inset(0 round 2px)" href="data:abc"/>'
    )
  })
})
test('records are counted through all groups', () => {
  const group = (record, children) => ({ kind: 'group', x: 0, y: 0, record, children })
  const scene = {
    width: 1,
    height: 1,
    primitives: [group('a', [group('b', []), { kind: 'group', x: 0, y: 0, children: [group('b', [])] }])]
  }
  expect(countRecords(scene)).toEqual(
    new Map([
      ['a', 1],
      ['b', 2]
    ])
  )
  expect(drawnRecords(scene)).toEqual(new Set(['a', 'b']))
})
