import type { MeasureFields } from '#core/commands/metricCommands.ts'
import type { MeasureField } from '#core/exchange/tables/measureTable.ts'
import { currentValueOf, type Measure, type Reading } from '#core/model/measure.ts'

/** The fields of a measure after one of its values was written; a current value is a reading of today, and without it the latest one goes. */
export function fieldsAfter(measure: Measure | undefined, field: MeasureField, value: number | null, today: string): MeasureFields {
  if (field !== 'current') return { [field]: value }
  const readings = measure?.readings ?? []
  if (value === null) return { readings: readings.slice(0, -1) }
  return { readings: withReading(readings, { date: today, value }) }
}

/** Readings with one more; of one day the later replaces the earlier. */
export function withReading(readings: readonly Reading[], reading: Reading): readonly Reading[] {
  return [...readings.filter(({ date }) => date !== reading.date), reading].toSorted((a, b) => (a.date < b.date ? -1 : 1)).slice(-1000)
}

/** A value of a measure: what is written in its field, not what stands in for it. */
export function valueOf(measure: Measure | undefined, field: MeasureField): number | null {
  if (!measure) return null
  return field === 'current' ? (measure.readings.length === 0 ? null : currentValueOf(measure)) : measure[field]
}
