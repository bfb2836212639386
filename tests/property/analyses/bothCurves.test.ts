// Both curves against a reading by brute force, on maps that change at random.
import { expect, test } from 'vitest'
import { bothCurves, leastFall, lowScore, sideOf } from '#core/analyses/bothCurves.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import { personaKinds } from '#core/model/persona.ts'
import { allStepsOf, lanesOf, personasOf } from '#core/queries/journey.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

test('falls together and stress before pain after any edits are what a look at every point finds', { timeout: 60_000 }, () => {
  forSeeds(runs(10), (seed) => {
    const random = new Random(seed)
    let document = smallJourney()
    let count = 0
    for (let edits = 0; edits < 150; edits += 1) {
      document =
        random.next() < 0.5
          ? withFeeling(document, random)
          : (randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document)
      const found = bothCurves(document)
      expect(found.fallTogether.map(({ index }) => index)).toEqual(expected(document).together)
      expect(found.stressFirst.map(({ index, employee }) => [index, employee.index, employee.point.score])).toEqual(
        expected(document).stress
      )
    }
  })
})

/** Sets a feeling or changes what a persona stands for, so that both sides have curves. */
function withFeeling(document: JourneyDocument, random: Random): JourneyDocument {
  const env = { newId: () => `f${random.below(1e9)}` }
  const persona = random.pick(personasOf(document))
  const lane = random.pick(lanesOf(document).filter(({ kind }) => kind === 'emotion'))
  const step = random.pick(allStepsOf(document))
  if (!persona || !lane || !step) return document
  const outcome =
    random.next() < 0.2
      ? runCommand(document, 'persona.edit', { id: persona.id, fields: { kind: random.pick(personaKinds) ?? 'customer' } }, env)
      : runCommand(
          document,
          'emotion.set',
          { laneId: lane.id, stepId: step.id, personaId: persona.id, score: random.below(41) / 10 - 2 },
          env
        )
  return outcome.ok ? outcome.value.document : document
}

function expected(document: JourneyDocument) {
  const steps = allStepsOf(document).map(({ id }) => id)
  const shown = new Set(lanesOf(document).flatMap(({ id, kind, hidden }) => (kind === 'emotion' && !hidden ? [id] : [])))
  const sides = new Map(personasOf(document).map(({ id, kind }) => [id, sideOf(kind)]))
  const points = [...allRecords(document)].filter(
    (record): record is EmotionPoint => record.type === 'emotionPoint' && record.kind === 'lived' && shown.has(record.laneId)
  )
  const falls = (side: 'customer' | 'employee', index: number) =>
    points.some((point) => {
      if (sides.get(point.personaId) !== side || point.stepId !== steps[index]) return false
      const curve = points
        .filter(({ laneId, personaId }) => laneId === point.laneId && personaId === point.personaId)
        .filter(({ stepId }) => steps.indexOf(stepId) < index)
        .sort((a, b) => steps.indexOf(b.stepId) - steps.indexOf(a.stepId))
      const before = curve[0]
      return before !== undefined && before.score - point.score >= leastFall - 1e-9
    })
  const lowest = (index: number) => {
    const scores = points
      .filter(({ personaId, stepId }) => sides.get(personaId) === 'employee' && stepId === steps[index])
      .map(({ score }) => score)
    return Math.min(...scores, Infinity)
  }
  const falling = steps.map((_, index) => index).filter((index) => falls('customer', index))
  return {
    together: falling.filter((index) => falls('employee', index)),
    stress: falling.flatMap((index) => {
      const before = [index - 1, index - 2].find((at) => at >= 0 && lowest(at) <= lowScore)
      return before === undefined ? [] : [[index, before, lowest(before)]]
    })
  }
}
