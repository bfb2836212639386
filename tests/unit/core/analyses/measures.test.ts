import { describe, expect, test } from 'vitest'
import { measureCoverage, progressOf } from '#core/analyses/measures.ts'
import { documentOf } from '#core/model/document.ts'
import { newMap } from '#core/model/map.ts'
import { newMeasure, type Reading } from '#core/model/measure.ts'
import { newMetric } from '#core/model/metric.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

const read = (...values: readonly number[]): readonly Reading[] => values.map((value, index) => ({ date: `2026-0${index + 1}-01`, value }))
const measure = (baseline: number | null, target: number | null, ...values: readonly number[]) => ({
  baseline,
  target,
  readings: read(...values)
})
const higher = { better: 'higher' } as const
const lower = { better: 'lower' } as const

describe('progress towards a target', () => {
  test('a time where lower is better: from 13:40 by way of 6:10 to 2:00', () => {
    // (13⅔ − 6⅙) ÷ (13⅔ − 2) = 7.5 ÷ 11⅔ = 9/14.
    const progress = progressOf(lower, measure(13 + 40 / 60, 2, 9, 6 + 10 / 60))
    expect(progress).toMatchObject({ state: 'underWay', change: 'better' })
    expect(progress.share).toBeCloseTo(9 / 14, 12)
    expect(progress.toGo).toBeCloseTo(4 + 10 / 60, 12)
  })

  test('NPS from −35 to +20: −41 went the wrong way, 25 is past the target', () => {
    expect(progressOf(higher, measure(-35, 20, -41))).toEqual({
      state: 'underWay',
      current: -41,
      change: 'worse',
      share: -6 / 55,
      toGo: 61
    })
    expect(progressOf(higher, measure(-35, 20, 25))).toEqual({ state: 'reached', current: 25, change: 'better', share: 60 / 55, toGo: 0 })
  })

  test('nothing was read since the start: the baseline is the current value, and no change is claimed', () => {
    expect(progressOf(lower, measure(10, 5))).toEqual({ state: 'underWay', current: 10, change: null, share: 0, toGo: 5 })
  })

  test('without a baseline there is no share, but what is left to go', () => {
    expect(progressOf(higher, measure(null, 80, 62))).toEqual({ state: 'noStart', current: 62, change: null, share: null, toGo: 18 })
    expect(progressOf(higher, measure(null, 80, 90))).toMatchObject({ state: 'reached', share: null, toGo: 0 })
  })

  test('a target that is the baseline, or worse, leaves no way: nothing is divided by zero or turned round', () => {
    expect(progressOf(higher, measure(50, 50, 40))).toEqual({ state: 'noWay', current: 40, change: 'worse', share: null, toGo: 10 })
    expect(progressOf(higher, measure(50, 50, 50))).toMatchObject({ state: 'reached', share: null, toGo: 0 })
    expect(progressOf(lower, measure(10, 20, 25))).toEqual({ state: 'noWay', current: 25, change: 'worse', share: null, toGo: 5 })
  })

  test('without a target it is said how it went; without any value nothing is', () => {
    expect(progressOf(lower, measure(10, null, 12))).toEqual({ state: 'noTarget', current: 12, change: 'worse', share: null, toGo: null })
    expect(progressOf(higher, measure(null, 30))).toEqual({ state: 'notMeasured', current: null, change: null, share: null, toGo: null })
  })
})

describe('what is measured and rewarded', () => {
  test('volume that is rewarded and experience that is not are found, and steps that nobody measures', () => {
    const [first = '', second = '', third = ''] = freshOrderKeys(3)
    const place = (metricId: string, stepId: string) => ({ metricId, stepId, cardId: null })
    const document = documentOf([
      newMap('map', ''),
      newStage('stage', '', first),
      newStep('one', 'stage', 'One', first),
      newStep('two', 'stage', 'Two', second),
      { ...newMetric('calls', 'Calls closed', first), about: 'volume', rewarded: true },
      { ...newMetric('nps', 'NPS', second), kind: 'nps' },
      newMetric('unused', 'Unused', third),
      { ...newMeasure('m1', place('calls', 'one')), baseline: 100 },
      { ...newMeasure('m2', place('nps', 'one')), readings: read(12) },
      // A target alone measures nothing.
      { ...newMeasure('m3', place('nps', 'two')), target: 30 }
    ])
    const coverage = measureCoverage(document)
    expect(coverage.stepsWithout.map(({ id }) => id)).toEqual(['two'])
    expect(coverage.stepCount).toBe(2)
    expect(coverage.rewardedVolume.map(({ id }) => id)).toEqual(['calls'])
    expect(coverage.unrewardedExperience.map(({ id }) => id)).toEqual(['nps'])
    expect(coverage.neverMeasured.map(({ id }) => id)).toEqual(['unused'])
    expect(measureCoverage(document)).toBe(coverage)
  })
})
