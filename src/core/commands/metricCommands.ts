import { listOf } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { listKeys } from '../model/listKeys.ts'
import { newMeasure, placeOfMeasure, type Measure } from '../model/measure.ts'
import { newMetric, type Metric } from '../model/metric.ts'
import { orderKeyAt } from '../model/orderKey.ts'
import { defineCommand, refuse, type CommandEnv, type Refusal } from './command.ts'
import { measuresAt } from '../queries/journey.ts'
import { defineAdd, defineEdit, defineMove, defineRemove, type PlainFields } from './plainRecords.ts'
import type { Transaction } from './transaction.ts'

const lines = ['name', 'unit', 'kind', 'better', 'about', 'look']

/** Defines a metric behind the others. */
export const addMetric = defineAdd<'metric', { id?: Id; fields?: PlainFields<'metric'> }>(lines, (id, _args, tx) =>
  newMetric(id, '', orderKeyAt(listOf<Metric>(tx.document, listKeys.metrics), 'end'))
)

/** Changes fields of metrics. */
export const editMetrics = defineEdit('metric', lines)

/** Moves a metric among the others. */
export const moveMetric = defineMove('metric', listKeys.metrics)

/** Removes metrics with their values. */
export const removeMetrics = defineRemove('metric')

/** The values of a metric at a place that a person can write. */
export type MeasureFields = Partial<Pick<Measure, 'baseline' | 'target' | 'targetDate' | 'readings'>>

/** Where a metric is measured: at a step, or at one touchpoint of it. */
export interface MeasurePlace {
  readonly metricId: Id
  readonly stepId: Id
  readonly cardId: Id | null
}

/** Writes values of metrics at steps or touchpoints; makes the measure where there is none. Readings are put in the order of their days. */
export const setMeasures = defineCommand<{ entries: readonly (MeasurePlace & { id?: Id; fields: MeasureFields })[] }>({
  undo: 'merge',
  whenLocked: true,
  run: (tx, { entries }, env) => {
    for (const entry of entries) {
      const refusal = setMeasure(tx, entry, env)
      if (refusal) return refusal
    }
    return undefined
  }
})

/** Removes measures; opportunities that they proved stay. */
export const removeMeasures = defineRemove('measure')

function setMeasure(
  tx: Transaction,
  { id, metricId, stepId, cardId, fields }: MeasurePlace & { id?: Id; fields: MeasureFields },
  env: CommandEnv
): Refusal | undefined {
  const card = cardId === null ? undefined : tx.find('card', cardId)
  if (!tx.find('metric', metricId) || !tx.find('step', stepId) || (cardId !== null && !card)) return refuse('notFound')
  // A touchpoint is measured where it stands.
  const blank = newMeasure(id ?? env.newId(), { metricId, stepId: card?.stepId ?? stepId, cardId })
  const there = measuresAt(tx.document, blank.stepId).find((measure) => placeOfMeasure(measure) === placeOfMeasure(blank))
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as MeasureFields
  const sorted = given.readings ? { ...given, readings: given.readings.toSorted((a, b) => (a.date < b.date ? -1 : 1)) } : given
  if (there) tx.update('measure', there.id, (draft) => void Object.assign(draft, sorted))
  else tx.add({ ...blank, ...sorted })
  return undefined
}
