// What is measured and both curves after one edit of a large map: what the open view of metrics costs beside the edit itself.
import { bothCurves } from '#core/analyses/bothCurves.ts'
import { measureCoverage } from '#core/analyses/measures.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { updateLayout, layoutMap } from '#core/layout/layout.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newLane } from '#core/model/lane.ts'
import { newMeasure } from '#core/model/measure.ts'
import { newMetric } from '#core/model/metric.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import { allStepsOf } from '#core/queries/journey.ts'
import { attempt } from './support/attempt.ts'
import type { Bench } from './support/figure.ts'
import { layeredMap } from './support/layeredMap.ts'
import { median } from './support/statistics.ts'

const cards = 5000
const metrics = 20
const shared = { cards, unit: 'ms', target: '≤ 8 ms', note: `10,000 links, ${metrics} metrics at every step, two curves` } as const

/** A value, a feeling and a word on a card, each followed by everything that the view of metrics asks, and by the lane's layout. */
const bench: Bench = async (report) => {
  await attempt(report, { what: 'measures after an edit', cards }, () => {
    const { document, stepId } = measuredMap()
    const value = (round: number) =>
      ['measure.set', { entries: [{ metricId: 'metric0', stepId, cardId: null, fields: { target: round } }] }] as const
    const feeling = (round: number) => ['emotion.set', { laneId: 'feel', stepId, personaId: 'lan', score: (round % 40) / 10 - 2 }] as const
    const text = (round: number) => ['card.setText', { id: 'card2x40', text: `Typed ${round}` }] as const
    report({ what: 'measures after a value', ours: timed(document, value), ...shared })
    report({ what: 'both curves after a feeling', ours: timed(document, feeling), ...shared })
    report({ what: 'measures after a text', ours: timed(document, text), ...shared })
  })
}

export default bench

function measuredMap(): { readonly document: JourneyDocument; readonly stepId: string } {
  const base = layeredMap(cards)
  const steps = allStepsOf(base)
  const keys = freshOrderKeys(metrics)
  const key = (index: number) => keys[index] ?? ''
  const document = documentOf([
    ...allRecords(base),
    newLane('feel', 'emotion', 'Feeling', 'zz'),
    newLane('measures', 'metrics', 'Metrics', 'zzz'),
    newPersona('lan', 'Lan', 0, key(0)),
    { ...newPersona('minh', 'Minh', 1, key(1)), kind: 'employee' },
    ...keys.map((order, index) => newMetric(`metric${index}`, `Metric ${index}`, order)),
    ...steps.flatMap((step, at) => [
      newEmotionPoint(`lan${at}`, { laneId: 'feel', stepId: step.id, personaId: 'lan' }, Math.sin(at)),
      newEmotionPoint(`minh${at}`, { laneId: 'feel', stepId: step.id, personaId: 'minh' }, Math.cos(at)),
      ...keys.map((_, index) => ({
        ...newMeasure(`m${at}x${index}`, { metricId: `metric${index}`, stepId: step.id, cardId: null }),
        baseline: at,
        readings: [{ date: '2026-01-01', value: at + index }]
      }))
    ])
  ])
  return { document, stepId: steps[10]?.id ?? '' }
}

/** Median time of what follows an edit, over edits one after the other. */
function timed(start: JourneyDocument, edit: (round: number) => readonly [Parameters<typeof runCommand>[1], unknown]): number {
  let document = start
  let layout = layoutMap(document, { density: 'comfortable' })
  const times: number[] = []
  const after = (diff: RecordsDiff) => {
    measureCoverage(document)
    bothCurves(document)
    layout = updateLayout(layout, document, diff)
  }
  for (let round = 0; round < 60; round += 1) {
    const [id, args] = edit(round)
    const outcome = runCommand(document, id, args as never, { newId: () => `fresh${round}` })
    if (!outcome.ok) throw new Error(`${id} was refused: ${outcome.error.code}`)
    document = outcome.value.document
    const began = performance.now()
    after(outcome.value.diff)
    if (round >= 20) times.push(performance.now() - began)
  }
  return median(times)
}
