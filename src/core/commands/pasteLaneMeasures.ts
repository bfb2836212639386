// What was measured in a lane that is pasted: metrics that the map does not have come along, values that it has stay.
import type { Id } from '../model/id.ts'
import { newMeasure, placeOfMeasure } from '../model/measure.ts'
import { newMetric } from '../model/metric.ts'
import { orderKeyAt } from '../model/orderKey.ts'
import { measuresAt, metricsOf } from '../queries/journey.ts'
import { cleanLine } from '../text/clean.ts'
import type { CommandEnv } from './command.ts'
import type { LaneCopy, MeasuredCopy } from './laneCopy.ts'
import type { Transaction } from './transaction.ts'

/** The metrics of a copy in this map: the same one by id, else one of the same name and unit, else a new one. */
export function everyMetric(tx: Transaction, env: CommandEnv, { metrics = [] }: LaneCopy): ReadonlyMap<string, Id> {
  const known = new Map<string, Id>()
  const nameOf = ({ name, unit }: { name: string; unit: string }) => `${cleanLine(name)} ${cleanLine(unit)}`.toLowerCase()
  for (const { key, ...fields } of metrics) {
    const present = metricsOf(tx.document)
    const same = tx.find('metric', key) ?? present.find((metric) => nameOf(metric) === nameOf(fields))
    const id = same?.id ?? env.newId()
    if (!same) {
      const metric = newMetric(id, cleanLine(fields.name), orderKeyAt(present, 'end'))
      tx.add({ ...metric, ...fields, name: metric.name, unit: cleanLine(fields.unit) })
    }
    known.set(key, id)
  }
  return known
}

/** Adds values at a place; passes over those of unknown metrics and those that have a place taken already. */
export function measureCopier(
  tx: Transaction,
  env: CommandEnv,
  metrics: ReadonlyMap<string, Id>
): (values: MeasuredCopy, at: { stepId: Id; cardId: Id | null }) => void {
  return ({ metric, readings, ...values }, at) => {
    const metricId = metrics.get(metric)
    if (metricId === undefined) return
    const blank = newMeasure(env.newId(), { metricId, ...at })
    if (measuresAt(tx.document, at.stepId).some((measure) => placeOfMeasure(measure) === placeOfMeasure(blank))) return
    tx.add({ ...blank, ...values, readings: readings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) })
  }
}
