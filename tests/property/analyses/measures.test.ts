// What is measured and how far it is, against plain re-computations on random maps and random values.
import { expect, test } from 'vitest'
import { measureCoverage, progressOf } from '#core/analyses/measures.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { allStepsOf, metricsOf } from '#core/queries/journey.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

test('coverage after any edits is what a look at every record finds', { timeout: 60_000 }, () => {
  forSeeds(runs(10), (seed) => {
    const random = new Random(seed)
    let document = smallJourney()
    let count = 0
    for (let edits = 0; edits < 200; edits += 1) {
      document = randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document
      const found = measureCoverage(document)
      expect({
        steps: found.stepsWithout.map(({ id }) => id),
        never: found.neverMeasured.map(({ id }) => id),
        volume: found.rewardedVolume.map(({ id }) => id),
        experience: found.unrewardedExperience.map(({ id }) => id)
      }).toEqual(expected(document))
      expect(found.stepCount).toBe(allStepsOf(document).length)
    }
  })
})

function expected(document: JourneyDocument) {
  const measures = [...allRecords(document)].filter(
    (record) => record.type === 'measure' && (record.baseline !== null || record.readings.length > 0)
  )
  const has = (field: 'stepId' | 'metricId', id: string) => measures.some((record) => record.type === 'measure' && record[field] === id)
  const metrics = metricsOf(document)
  return {
    steps: allStepsOf(document).flatMap(({ id }) => (has('stepId', id) ? [] : [id])),
    never: metrics.flatMap(({ id }) => (has('metricId', id) ? [] : [id])),
    volume: metrics.flatMap(({ id, rewarded, about }) => (rewarded && about === 'volume' ? [id] : [])),
    experience: metrics.flatMap(({ id, rewarded, about }) => (!rewarded && about === 'experience' && has('metricId', id) ? [id] : []))
  }
}

test('progress is the same whichever way is better, once all values are turned round', () => {
  forSeeds(runs(200), (seed) => {
    const random = new Random(seed)
    const some = () => (random.next() < 0.3 ? null : random.below(21) - 10)
    const [baseline, target, value] = [some(), some(), some()]
    const readings = value === null ? [] : [{ date: '2026-01-01', value }]
    const turned = (number: number | null) => (number === null ? null : 0 - number)
    const up = progressOf({ better: 'higher' }, { baseline, target, readings })
    const down = progressOf(
      { better: 'lower' },
      {
        baseline: turned(baseline),
        target: turned(target),
        readings: readings.map((reading) => ({ ...reading, value: 0 - reading.value }))
      }
    )
    expect({ ...down, current: turned(down.current) }).toEqual(up)
    // Nothing ever divides by zero, and what is reached is exactly what has nothing to go.
    expect(up.share === null || Number.isFinite(up.share)).toBe(true)
    expect(up.state === 'reached').toBe(up.toGo === 0)
    const current = value ?? baseline
    if (current !== null && target !== null) expect(up.toGo).toBe(Math.max(0, target - current))
    if (up.share !== null && baseline !== null && target !== null && current !== null)
      // The share is the place on the line from 0 at the baseline to 1 at the target.
      expect(baseline + up.share * (target - baseline)).toBeCloseTo(current, 9)
  })
})
