// Gaps, readings and unproven moments of truth against a plain walk over all records that knows nothing of lists and caches.
import { expect, test } from 'vitest'
import { readCurve } from '#core/analyses/curveReading.ts'
import { gapsOf } from '#core/analyses/gaps.ts'
import { unprovenTruths } from '#core/analyses/unprovenTruths.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { compareOrder } from '#core/model/orderKey.ts'
import type { JourneyRecord, RecordByType } from '#core/model/records.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

function all<Type extends JourneyRecord['type']>(document: JourneyDocument, type: Type): RecordByType[Type][] {
  return [...allRecords(document)].filter((record) => record.type === type) as RecordByType[Type][]
}

function stepsOf(document: JourneyDocument): RecordByType['step'][] {
  const stages = all(document, 'stage').sort(compareOrder)
  return stages.flatMap((stage) =>
    all(document, 'step')
      .filter(({ stageId }) => stageId === stage.id)
      .sort(compareOrder)
  )
}

function check(document: JourneyDocument): void {
  const steps = stepsOf(document)
  const points = all(document, 'emotionPoint')
  for (const lane of all(document, 'lane').filter(({ kind }) => kind === 'emotion')) {
    for (const persona of all(document, 'persona')) {
      const scoreAt = (kind: string, stepId: string) =>
        points.find((point) => point.laneId === lane.id && point.personaId === persona.id && point.kind === kind && point.stepId === stepId)
          ?.score
      for (const against of ['believed', 'intended'] as const) {
        const reading = gapsOf(document, lane.id, persona.id, against)
        const sizes = new Map<string, number>()
        for (const { id } of steps) {
          const [lived, other] = [scoreAt('lived', id), scoreAt(against, id)]
          if (lived !== undefined && other !== undefined) sizes.set(id, other - lived)
        }
        expect(new Map(reading.ranked.map(({ step, size }) => [step.id, size.toFixed(1)]))).toEqual(
          new Map([...sizes].map(([id, size]) => [id, (Math.round(size * 10) / 10 + 0).toFixed(1)]))
        )
        reading.ranked.forEach(({ size }, at) => {
          const next = reading.ranked[at + 1]
          if (next) expect(Math.abs(size)).toBeGreaterThanOrEqual(Math.abs(next.size))
        })
        const total = [...sizes.values()].reduce((sum, size) => sum + Math.abs(size), 0)
        if (sizes.size === 0) expect(reading.mean).toBeNull()
        else expect(reading.mean).toBeCloseTo(total / sizes.size, 8)
        expect(reading.withoutOther.map(({ id }) => id)).toEqual(
          steps.flatMap(({ id }) => (scoreAt('lived', id) !== undefined && scoreAt(against, id) === undefined ? [id] : []))
        )
      }
      const lived = steps.flatMap(({ id }) => scoreAt('lived', id) ?? [])
      const curve = readCurve(document, lane.id, persona.id)
      expect(curve.feelings.map(({ point }) => point.score)).toEqual(lived)
      if (new Set(lived).size > 1)
        expect([curve.lowest?.point.score, curve.highest?.point.score]).toEqual([Math.min(...lived), Math.max(...lived)])
      const falls = lived.slice(1).map((score, at) => (lived[at] ?? 0) - score)
      expect(curve.biggestDrop?.size ?? 0).toBeCloseTo(Math.max(0, ...falls), 8)
      expect(curve.ending?.point.score).toBe(lived.at(-1))
    }
  }
  const proven = new Set(all(document, 'evidence').flatMap(({ targetIds }) => targetIds))
  const lanes = new Set(all(document, 'lane').map(({ id }) => id))
  const open = steps.filter(({ id, momentOfTruth }, column) => {
    const cards = all(document, 'card').filter((card) => {
      const first = steps.findIndex((step) => step.id === card.stepId)
      return lanes.has(card.laneId) && first <= column && column < first + card.span
    })
    const feelings = points.filter((point) => point.stepId === id && point.kind === 'lived')
    return momentOfTruth && ![...cards, ...feelings].some((target) => proven.has(target.id))
  })
  expect(unprovenTruths(document).map(({ id }) => id)).toEqual(open.map(({ id }) => id))
}

test('gaps, readings and unproven moments of truth agree with a plain walk, after every edit', () => {
  forSeeds(runs(25), (seed) => {
    const random = new Random(seed)
    let document = smallJourney()
    let next = 0
    for (let edit = 0; edit < 160; edit += 1) {
      document = randomCommand(document, random, () => `n${seed}x${(next += 1)}`)?.document ?? document
      if (edit % 4 === 0) check(document)
    }
  })
})
