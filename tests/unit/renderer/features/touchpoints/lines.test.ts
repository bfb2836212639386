import { describe, expect, test } from 'vitest'
import { nextCell, placeAfterKey, rangeOf } from '../../../../../src/renderer/features/touchpoints/lines.ts'
import { columnsOf, firstColumns, widthsIn } from '../../../../../src/renderer/features/touchpoints/columns.ts'
import { firstTaste, readTaste } from '../../../../../src/renderer/features/touchpoints/viewMemory.ts'

describe('where a key leads', () => {
  const size = { rows: 10, columns: 4, page: 3 }
  const from = { row: 5, column: 2 }
  test.each([
    ['ArrowUp', false, { row: 4, column: 2 }],
    ['ArrowDown', true, { row: 9, column: 2 }],
    ['ArrowLeft', true, { row: 5, column: 0 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 3 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 9, column: 3 }],
    ['PageUp', false, { row: 2, column: 2 }],
    ['PageDown', false, { row: 8, column: 2 }],
    ['a', false, null]
  ] as const)('%s, with Ctrl: %s', (key, mod, to) => {
    expect(placeAfterKey({ key, mod }, from, size)).toEqual(to)
  })

  test('above the first row are the headings, and nothing is beyond the ends', () => {
    expect(placeAfterKey({ key: 'ArrowUp', mod: false }, { row: 0, column: 1 }, size)).toEqual({ row: -1, column: 1 })
    expect(placeAfterKey({ key: 'ArrowUp', mod: false }, { row: -1, column: 1 }, size)).toEqual({ row: -1, column: 1 })
    expect(placeAfterKey({ key: 'ArrowDown', mod: false }, { row: 9, column: 3 }, size)).toEqual({ row: 9, column: 3 })
    expect(placeAfterKey({ key: 'PageUp', mod: false }, { row: 1, column: 3 }, size)).toEqual({ row: 0, column: 3 })
  })

  test('Tab goes over the ends of rows and stops at the last cell', () => {
    expect(nextCell({ row: 2, column: 3 }, 1, size)).toEqual({ row: 3, column: 0 })
    expect(nextCell({ row: 3, column: 0 }, -1, size)).toEqual({ row: 2, column: 3 })
    expect(nextCell({ row: 9, column: 3 }, 1, size)).toEqual({ row: 9, column: 3 })
  })

  test('a range is the same whichever corner one began at', () => {
    const [a, b] = [
      { row: 4, column: 0 },
      { row: 1, column: 3 }
    ]
    expect(rangeOf(a, b)).toEqual(rangeOf(b, a))
    expect(rangeOf(a, b)).toEqual({ top: 1, bottom: 4, left: 0, right: 3 })
  })
})

describe('columns', () => {
  test('what is drawn fills a window of 1440 px exactly as designed', () => {
    const shown = columnsOf(new Set(['name', 'when', 'expects', 'annoys', 'think', 'feeling', 'answered'] as const))
    expect(widthsIn(shown, 1312, 1)).toEqual([232, 100, 268, 240, 240, 104, 128])
  })

  test('room that is left over goes to the words, never beyond the room', () => {
    const shown = columnsOf(new Set(['expects', 'met'] as const))
    const widths = widthsIn(shown, 1000, 1)
    expect(widths).toEqual([232, 488, 152, 128])
  })

  test('the fixed ones are always there', () => {
    expect(columnsOf(new Set()).map(({ id }) => id)).toEqual(['name', 'answered'])
  })

  test.each([null, '', 'null', '[]', '{"columns":"x","grouping":3}', '{"columns":'])(
    'a taste that is not understood, %j, is as if nobody had chosen',
    (json) => {
      expect(readTaste(json)).toEqual(firstTaste)
    }
  )

  test('a taste loses columns that are no more', () => {
    expect(readTaste('{"columns":["owner","gone","when"],"grouping":"owner"}')).toEqual({ columns: ['when', 'owner'], grouping: 'owner' })
    expect(firstColumns).toContain('answered')
  })
})
