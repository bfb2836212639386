import { describe, expect, test } from 'vitest'
import { rangeText, readRange } from '../../../../../src/renderer/features/touchpoints/rangeText.ts'

describe('a range of cells as spreadsheets have it', () => {
  test.each<readonly [string, readonly (readonly string[])[]]>([
    ['one', [['one']]],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd']
      ]
    ],
    // A last line break ends the last row; empty cells and rows have their place.
    ['a\t\t\n\n\tb\n', [['a', '', ''], [''], ['', 'b']]],
    ['a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['"two\nlines"\t"a ""word"""', [['two\nlines', 'a "word"']]],
    // Marks that only happen to stand there.
    ['"open\tb', [['"open', 'b']]],
    ['"a" b\tc', [['"a" b', 'c']]],
    ["'=1+1\t'quoted'", [['=1+1', "'quoted'"]]],
    ['', [['']]]
  ])('%j', (text, cells) => {
    expect(readRange(text)).toEqual(cells)
  })

  test('what is copied is what is pasted', () => {
    const cells = [
      ['plain', '“Tôi biết”', '', 'two\nlines'],
      ['a\ttab', '"', '=SUM(A1)', '@me'],
      ['-5', '- a dash', '', '']
    ]
    expect(readRange(rangeText(cells))).toEqual(cells)
  })

  test('a spreadsheet takes nothing for a formula, and a number stays one', () => {
    expect(rangeText([['=SUM(A1)', '-5', '+84', '- a', '@x']])).toBe("'=SUM(A1)\t-5\t+84\t'- a\t'@x")
  })

  test('a large paste is read in linear time', () => {
    const cells = Array.from({ length: 20_000 }, (_, at) => [`a${at}`, 'b'])
    const started = performance.now()
    expect(readRange(rangeText(cells))).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
