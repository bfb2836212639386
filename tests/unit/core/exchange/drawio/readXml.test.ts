import { expect, test } from 'vitest'
import { readXml } from '#core/exchange/drawio/readXml.ts'
import { xmlTag, xmlText } from '#core/exchange/drawio/writeXml.ts'

function read(text: string, limit = 100) {
  const read = readXml(text, limit)
  return read.ok ? read.value : `${read.error.code} ${read.error.line}`
}

test('elements, attributes, text, references, comments, instructions and CDATA', () => {
  const root = read('\ufeff<?xml version="1.0"?><!-- a --><a x="1 &lt; 2&#10;&#x1F600;" y=\'"\'>t<b/>&amp;<![CDATA[<&]]></a>\n')
  expect(root).toMatchObject({ name: 'a', text: 't&<&', children: [{ name: 'b', children: [] }] })
  expect(typeof root === 'object' && [...root.attributes]).toEqual([
    ['x', '1 < 2\n😀'],
    ['y', '"']
  ])
})

test('what is not well-formed is refused with its line', () => {
  const broken = [
    '',
    'x',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>x',
    '<a x=1/>',
    '<a x="1" x="2"/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a x="<"/>',
    '<a x="1"y="2"/>'
  ]
  expect(broken.map((text) => read(text))).toEqual(broken.map(() => 'broken 1'))
  expect(read('<a>\n\n<b></a>')).toBe('broken 3')
  expect(['<a>&#0;</a>', '<a>&#xD800;</a>', '<a>&#x110000;</a>', '<![CDATA[x]]>', '<a', '<a><!-- </a>'].map((text) => read(text))).toEqual(
    Array(6).fill('broken 1')
  )
})

test('document types are refused, and with them every entity but the five', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'
  expect([bomb, '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', '<a><!ELEMENT b></a>'].map((text) => read(text))).toEqual(
    Array(3).fill('forbidden 1')
  )
})

test('depth and number of elements are limited', () => {
  expect(read('<a>'.repeat(64) + '</a>'.repeat(64))).toMatchObject({ name: 'a' })
  expect(read('<a>'.repeat(65) + '</a>'.repeat(65))).toBe('tooDeep 1')
  expect(read(`<a>${'<b/>'.repeat(100)}</a>`)).toBe('tooMany 1')
})

test('long texts are read in linear time', () => {
  const started = performance.now()
  expect(read(`<a x="${'&amp; '.repeat(200_000)}"/>`)).toMatchObject({ name: 'a' })
  expect(read('<a ' + ' '.repeat(1_000_000))).toBe('broken 1')
  expect(read('<a>' + '&'.repeat(500_000))).toBe('broken 1')
  expect(performance.now() - started).toBeLessThan(2000)
})

test('what is written is read back; what XML cannot hold is left out', () => {
  const text = '<&>"\' \n\t\r]]> 😀\u0000\u000b\ud800\ufffe'
  const back = read(xmlTag('a', { x: text, gone: undefined }, xmlText(text)))
  expect(typeof back === 'object' && [back.attributes.get('x'), back.text]).toEqual(Array(2).fill('<&>"\' \n\t\r]]> 😀'))
})
