import { expect, test } from 'vitest'
import { sceneWords } from '#contract/sceneWords.ts'

test('every word of a drawing is found in every language, plurals too', () => {
  for (const language of ['en', 'vi'] as const) {
    const { stepCount, livedBy, gap, more, metrics, ...plain } = sceneWords(language)
    const fixed = Object.values(plain).flatMap((word) => (typeof word === 'string' ? [word] : Object.values(word)))
    const { was, numbers, verdict, ...said } = metrics
    expect(numbers.decimal).toBe(language === 'en' ? '.' : ',')
    fixed.push(was('5'), ...Object.values(verdict), ...Object.values(said))
    for (const word of [stepCount(1), stepCount(2), livedBy('Lan'), gap(2), more(3), ...fixed]) expect(word).not.toMatch(/^$|:|\{\{/)
  }
  const { stepCount, livedBy, gap, more } = sceneWords('en')
  expect([stepCount(1), stepCount(2), livedBy('Lan'), gap(2.6), more(3)]).toEqual(['1 step', '2 steps', 'As Lan lives it', 'Gap 2.6', '+3'])
  expect(sceneWords('vi').gap(2.6)).toBe('Lệch 2,6')
})
