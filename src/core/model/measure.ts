import { z } from 'zod/mini'
import { idSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

const value = z.number().check(z.minimum(-1e15), z.maximum(1e15))

/** A value with the day on which it was taken. */
export const readingSchema = z.object({
  /** `YYYY-MM-DD`. */
  date: z.iso.date(),
  value
})

/** A value with the day on which it was taken. */
export type Reading = Readonly<z.infer<typeof readingSchema>>

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('measure'),
  metricId: idSchema,
  stepId: idSchema,
  /** The touchpoint that was measured; null: the whole step. */
  cardId: z.nullable(idSchema),
  /** Where one started from; null where nobody measured. */
  baseline: z.nullable(value),
  /** Where one wants to get. */
  target: z.nullable(value),
  /** Day by which the target is to be reached, `YYYY-MM-DD`. */
  targetDate: z.nullable(z.iso.date()),
  /** Values taken since, oldest first; the last is the current one. */
  readings: z.readonly(z.array(readingSchema).check(z.maxLength(1000)))
})

/**
 * The values of one metric at one step, or at one touchpoint of it; one record per metric, step and touchpoint. What was measured at a
 * touchpoint stands in its step and goes with it.
 */
export type Measure = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const measureType = defineRecordType<'measure', Measure>({
  type: 'measure',
  version: 1,
  schema,
  migrations: [],
  references: [
    { field: 'metricId', targets: ['metric'], onRemove: 'cascade' },
    { field: 'stepId', targets: ['step'], onRemove: 'cascade' },
    { field: 'cardId', targets: ['card'], onRemove: 'cascade' }
  ],
  listKeys: (measure) => [listKeys.measures, listKeys.measuresAt(measure.stepId)]
})

/** A measure without values. */
export function newMeasure(id: Id, place: { metricId: Id; stepId: Id; cardId: Id | null }): Measure {
  return { id, type: 'measure', ...place, baseline: null, target: null, targetDate: null, readings: [] }
}

/** The current value: the latest reading, the baseline where there is none, null where nobody measured. */
export function currentValueOf({ readings, baseline }: Measure): number | null {
  return readings.at(-1)?.value ?? baseline
}

/** Where a measure is taken, as a text: two of one document with the same would be one value twice. */
export function placeOfMeasure({ metricId, stepId, cardId }: Measure): string {
  return `${metricId} ${cardId ?? `step ${stepId}`}`
}
