import { currentValueOf, type Measure } from '#core/model/measure.ts'
import type { Metric } from '#core/model/metric.ts'
import { formatMetricValue } from '#core/text/metricValue.ts'
import type { NumberStyle } from '#core/text/numberStyle.ts'

/** Finds the words for a key such as `metrics:describe.was`. */
type Say = (key: string, values?: Record<string, string | number>) => string

/** A measure as it is read aloud: “Wait on hold: 6:10 min, target 2:00, was 13:40”. */
export function measureWords(say: unknown, style: NumberStyle, metric: Metric, measure: Measure, touchpoint: string | null): string {
  // The page's own function knows its keys as types; this one is asked for by pages and by the map alike.
  const t = say as Say
  const value = (number: number) => formatMetricValue(number, metric, style)
  const plain = metric.name || t('metrics:untitled')
  const name = touchpoint === null ? plain : t('metrics:describe.at', { name: plain, touchpoint })
  const current = currentValueOf(measure)
  return [
    current === null
      ? t('metrics:describe.noValue', { name })
      : t('metrics:describe.value', { name, value: formatMetricValue(current, metric, style, { unit: true }) }),
    ...(measure.target === null ? [] : [t('metrics:describe.target', { value: value(measure.target) })]),
    ...(measure.baseline === null || measure.readings.length === 0 ? [] : [t('metrics:describe.was', { value: value(measure.baseline) })]),
    ...(metric.rewarded ? [t('metrics:describe.rewarded')] : [])
  ].join(', ')
}
