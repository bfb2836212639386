import type { MeasurePlace } from '../commands/metricCommands.ts'
import type { JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Measure } from '../model/measure.ts'
import type { Metric } from '../model/metric.ts'
import { measuresAt, metricsOf } from './journey.ts'

/** The measure of a metric at a place, or undefined: the one that `measure.set` writes. */
export function measureAt(document: JourneyDocument, { metricId, stepId, cardId }: MeasurePlace): Measure | undefined {
  return measuresAt(document, stepId).find((measure) => measure.metricId === metricId && measure.cardId === cardId)
}

/** Whether a measure says anything: a measure without a single value is as good as none. */
export function hasValue({ baseline, target, readings }: Measure): boolean {
  return baseline !== null || target !== null || readings.length > 0
}

/** A measure with its metric. */
export interface Measured {
  readonly metric: Metric
  readonly measure: Measure
}

/** What is measured at a step, in the order of the metrics; of one metric the whole step first, then its touchpoints. Measures without values are left out. */
export function measuredAt(document: JourneyDocument, stepId: Id): readonly Measured[] {
  const measures = measuresAt(document, stepId)
  if (measures.length === 0) return []
  const ranks = new Map(metricsOf(document).map((metric, rank) => [metric.id, { metric, rank }]))
  return measures
    .flatMap((measure) => {
      const known = ranks.get(measure.metricId)
      return known && hasValue(measure) ? [{ measure, ...known }] : []
    })
    .sort((a, b) => a.rank - b.rank || Number(a.measure.cardId !== null) - Number(b.measure.cardId !== null))
    .map(({ metric, measure }) => ({ metric, measure }))
}
