import { expect, test } from 'vitest'
import { numberedName, outputKindOf } from '../../../src/cli/fileKinds.ts'

test('the end of a name says the format', () => {
  expect(['a.journey.json', 'a.MMD', 'a.svg', 'a.b.png', 'a.json', 'a.md', 'svg'].map(outputKindOf)).toEqual([
    'json',
    'mermaid',
    'svg',
    'png',
    undefined,
    undefined,
    undefined
  ])
})

test('further maps of one file are numbered before the ending, whatever dots the folder has', () => {
  expect([0, 1, 2].map((position) => numberedName('my.maps/a.journey.json', position))).toEqual([
    'my.maps/a.journey.json',
    'my.maps/a-2.journey.json',
    'my.maps/a-3.journey.json'
  ])
  expect(numberedName('v1.2/a.svg', 1)).toBe('v1.2/a-2.svg')
})
