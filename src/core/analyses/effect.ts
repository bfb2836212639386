// Whether an improvement helped, by the measure that shows it: before and after, at the same step (DOMAIN §2.4, repair).
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
  /** After − before; null where either is unknown. */
  readonly change: number | null
  readonly target: number | null
  /** Share of the way from before to the target, 1 when it is reached, below 0 when it got worse; null where there is no way to go. */
  readonly progress: number | null
}

/**
 * The effect that a measure shows. Without a baseline the first of at least two readings stands in for it; one reading alone says nothing of
 * a change. Where target and start are the same there is no way to be gone: `progress` is 1 as long as the value is held or better, else null.
 */
export function effectOf(metric: Pick<Metric, 'better'>, measure: Pick<Measure, 'baseline' | 'target' | 'readings'>): Effect {
  const { baseline, target, readings } = measure
  const before = baseline ?? (readings.length > 1 ? (readings[0]?.value ?? null) : null)
  const after = readings.at(-1)?.value ?? null
  const change = before === null || after === null ? null : after - before
  return { kind: kindOf(change, metric), before, after, change, target, progress: progressOf({ before, after, target }, metric) }
}

/** The values of a measure in the order of time, the baseline first: what a spark line draws. */
export function valuesOf({ baseline, readings }: Pick<Measure, 'baseline' | 'readings'>): readonly number[] {
  const read = readings.map(({ value }) => value)
  return baseline === null ? read : [baseline, ...read]
}

function kindOf(change: number | null, { better }: Pick<Metric, 'better'>): EffectKind {
  if (change === null) return 'open'
  if (change === 0) return 'same'
  return change > 0 === (better === 'higher') ? 'better' : 'worse'
}

function progressOf({ before, after, target }: Pick<Effect, 'before' | 'after' | 'target'>, metric: Pick<Metric, 'better'>): number | null {
  if (before === null || after === null || target === null) return null
  if (before === target) return kindOf(after - before, metric) === 'worse' ? null : 1
  return (after - before) / (target - before)
}
