import type { Language } from '#contract/messages/messages.ts'
import type { Metric } from '#core/model/metric.ts'
import { formatMetricValue } from '#core/text/metricValue.ts'
import { numberStyles } from '#core/text/numberStyle.ts'

/** The value of a metric as the language writes it, without its unit: the name of the metric stands beside it. */
export function valueText(value: number, metric: Metric, language: Language): string {
  return formatMetricValue(value, metric, language === 'vi' ? numberStyles.comma : numberStyles.point)
}
