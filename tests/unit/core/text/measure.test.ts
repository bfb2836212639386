import { describe, expect, test } from 'vitest'
import { baselineOffset } from '#core/text/fontFaces.ts'
import { measureText, widthFits, type TextStyle } from '#core/text/measure.ts'

const card: TextStyle = { size: 13, weight: 400 }

describe('measureText', () => {
  test('scales with the size and adds letter-spacing per character', () => {
    const plain = measureText('Đường dẫn', { size: 10, weight: 600 })
    expect(measureText('Đường dẫn', { size: 20, weight: 600 })).toBeCloseTo(2 * plain, 9)
    expect(measureText('Đường dẫn', { size: 10, weight: 600, letterSpacing: -0.5 })).toBeCloseTo(plain - 9 * 0.5, 9)
  })

  test('kerns pairs, and never across a space', () => {
    expect(measureText('AV', card)).toBeLessThan(measureText('A', card) + measureText('V', card))
    expect(measureText('A V', card)).toBeCloseTo(measureText('A', card) + measureText(' ', card) + measureText('V', card), 9)
  })

  test('tells the six faces apart', () => {
    const widths = [
      measureText('nghiệm', card),
      measureText('nghiệm', { size: 13, weight: 500 }),
      measureText('nghiệm', { size: 13, weight: 600 }),
      measureText('nghiệm', { size: 13, weight: 700 }),
      measureText('nghiệm', { size: 13, weight: 400, italic: true }),
      measureText('nghiệm', { size: 13, weight: 500, italic: true })
    ]
    expect(new Set(widths).size).toBe(6)
  })

  test('gives characters outside the font their safe widths, and joiners none', () => {
    const em = (text: string): number => measureText(text, { size: 1, weight: 400 })
    expect([em('日'), em('ก'), em('→'), em('ع'), em('ש'), em('Ж'), em('✓'), em('😀'), em('ह'), em('\u200d'), em('\ufe0f')]).toEqual([
      1, 1.1, 1.25, 0.8, 1.35, 1.45, 1.6, 1.6, 2.6, 0, 0
    ])
    expect(em('☂')).toBeGreaterThanOrEqual(1.5)
  })

  test('keeps an Arabic word whole where it has room: parted, its letters are no longer joined', () => {
    const words = ['يتصل', 'العميل', 'بالدعم', 'ويشرح', 'المشكلة', 'شكرًا']
    for (const word of words) expect(measureText(word, card)).toBeLessThan(96)
    // Before, the widest letter stood for all of them.
    expect(measureText('المشكلة', card)).toBeLessThan(0.75 * 7 * 1.35 * card.size)
  })

  test('is empty for an empty text', () => {
    expect(measureText('', card)).toBe(0)
  })
})

describe('widthFits', () => {
  test('rounds a width up to 1/64 px before comparing, as the browser does', () => {
    expect(widthFits(100, 100)).toBe(true)
    expect(widthFits(100.001, 100)).toBe(false)
    expect(widthFits(99.99, 99.995)).toBe(false)
    expect(widthFits(100.001, 100 + 1 / 64)).toBe(true)
  })
})

describe('baselineOffset', () => {
  test('centres ascent and descent in the line height', () => {
    expect(baselineOffset(13, 18)).toBeCloseTo((18 - 1.265 * 13) / 2 + 13, 9)
  })
})
