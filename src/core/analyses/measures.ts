// What measures say (DOMAIN §2.2): how far one has come from where one started towards where one wants to get, and what is measured at all.
import { measureAt, hasValue } from '../queries/measureAt.ts'
import { allStepsOf, measuresOf, metricsOf } from '../queries/journey.ts'
import type { JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { currentValueOf, type Measure } from '../model/measure.ts'
import type { Metric } from '../model/metric.ts'
import type { Step } from '../model/step.ts'

/**
 * How far a measure is.
 * - `notMeasured`: nobody measured, neither at the start nor since.
 * - `noTarget`: measured, but nobody said where to get.
 * - `reached`: the current value is at least as good as the target, whatever the start was.
 * - `noStart`: a target, but no baseline, so that there is no way to take a share of; what is left to go is known.
 * - `noWay`: the target is no better than the baseline (or the same): no way lies between them, and a share would divide by zero or turn
 *   round; reaching it is all that can be asked.
 * - `underWay`: `share` of the way is done.
 */
export type ProgressState = 'notMeasured' | 'noTarget' | 'reached' | 'noStart' | 'noWay' | 'underWay'

/** How the current value compares with the baseline; null where one of them is not known. */
export type Change = 'better' | 'worse' | 'same' | null

/** Progress of one measure towards its target. */
export interface Progress {
  readonly state: ProgressState
  /** The latest reading, or the baseline where nothing was read since; null where nobody measured. */
  readonly current: number | null
  readonly change: Change
  /**
   * Part of the way from baseline to target that is done: (current − baseline) ÷ (target − baseline). 0 at the baseline, 1 at the target,
   * negative where it got worse; null where there is no such way. Where lower is better both differences turn round, the quotient stays.
   */
  readonly share: number | null
  /** How much is missing to the target, in the unit of the metric, never negative; null where that is not known. */
  readonly toGo: number | null
}

/** Reads one measure. Source: DOMAIN §2.2, “a unit, direction, a baseline, a current value, a target”; §2.4, “measure before and after”. */
export function progressOf({ better }: Pick<Metric, 'better'>, measure: Pick<Measure, 'baseline' | 'target' | 'readings'>): Progress {
  const { baseline, target, readings } = measure
  const current = currentValueOf(measure as Measure)
  // Turned so that more is always better.
  const sign = better === 'higher' ? 1 : -1
  const change = readings.length === 0 || baseline === null || current === null ? null : changeOf(sign * (current - baseline))
  if (current === null) return { state: 'notMeasured', current, change, share: null, toGo: null }
  if (target === null) return { state: 'noTarget', current, change, share: null, toGo: null }
  const toGo = Math.max(0, sign * (target - current))
  const way = baseline === null ? 0 : sign * (target - baseline)
  // Nothing gained is 0, never −0.
  const share = baseline !== null && way > 0 ? (sign * (current - baseline)) / way + 0 : null
  const state = toGo === 0 ? 'reached' : baseline === null ? 'noStart' : share === null ? 'noWay' : 'underWay'
  return { state, current, change, share, toGo }
}

function changeOf(gain: number): Change {
  return gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same'
}

/** What is measured where, and whether what is rewarded tells of the experience. */
export interface MeasureCoverage {
  /** Steps in their order at which no metric has a value. */
  readonly stepsWithout: readonly Step[]
  readonly stepCount: number
  /** Metrics without a value anywhere. */
  readonly neverMeasured: readonly Metric[]
  /** Metrics for which people are rewarded though they tell of volume or cost: what is rewarded is what is done. */
  readonly rewardedVolume: readonly Metric[]
  /** Metrics of the experience that are measured and for which nobody is rewarded. */
  readonly unrewardedExperience: readonly Metric[]
}

/**
 * Which steps have a measure, and what is measured and rewarded next to what is not (DOMAIN §2.2: “change what is measured and rewarded:
 * not only volume but the quality of the experience”). Computed anew only when steps, metrics or measures changed.
 */
export function measureCoverage(document: JourneyDocument): MeasureCoverage {
  const measures = measuresOf(document)
  const metrics = metricsOf(document)
  const steps = allStepsOf(document)
  const known = coverages.get(metrics)
  if (known?.measures === measures && sameItems(known.steps, steps)) return known.coverage
  const coverage = coverageOf(metrics, measures, steps)
  coverages.set(metrics, { measures, steps, coverage })
  return coverage
}

const coverages = new WeakMap<
  readonly Metric[],
  { readonly measures: readonly Measure[]; readonly steps: readonly Step[]; readonly coverage: MeasureCoverage }
>()

function coverageOf(metrics: readonly Metric[], measures: readonly Measure[], steps: readonly Step[]): MeasureCoverage {
  const measuredSteps = new Set<Id>()
  const measuredMetrics = new Set<Id>()
  for (const measure of measures) {
    if (currentValueOf(measure) === null) continue
    measuredSteps.add(measure.stepId)
    measuredMetrics.add(measure.metricId)
  }
  return {
    stepsWithout: steps.filter((step) => !measuredSteps.has(step.id)),
    stepCount: steps.length,
    neverMeasured: metrics.filter((metric) => !measuredMetrics.has(metric.id)),
    rewardedVolume: metrics.filter((metric) => metric.rewarded && metric.about === 'volume'),
    unrewardedExperience: metrics.filter((metric) => !metric.rewarded && metric.about === 'experience' && measuredMetrics.has(metric.id))
  }
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]))
}

/** Metrics in two lists, each in its order: what people are rewarded for, and what is measured beside. */
export function byReward(metrics: readonly Metric[]): { readonly rewarded: readonly Metric[]; readonly others: readonly Metric[] } {
  return { rewarded: metrics.filter((metric) => metric.rewarded), others: metrics.filter((metric) => !metric.rewarded) }
}

/** Progress of a metric at a whole step, or null where it has no value there. */
export function progressAt(document: JourneyDocument, metric: Metric, stepId: Id): Progress | null {
  const measure = measureAt(document, { metricId: metric.id, stepId, cardId: null })
  return measure && hasValue(measure) ? progressOf(metric, measure) : null
}
