// A lane of metrics keeps up with any edit, and its tiles never run into each other or out of their lane.
import { expect, test } from 'vitest'
import { layoutMap, updateLayout } from '#core/layout/layout.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { metricLooks } from '#core/model/metric.ts'
import { allStepsOf, metricsOf } from '#core/queries/journey.ts'
import { measuredAt } from '#core/queries/measureAt.ts'
import { Random, randomCommand, smallJourney } from './randomJourney.ts'
import { forSeeds, runs } from './seed.ts'

test('an updated lane of metrics equals one made from scratch, and shows or counts every measure', { timeout: 120_000 }, () => {
  forSeeds(runs(6), (seed) => {
    const random = new Random(seed)
    let count = 0
    const newId = () => `r${(count += 1)}`
    let document = started(newId)
    let layout = layoutMap(document, { density: 'comfortable' })
    for (let edits = 0; edits < 150; edits += 1) {
      const outcome = random.next() < 0.4 ? measured(document, random, newId) : randomCommand(document, random, newId)
      if (!outcome) continue
      document = outcome.document
      layout = updateLayout(layout, document, outcome.diff)
      expect(layout.lanes).toEqual(layoutMap(document, { density: 'comfortable' }).lanes)
      for (const lane of layout.lanes.filter((box) => box.lane.kind === 'metrics' && !box.folded)) {
        for (const { step, index } of layout.steps) {
          const cell = lane.measures.get(index)
          expect((cell?.boxes.length ?? 0) + (cell?.more ?? 0)).toBe(measuredAt(document, step.id).length)
          let free = 0
          for (const box of cell?.boxes ?? []) {
            expect(box.y).toBeGreaterThanOrEqual(free)
            free = box.y + box.height
          }
          expect(free).toBeLessThanOrEqual(lane.height)
        }
      }
    }
  })
})

function started(newId: () => string): JourneyDocument {
  const first = runCommand(smallJourney(), 'lane.add', { id: 'measures', kind: 'metrics', title: 'Metrics', place: 'end' }, { newId })
  if (!first.ok) throw new Error(first.error.code)
  return first.value.document
}

function measured(document: JourneyDocument, random: Random, newId: () => string) {
  const metric = random.pick(metricsOf(document))
  const step = random.pick(allStepsOf(document))
  const outcome =
    !metric || !step || random.next() < 0.2
      ? runCommand(document, 'metric.add', { fields: { name: 'Some', look: random.pick(metricLooks) ?? 'number' } }, { newId })
      : runCommand(
          document,
          'measure.set',
          {
            entries: [
              {
                metricId: metric.id,
                stepId: step.id,
                cardId: null,
                fields: {
                  baseline: random.pick([null, 3]) ?? null,
                  target: random.pick([null, 1]) ?? null,
                  readings: [{ date: '2026-01-02', value: 2 }]
                }
              }
            ]
          },
          { newId }
        )
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}
