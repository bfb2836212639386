import { expect, test } from 'vitest'
import { formatTraits, handOutFormats } from '#core/handOut/formats.ts'
import { formatOfName, formatOfWord, numberedName, stemOf } from '../../../src/cli/outputFormat.ts'

test('the ending of a name says the format, whatever its letters; a bare ending says nothing', () => {
  for (const format of handOutFormats) expect(formatOfName(`my.map.${formatTraits[format].extension.toUpperCase()}`)).toBe(format)
  expect(['a.json', 'a.gif', 'svg', '.svg', 'a'].map(formatOfName)).toEqual([undefined, undefined, undefined, undefined, undefined])
})

test('what is read under another ending is written under it too', () => {
  expect(['a.mermaid', 'a.Markdown', 'a.htm', 'a.dio'].map(formatOfName)).toEqual(['mermaid', 'markdown', 'html', 'drawio'])
  expect(['a.b.markdown', '.htm'].map(stemOf)).toEqual(['a.b', '.htm'])
})

test('a word names a format by its name or its ending', () => {
  expect(['mermaid', 'mmd', '.mmd', 'JSON', 'journey.json', 'bmp'].map(formatOfWord)).toEqual([
    'mermaid',
    'mermaid',
    'mermaid',
    'json',
    'json',
    undefined
  ])
})

test('further maps of one file are numbered before the ending, whatever dots the folder has', () => {
  expect([0, 1, 2].map((position) => numberedName('my.maps/a.journey.json', position))).toEqual([
    'my.maps/a.journey.json',
    'my.maps/a-2.journey.json',
    'my.maps/a-3.journey.json'
  ])
  expect([numberedName('v1.2/a.svg', 1), numberedName('v1.2/a', 1), numberedName('C:\\v1.2\\a.svg', 1)]).toEqual([
    'v1.2/a-2.svg',
    'v1.2/a-2',
    'C:\\v1.2\\a-2.svg'
  ])
})

test('a name without its ending', () => {
  expect(['a.journey.json', 'a.b.csv', 'a.xyz', '.hidden', 'a'].map(stemOf)).toEqual(['a', 'a.b', 'a', '.hidden', 'a'])
})
