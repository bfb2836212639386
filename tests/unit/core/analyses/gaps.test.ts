import { describe, expect, test } from 'vitest'
import { gapsOf } from '#core/analyses/gaps.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { journeyOfFeelings } from './feelings.ts'

// The bill of the sample: believed 0.9 … 1.6, lived as Chị Lan tells it. By hand: 0.7, 1.4, 2.1, 2.1, 2.6, 2.3, 1.7, 0.8, −0.1.
const lived = [0.2, -0.6, -0.8, -1.1, -1.8, -1.4, -1.1, 0.8, 1.7]
const believed = [0.9, 0.8, 1.3, 1, 0.8, 0.9, 0.6, 1.6, 1.6]

describe('the gap between what is believed and what is lived', () => {
  test('is measured at every step and ranked, the earlier of equals first', () => {
    const { ranked, widest, mean } = gapsOf(journeyOfFeelings({ lived, believed }), 'lane', 'lan')
    expect(ranked.map(({ index, size }) => [index + 1, size])).toEqual([
      [5, 2.6],
      [6, 2.3],
      [3, 2.1],
      [4, 2.1],
      [7, 1.7],
      [2, 1.4],
      [8, 0.8],
      [1, 0.7],
      [9, -0.1]
    ])
    expect(widest?.step.id).toBe('step5')
    // 13.8 over nine steps.
    expect(mean).toBeCloseTo(13.8 / 9, 10)
  })

  test('is not guessed where one of the two is missing: those steps are named', () => {
    const reading = gapsOf(journeyOfFeelings({ lived: [1, null, -1, null], believed: [2, 2, null, null] }), 'lane', 'lan')
    expect(reading.ranked.map(({ step, size }) => [step.id, size])).toEqual([['step1', 1]])
    expect(reading.withoutLived.map(({ id }) => id)).toEqual(['step2'])
    expect(reading.withoutOther.map(({ id }) => id)).toEqual(['step3'])
  })

  test('of a future map is held against what is intended', () => {
    const document = journeyOfFeelings({ lived: [-1, 1], believed: [0, 0], intended: [1.5, 1.2] })
    expect(gapsOf(document, 'lane', 'lan', 'intended').ranked.map(({ size }) => size)).toEqual([2.5, 0.2])
  })

  test('has no widest where both agree, and no mean where nothing can be held against anything', () => {
    const agreed = gapsOf(journeyOfFeelings({ lived: [1, 0.3], believed: [1, 0.3] }), 'lane', 'lan')
    expect([agreed.widest, agreed.mean]).toEqual([null, 0])
    const empty = gapsOf(journeyOfFeelings({ lived: [], believed: [] }), 'lane', 'lan')
    expect([empty.widest, empty.mean, empty.ranked]).toEqual([null, null, []])
    expect(gapsOf(journeyOfFeelings({ lived: [1] }), 'nowhere', 'nobody').mean).toBeNull()
  })

  test('stays the same object while neither curve nor the steps change', () => {
    const document = journeyOfFeelings({ lived, believed })
    const before = gapsOf(document, 'lane', 'lan')
    const elsewhere = runCommand(document, 'persona.edit', { id: 'lan', fields: { name: 'Lan' } }, { newId: () => 'x' })
    const here = runCommand(document, 'step.edit', { id: 'step2', title: 'New' }, { newId: () => 'x' })
    if (!elsewhere.ok || !here.ok) throw new Error('both commands run')
    expect(gapsOf(elsewhere.value.document, 'lane', 'lan')).toBe(before)
    expect(gapsOf(here.value.document, 'lane', 'lan')).not.toBe(before)
  })
})
