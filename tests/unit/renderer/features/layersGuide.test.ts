import { expect, test } from 'vitest'
import { answerOf, atLayer, parentOf, startGuide, withAnswer } from '../../../../src/renderer/features/layers/guide.ts'

const isThere = () => true

test('each answer hangs on the nearest one further out, also over a question that was passed over', () => {
  const first = withAnswer(startGuide('step'), 'experience')
  const second = atLayer(first, 1)
  expect(parentOf(second, isThere)).toBe('experience')
  const fourth = atLayer(withAnswer(second, 'interaction'), 3)
  expect(parentOf(fourth, isThere)).toBe('interaction')
  expect(answerOf(fourth, isThere)).toBeNull()
})

test('going back finds the answer that was given, unless another is asked for or it is gone', () => {
  const guide = atLayer(withAnswer(startGuide(null), 'experience'), 0)
  expect(answerOf(guide, isThere)).toBe('experience')
  expect(answerOf({ ...guide, isAnother: true }, isThere)).toBeNull()
  expect(answerOf(guide, () => false)).toBeNull()
  expect(parentOf(atLayer(guide, 2), () => false)).toBeNull()
})

test('there is no question before the first nor after the last', () => {
  expect(atLayer(startGuide(null), -1).layer).toBe(0)
  expect(atLayer(startGuide(null), 9).layer).toBe(5)
})
