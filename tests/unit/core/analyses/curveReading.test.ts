import { describe, expect, test } from 'vitest'
import { readCurve } from '#core/analyses/curveReading.ts'
import { unprovenTruths } from '#core/analyses/unprovenTruths.ts'
import { newCard } from '#core/model/card.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { newLane } from '#core/model/lane.ts'
import { journeyOfFeelings } from './feelings.ts'

describe('what a curve says', () => {
  test('the bill of the sample: lowest at the hotline, highest and ending at the last call', () => {
    const reading = readCurve(journeyOfFeelings({ lived: [0.2, -0.6, -0.8, -1.1, -1.8, -1.4, -1.1, 0.8, 1.7] }), 'lane', 'lan')
    expect(reading.lowest?.step.id).toBe('step5')
    expect(reading.highest?.step.id).toBe('step9')
    // 0.2 → −0.6 falls by 0.8; −1.1 → −1.8 by 0.7.
    expect([reading.biggestDrop?.from.step.id, reading.biggestDrop?.to.step.id, reading.biggestDrop?.size]).toEqual(['step1', 'step2', 0.8])
    expect(reading.ending?.point.score).toBe(1.7)
    // The strongest feeling is −1.8, the end +1.7: hardly anything remains.
    expect(reading.peak?.step.id).toBe('step5')
    expect(reading.remembered).toBeCloseTo(-0.05, 10)
  })

  test('a drop passes over steps where nothing is set', () => {
    const { biggestDrop } = readCurve(journeyOfFeelings({ lived: [1, null, -1.5, -2] }), 'lane', 'lan')
    expect([biggestDrop?.from.step.id, biggestDrop?.to.step.id, biggestDrop?.size]).toEqual(['step1', 'step3', 2.5])
  })

  test('of equals the first is the lowest, the first drop counts, and the latest is the peak', () => {
    const reading = readCurve(journeyOfFeelings({ lived: [2, -2, 2, -2] }), 'lane', 'lan')
    expect([reading.lowest?.step.id, reading.highest?.step.id]).toEqual(['step2', 'step1'])
    expect(reading.biggestDrop?.to.step.id).toBe('step2')
    expect(reading.peak?.step.id).toBe('step4')
  })

  test('a flat curve has no lowest point, a rising one no drop, an empty one nothing', () => {
    const flat = readCurve(journeyOfFeelings({ lived: [1, 1, 1] }), 'lane', 'lan')
    expect([flat.lowest, flat.highest, flat.biggestDrop, flat.remembered]).toEqual([null, null, null, 1])
    expect(readCurve(journeyOfFeelings({ lived: [-1, 0, 1] }), 'lane', 'lan').biggestDrop).toBeNull()
    const empty = readCurve(journeyOfFeelings({ lived: [], believed: [1, 2] }), 'lane', 'lan')
    expect(empty).toEqual({ feelings: [], lowest: null, highest: null, biggestDrop: null, ending: null, peak: null, remembered: null })
  })
})

describe('moments of truth that rest on nothing', () => {
  const lane = newLane('doing', 'doing', '', 'a1')
  const truths = [1, 2, 3, 4]

  test('are those with evidence neither on their feeling nor on a card at the step or over it', () => {
    const document = journeyOfFeelings(
      { lived: [0, 0, 0, 0], believed: [1, 1, 1, 1] },
      [
        lane,
        newCard('card1', 'doing', 'step1', '', 'a0'),
        { ...newCard('card2', 'doing', 'step2', '', 'a0'), span: 2 },
        { ...newEvidence('evidence'), targetIds: ['card2', 'believed4', 'lan'] }
      ],
      truths
    )
    expect(unprovenTruths(document).map(({ id }) => id)).toEqual(['step1', 'step4'])
  })

  test('a lived feeling with evidence is enough; without any evidence all of them are open', () => {
    const with1 = journeyOfFeelings({ lived: [0, 0] }, [lane, { ...newEvidence('evidence'), targetIds: ['lived1'] }], [1, 2])
    expect(unprovenTruths(with1).map(({ id }) => id)).toEqual(['step2'])
    expect(unprovenTruths(journeyOfFeelings({ lived: [0, 0] }, [], [2])).map(({ id }) => id)).toEqual(['step2'])
    expect(unprovenTruths(journeyOfFeelings({ lived: [0, 0] }))).toEqual([])
  })
})
