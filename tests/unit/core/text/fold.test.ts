import { describe, expect, test } from 'vitest'
import { foldText, foldWithOffsets, originalRange } from '#core/text/fold.ts'

describe('foldText', () => {
  test('finds Vietnamese typed without diacritics', () => {
    expect(foldText('ĐƯỜNG đi Huỷ Dương')).toBe('duong di huy duong')
    expect(foldText('đường'.normalize('NFD'))).toBe('duong')
  })
})

describe('foldWithOffsets', () => {
  test.each(['Con đường vào toà nhà', 'Con đường vào toà nhà'.normalize('NFD'), '😀 Con ĐƯỜNG', 'İ đường'])(
    'marks the hit in “%s”',
    (original) => {
      const text = foldWithOffsets(original)
      const start = text.folded.indexOf('duong')
      const range = originalRange(text, start, start + 5)
      expect(original.slice(range.start, range.end).normalize('NFC').toLowerCase()).toBe('đường')
    }
  )

  test('has an offset for every folded unit and one for the end', () => {
    const text = foldWithOffsets('Đã ﬁ')
    expect(text.offsets).toHaveLength(text.folded.length + 1)
    expect(text.offsets.at(-1)).toBe(4)
  })
})
