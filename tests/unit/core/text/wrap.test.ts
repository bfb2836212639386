import { describe, expect, test } from 'vitest'
import { measureText, type TextStyle } from '#core/text/measure.ts'
import { wrapText, type WrapOptions } from '#core/text/wrap.ts'

const card: TextStyle = { size: 13, weight: 400 }
const lines = (text: string, width: number, options?: WrapOptions): string[] =>
  wrapText(text, card, width, options).lines.map((line) => line.text)
const widthOf = (text: string): number => Math.ceil(measureText(text, card) * 64) / 64

describe('where lines break', () => {
  test('at spaces, which then belong to no line', () => {
    expect(wrapText('Reads the SMS on the bus', card, 110).lines).toEqual([
      { text: 'Reads the SMS', width: measureText('Reads the SMS', card) },
      { text: 'on the bus', width: measureText('on the bus', card) }
    ])
  })

  test('a line exactly as wide as the box still fits', () => {
    const width = widthOf('khách hàng')
    expect(lines('khách hàng vui', width)).toEqual(['khách hàng', 'vui'])
    expect(lines('khách hàng vui', width - 1 / 64)).toEqual(['khách', 'hàng vui'])
  })

  test('at every newline, and an empty line stays', () => {
    expect(lines('một\n\nhai', 200)).toEqual(['một', '', 'hai'])
    expect(lines('', 200)).toEqual([''])
  })

  test('spaces inside a line and at the start of a paragraph stay', () => {
    expect(lines('  - one  two', 200)).toEqual(['  - one  two'])
  })

  test('after a hyphen between letters, never inside a code or a number', () => {
    expect(lines('self-service', widthOf('self-serv'))).toEqual(['self-', 'service'])
    expect(lines('mã VAS-0931', widthOf('mã VAS-0'))).toEqual(['mã', 'VAS-0931'])
    expect(lines('gọi 090-123', widthOf('gọi 090-1'))).toEqual(['gọi', '090-123'])
  })

  test('never before ₫, with any kind of space', () => {
    expect(lines('hết 486,000 ₫', widthOf('hết 486,000'))).toEqual(['hết', '486,000 ₫'])
    expect(lines('hết 486,000\u00a0₫', widthOf('hết 486,000'))).toEqual(['hết', '486,000\u00a0₫'])
  })

  test('between CJK characters, with kinsoku', () => {
    expect(lines('日本語です', widthOf('日本語'))).toEqual(['日本語', 'です'])
    expect(lines('日本語。です', widthOf('日本語'))).toEqual(['日本', '語。で', 'す'])
    expect(lines('日本「語」', widthOf('日本「'))).toEqual(['日本', '「語」'])
    expect(lines('キャット', widthOf('キ'))[0]).toBe('キ')
  })
})

describe('words longer than a line', () => {
  test('break where the line is full, on a line of their own', () => {
    const width = widthOf('abcdefgh')
    const broken = lines('x abcdefghabcdefgh', width)
    expect(broken[0]).toBe('x')
    expect(broken.slice(1).join('')).toBe('abcdefghabcdefgh')
    expect(broken.every((line) => widthOf(line) <= width)).toBe(true)
  })

  test('keep surrogates, joined emoji, flags and marks whole', () => {
    const family = '👩‍👩‍👧'
    expect(lines(`${family}${family}🇻🇳🇻🇳👍🏽👍🏽`, widthOf(family)).join('|')).toBe(`${family}|${family}|🇻🇳|🇻🇳|👍🏽|👍🏽`)
    expect(lines('q\u0323q\u0323', widthOf('q\u0323'))).toEqual(['q\u0323', 'q\u0323'])
  })

  test('stand one character to a line where nothing fits', () => {
    expect(lines('abc', 1)).toEqual(['a', 'b', 'c'])
  })
})

describe('the first line', () => {
  test('leaves room for an icon before and a mark after', () => {
    const text = 'Charges are codes nobody understands'
    expect(lines(text, 140)).toEqual(['Charges are codes', 'nobody understands'])
    expect(lines(text, 140, { firstLineIndent: 20, firstLineWidth: 118 })).toEqual(['Charges are', 'codes nobody', 'understands'])
  })

  test('stays empty for a word that only the second line can hold', () => {
    const width = widthOf('understands')
    expect(lines('understands', width, { firstLineWidth: width - 10 })).toEqual(['', 'understands'])
  })

  test('holds the start of a word that no line can hold', () => {
    const broken = lines('understandsunderstands', widthOf('understands'), { firstLineIndent: 20 })
    expect(broken[0]).not.toBe('')
    expect(broken.join('')).toBe('understandsunderstands')
  })
})

describe('a text with more lines than allowed', () => {
  test('ends with an ellipsis that fits', () => {
    const wrapped = wrapText('Get the bill by SMS and compare it with last month', card, 100, { maxLines: 2 })
    expect(wrapped.truncated).toBe(true)
    expect(wrapped.lines).toHaveLength(2)
    expect(wrapped.lines[1]?.text.endsWith('…')).toBe(true)
    expect(wrapped.lines.every((line) => line.width <= 100)).toBe(true)
  })

  test('is left alone when it has just as many', () => {
    expect(wrapText('một\nhai', card, 100, { maxLines: 2 })).toMatchObject({ truncated: false, lines: [{ text: 'một' }, { text: 'hai' }] })
    expect(wrapText('một\nhai\nba', card, 100, { maxLines: 2 })).toMatchObject({
      truncated: true,
      lines: [{ text: 'một' }, { text: 'hai…' }]
    })
  })

  test('drops spaces and commas before the ellipsis', () => {
    expect(lines('một,\nhai', 100, { maxLines: 1 })).toEqual(['một…'])
  })
})
