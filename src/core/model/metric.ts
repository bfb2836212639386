import { z } from 'zod/mini'
import { idSchema, orderSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

/** Measures that organisations usually take of an experience, and any of one's own. */
export const metricKinds = ['nps', 'csat', 'ces', 'time', 'cost', 'custom'] as const

/** Kind of metric. */
export type MetricKind = (typeof metricKinds)[number]

/** Whether a higher or a lower value is the better one. */
export const metricDirections = ['higher', 'lower'] as const

/** What a metric tells of: how good the experience is, or how much there is of something: contracts, calls, costs (DOMAIN §2.2). */
export const metricSubjects = ['experience', 'volume'] as const

/** What a metric tells of. */
export type MetricSubject = (typeof metricSubjects)[number]

/** How a value is drawn in a lane of metrics. */
export const metricLooks = ['number', 'gauge', 'sparkLine'] as const

/** How a value is drawn in a lane of metrics. */
export type MetricLook = (typeof metricLooks)[number]

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('metric'),
  kind: z.enum(metricKinds),
  name: z.string().check(z.maxLength(500)),
  /** As written beside the number: “min”, “%”, “₫”; empty for a bare number. */
  unit: z.string().check(z.maxLength(40)),
  /** Which way is better. */
  better: z.enum(metricDirections),
  about: z.enum(metricSubjects),
  /** Whether people are rewarded for it: what is rewarded is what is done (DOMAIN §2.2). */
  rewarded: z.boolean(),
  look: z.enum(metricLooks),
  order: orderSchema
})

/** What is measured: a name, a unit and which way is better. The values stand in `measure` records. */
export type Metric = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const metricType = defineRecordType<'metric', Metric>({
  type: 'metric',
  version: 1,
  schema,
  migrations: [],
  references: [],
  listKeys: () => [listKeys.metrics]
})

/** A metric of one's own: a bare number, the higher the better. */
export function newMetric(id: Id, name: string, order: string): Metric {
  return { id, type: 'metric', kind: 'custom', name, ...metricDefaults.custom, rewarded: false, order }
}

/**
 * What a metric of a kind usually is: NPS from −100 to +100, CSAT as a share of satisfied answers, CES from 1 to 7 where 7 is the least
 * effort (“made it easy for me”), times in minutes. Everything can be changed.
 */
export const metricDefaults: Readonly<Record<MetricKind, Pick<Metric, 'unit' | 'better' | 'about' | 'look'>>> = {
  nps: { unit: '', better: 'higher', about: 'experience', look: 'gauge' },
  csat: { unit: '%', better: 'higher', about: 'experience', look: 'gauge' },
  ces: { unit: '', better: 'higher', about: 'experience', look: 'gauge' },
  time: { unit: 'min', better: 'lower', about: 'experience', look: 'number' },
  cost: { unit: '', better: 'lower', about: 'volume', look: 'number' },
  custom: { unit: '', better: 'higher', about: 'experience', look: 'number' }
}

/** Ends of the scale of a kind of metric; null where it has none. */
export const metricScales: Readonly<Record<MetricKind, readonly [number, number] | null>> = {
  nps: [-100, 100],
  csat: null,
  ces: [1, 7],
  time: null,
  cost: null,
  custom: null
}
