// Whether an improvement helped, by the measure that shows it: before and after, at the same step (DOMAIN §2.4, repair). How far the way to
// the target is done is said by `progressOf` in measures.ts.
import type { Measure } from '../model/measure.ts'
import type { Metric } from '../model/metric.ts'

/** What became of a measure, in the metric's own sense of better. `open`: nothing was measured since, or there is nothing to compare with. */
export type EffectKind = 'better' | 'worse' | 'same' | 'open'

/** A measure before and after. Numbers are in the unit of the metric. */
export interface Effect {
  readonly kind: EffectKind
  /** The baseline; where nobody took one, the first of several readings. Null: unknown. */
  readonly before: number | null
  /** The latest reading; null where nothing was read since. */
  readonly after: number | null
  readonly target: number | null
}

/**
 * The effect that a measure shows: after against before. Without a baseline the first of at least two readings stands in for it; one reading
 * alone says nothing of a change.
 */
export function effectOf(metric: Pick<Metric, 'better'>, measure: Pick<Measure, 'baseline' | 'target' | 'readings'>): Effect {
  const { baseline, target, readings } = measure
  const before = baseline ?? (readings.length > 1 ? (readings[0]?.value ?? null) : null)
  const after = readings.at(-1)?.value ?? null
  return { kind: before === null || after === null ? 'open' : kindOf(after - before, metric), before, after, target }
}

/** The values of a measure in the order of time, the baseline first: what a spark line draws. */
export function valuesOf({ baseline, readings }: Pick<Measure, 'baseline' | 'readings'>): readonly number[] {
  const read = readings.map(({ value }) => value)
  return baseline === null ? read : [baseline, ...read]
}

function kindOf(change: number, { better }: Pick<Metric, 'better'>): EffectKind {
  if (change === 0) return 'same'
  return change > 0 === (better === 'higher') ? 'better' : 'worse'
}
