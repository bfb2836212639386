import { expect, test } from 'vitest'
import { findByWords } from '../../../../src/renderer/features/palette/findEntries.ts'

const names = ['Insert step after', 'Chuyển sang bước khác', 'Step 3', 'Đường cảm xúc']
const find = (typed: string) => findByWords(names, (name) => name, typed)

test('words are found whatever their accents, case and order', () => {
  expect(find('duong').map(({ item }) => item)).toEqual(['Đường cảm xúc'])
  expect(find('khac chuyen').map(({ item }) => item)).toEqual(['Chuyển sang bước khác'])
  expect(find('nothing')).toEqual([])
})

test('a name that begins with what was typed comes first, and what matched is known', () => {
  expect(find('step')).toEqual([
    { item: 'Step 3', ranges: [[0, 4]] },
    { item: 'Insert step after', ranges: [[7, 11]] }
  ])
})

test('nothing typed finds everything', () => {
  expect(find('  ').map(({ item }) => item)).toEqual(names)
})
