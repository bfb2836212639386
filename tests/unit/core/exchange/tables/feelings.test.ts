import { describe, expect, it } from 'vitest'
import { readFeeling, scaleOf, scoreOn } from '#core/exchange/tables/feelings.ts'
import { scales } from '#core/exchange/tables/scales.ts'

const scoreOf = (text: string) => {
  const feeling = readFeeling(text)
  return feeling.kind === 'score' ? feeling.score : feeling.kind
}

describe('feelings in words', () => {
  it('are known in English and Vietnamese, however they are written', () => {
    expect(['Delighted', 'HAPPY', 'neutral', 'Confused', 'very unhappy'].map(scoreOf)).toEqual([2, 1, 0, -1, -2])
    expect(['Rất vui', 'hài lòng', 'Bình thường', 'lo lắng', 'Tức giận'].map(scoreOf)).toEqual([2, 1, 0, -1, -2])
    expect(['満足', '焦虑', '怒り'].map(scoreOf)).toEqual([1, -1, -2])
  })

  it('are the mean of several, turned by a negation, halved by “slightly”', () => {
    expect(['excited but nervous', 'not happy', 'không vui', 'slightly annoyed', 'not bad'].map(scoreOf)).toEqual([0.5, -1, -1, -0.5, 0])
  })

  it('are known as emoji', () => {
    expect(['😀', '🙂', '😐', '🙁', '😡', '☹️', '❤️', '😊 😡'].map(scoreOf)).toEqual([2, 1, 0, -1, -2, -1, 2, -0.5])
  })

  it('that change end where the last one is', () => {
    expect(readFeeling('🤔 curious → 😌')).toEqual({ kind: 'score', score: 1, isChange: true, words: '🤔 curious → 😌' })
    expect(readFeeling('happy -> angry')).toEqual({ kind: 'score', score: -2, isChange: true, words: 'happy -> angry' })
  })

  it('nobody knows are kept as words, and empty marks are nothing', () => {
    expect(readFeeling('khó tả')).toEqual({ kind: 'unknown', words: 'khó tả' })
    expect(['', '—', 'N/A', ' '].map((text) => readFeeling(text).kind)).toEqual(['none', 'none', 'none', 'none'])
  })
})

describe('feelings in numbers', () => {
  it('are read as people write them', () => {
    const numbers = ['4', '+1', '−2', '-0,5', '4/5', '7 of 10', '80%', '★★★☆☆', '3 (tired)', '(2)', '4 - relieved']
    expect(numbers.map((text) => readFeeling(text))).toEqual([
      { kind: 'number', value: 4, top: null, words: '' },
      { kind: 'number', value: 1, top: null, words: '' },
      { kind: 'number', value: -2, top: null, words: '' },
      { kind: 'number', value: -0.5, top: null, words: '' },
      { kind: 'number', value: 4, top: 5, words: '' },
      { kind: 'number', value: 7, top: 10, words: '' },
      { kind: 'number', value: 80, top: 100, words: '' },
      { kind: 'number', value: 3, top: 5, words: '' },
      { kind: 'number', value: 3, top: null, words: 'tired' },
      { kind: 'number', value: 2, top: null, words: '' },
      { kind: 'number', value: 4, top: null, words: 'relieved' }
    ])
    expect(readFeeling('2 people wait').kind).toBe('unknown')
  })

  it('have the narrowest scale that holds them all, and it is said where another would do', () => {
    expect(scaleOf([1, 5, 3])).toEqual({ scale: 'oneToFive', isSure: true })
    expect(scaleOf([2, 8])).toEqual({ scale: 'oneToTen', isSure: true })
    expect(scaleOf([1, 2])).toEqual({ scale: 'oneToFive', isSure: false })
    expect(scaleOf([0, 4])).toEqual({ scale: 'zeroToFive', isSure: false })
    expect(scaleOf([40, 95])).toEqual({ scale: 'zeroToHundred', isSure: true })
    expect(scaleOf([-0.5, 0.8])).toEqual({ scale: 'plusMinusOne', isSure: true })
    expect(scaleOf([-1, 1])).toEqual({ scale: 'plusMinusOne', isSure: false })
    expect(scaleOf([-2, 1])).toEqual({ scale: 'plusMinusTwo', isSure: true })
    expect(scaleOf([-5, 3])).toEqual({ scale: 'plusMinusFive', isSure: true })
    expect(scaleOf([-500, 3]).scale).toBe('plusMinusHundred')
  })

  it('lie between −2 and +2', () => {
    expect([1, 2, 3, 4, 5].map((value) => scoreOn(scales.oneToFive, value))).toEqual([-2, -1, 0, 1, 2])
    expect([1, 10, 5.5, 40].map((value) => scoreOn(scales.oneToTen, value))).toEqual([-2, 2, 0, 2])
    expect(scoreOn(scales.plusMinusOne, -0.5)).toBe(-1)
  })
})
