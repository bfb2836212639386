import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText } from '#core/text/clean.ts'

describe('cleanText', () => {
  test('composes to NFC', () => {
    expect(cleanText('Đường'.normalize('NFD'))).toBe('Đường'.normalize('NFC'))
  })

  test('knows one line break', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e\u0085f')).toBe('a\nb\nc\nd\ne\nf')
  })

  test('turns tabs into spaces and drops what nobody can see', () => {
    expect(cleanText('a\tb\u0000\u0007\u001b[1m\u007f\u009bc\u00add\ufeffe')).toBe('a b[1mcde')
  })

  test('drops lone surrogates and keeps pairs', () => {
    expect(cleanText('\ud83da\ude00😀')).toBe('a😀')
  })

  test('keeps joiners, no-break spaces and spaces at the ends', () => {
    expect(cleanText(' 👩\u200d👧\u00a0 ')).toBe(' 👩\u200d👧\u00a0 ')
  })

  test('changes nothing the second time', () => {
    const once = cleanText('e\u00ad\u0301 a\r\r\n\ud800\u0323')
    expect(cleanText(once)).toBe(once)
    expect(once).toBe('é a\n\n\u0323')
  })
})

describe('cleanLine', () => {
  test('joins lines with a space and trims', () => {
    expect(cleanLine('  Gọi \r\n\n tổng đài\t')).toBe('Gọi tổng đài')
  })
})

test('one line of 200,000 blanks comes back at once: a walk over them again and again takes longer than a test may', () => {
  expect(cleanLine(`a${' '.repeat(200_000)}b`)).toHaveLength(200_002)
  expect(cleanLine(`a${' \n'.repeat(100_000)}b`)).toBe('a b')
})
