import { describe, expect, test } from 'vitest'
import { formatMetricValue, readMetricValue, type ValueForm } from '#core/text/metricValue.ts'
import { formatNumber, numberStyleIn, numberStyles, readNumber, type NumberStyle } from '#core/text/numberStyle.ts'

const { point, comma } = numberStyles
const wait: ValueForm = { kind: 'time', unit: 'min' }
const nps: ValueForm = { kind: 'nps', unit: '' }
const csat: ValueForm = { kind: 'csat', unit: '%' }
const cost: ValueForm = { kind: 'cost', unit: '₫' }

function value(text: string, form: ValueForm, style: NumberStyle = point): number | string {
  const read = readMetricValue(text, form, style)
  return read.kind === 'value' ? Math.round(read.value * 1e9) / 1e9 : read.kind === 'none' ? 'none' : read.why
}

describe('numbers', () => {
  test('are written as each language does', () => {
    expect([formatNumber(1240.5, point), formatNumber(1240.5, comma)]).toEqual(['1,240.5', '1.240,5'])
    expect([formatNumber(-35, point), formatNumber(0.125, comma), formatNumber(1_234_567.8, point)]).toEqual(['−35', '0,125', '1,234,568'])
    expect([formatNumber(1e15, point), formatNumber(-0.00001, point)]).toEqual(['1,000,000,000,000,000', '0'])
    expect([formatNumber(1234.5678, comma, { isExact: true }), formatNumber(1e-7, point, { isExact: true })]).toEqual([
      '1234,5678',
      '0.0000001'
    ])
  })

  test('say themselves what their marks are, where they can', () => {
    for (const style of [point, comma]) {
      expect(readNumber('1.240,5', style)).toEqual({ value: 1240.5, isSure: true })
      expect(readNumber('1,240.5', style)).toEqual({ value: 1240.5, isSure: true })
      expect(readNumber('1.240.000', style)).toEqual({ value: 1_240_000, isSure: true })
      expect(readNumber('3,5', style)).toEqual({ value: 3.5, isSure: true })
      expect(readNumber('0,500', style)).toEqual({ value: 0.5, isSure: true })
      expect(readNumber('1 240,50', style)).toEqual({ value: 1240.5, isSure: true })
    }
  })

  test('a single mark before three digits is read by language, and the unusual reading is not sure', () => {
    expect([readNumber('1.240', comma), readNumber('1.240', point)]).toEqual([
      { value: 1240, isSure: true },
      { value: 1.24, isSure: false }
    ])
    expect([readNumber('1,240', point), readNumber('1,240', comma)]).toEqual([
      { value: 1240, isSure: true },
      { value: 1.24, isSure: false }
    ])
  })

  test('what is no number is none', () => {
    for (const text of ['', '.', '1.2.3', '12.03.2026', '1,2,3', '1.240,5.2', '1e5', 'x']) expect(readNumber(text, point)).toBeNull()
  })

  test('one number shows how all are written', () => {
    expect(numberStyleIn('1.240 | 3,5')).toBe(comma)
    expect(numberStyleIn('1.240 | 2.5')).toBe(point)
    expect(numberStyleIn('1.240 | 13:40 | abc')).toBeNull()
    expect(numberStyleIn('1,240,000')).toBe(point)
  })
})

describe('values of a metric', () => {
  test('a time in minutes is a clock', () => {
    expect(formatMetricValue(13 + 40 / 60, wait, point)).toBe('13:40')
    expect(formatMetricValue(6 + 10 / 60, wait, comma, { unit: true })).toBe('6:10 min')
    expect(formatMetricValue(-0.5, wait, point)).toBe('−0:30')
    expect(formatMetricValue(2.001, wait, point, { isExact: true })).toBe('2.001')
    expect(formatMetricValue(1.5, { kind: 'time', unit: 'phút' }, comma)).toBe('1:30')
    expect(formatMetricValue(1.5, { kind: 'time', unit: 'h' }, point)).toBe('1:30')
    expect(formatMetricValue(90, { kind: 'time', unit: 's' }, point, { unit: true })).toBe('90 s')
  })

  test('times are typed as a clock, in any unit of time, or as a number', () => {
    expect(['13:40', '6 min 10 s', '90 s', '1h30', '1 giờ 30 phút', '1:02:30', '2,5'].map((text) => value(text, wait))).toEqual([
      13.666666667, 6.166666667, 1.5, 90, 90, 62.5, 2.5
    ])
    expect(value('13:40', { kind: 'time', unit: 'h' })).toBe(13.666666667)
    expect(value('1:30', { kind: 'time', unit: 's' })).toBe(90)
    expect([value('5 km', wait), value('13:75', wait), value('13:40', nps)]).toEqual(['otherUnit', 'notANumber', 'notANumber'])
  })

  test('signs, per cent, money and multiples', () => {
    expect(['−25', '-25', '+12', '- 7'].map((text) => value(text, nps))).toEqual([-25, -25, 12, -7])
    expect(['62 %', '62%', '62'].map((text) => value(text, csat))).toEqual([62, 62, 62])
    expect(['1.240.000 ₫', '₫ 30k', '1,2 triệu'].map((text) => value(text, cost, comma))).toEqual([1_240_000, 30_000, 1_200_000])
    expect(value('-$30', { kind: 'cost', unit: '' })).toBe(-30)
    expect(formatMetricValue(62, csat, point, { unit: true })).toBe('62%')
  })

  test('what says nothing is nothing; what is no value says why', () => {
    expect(['', ' ', '-', '—', 'n/a', 'Chưa có'].map((text) => value(text, nps))).toEqual(['none', 'none', 'none', 'none', 'none', 'none'])
    expect([value('abc', nps), value('4/5', nps), value('30 points', csat), value('9'.repeat(20), nps)]).toEqual([
      'notANumber',
      'notANumber',
      'otherUnit',
      'tooLarge'
    ])
  })

  test('what is shown for changing reads back as the same value', () => {
    for (const form of [wait, nps, csat, cost])
      for (const style of [point, comma])
        for (const number of [0, 1, -35, 13 + 40 / 60, 1240.5, 0.001, 123_456.789, -1e15, 5e-7]) {
          const text = formatMetricValue(number, form, style, { isExact: true })
          const back = readMetricValue(text, form, style)
          if (back.kind !== 'value') throw new Error(`${text} is ${back.kind}`)
          expect(back.value).toBeCloseTo(number, 9)
        }
  })
})
