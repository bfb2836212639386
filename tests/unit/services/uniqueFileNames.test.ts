import { expect, test } from 'vitest'
import { uniqueFileNames } from '#services/uniqueFileNames.ts'

test('names that a file system may take for one get numbers, in the order in which they come', () => {
  const nameOf = uniqueFileNames(['library.json'])
  expect([
    nameOf('Mua vé', 'svg'),
    nameOf('mua VÉ', 'svg'),
    nameOf('Mua ve\u0301', 'svg'),
    nameOf('Mua vé', 'png'),
    nameOf('library', 'json')
  ]).toEqual(['Mua vé.svg', 'mua VÉ (2).svg', 'Mua vé (3).svg', 'Mua vé.png', 'library (2).json'])
})

test('a title that fills a name whole still gets its number, within what file systems take', () => {
  const nameOf = uniqueFileNames()
  const names = Array.from({ length: 12 }, () => nameOf('đ'.repeat(500), 'journey.json'))
  expect(new Set(names).size).toBe(12)
  expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(200)
  expect(names[11]).toMatch(/đ \(12\)\.journey\.json$/)
})
