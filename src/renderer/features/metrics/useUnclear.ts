import { useTranslation } from 'react-i18next'
import type { Metric } from '#core/model/metric.ts'
import type { ReadValue } from '#core/text/metricValue.ts'

/** Says why a text is no value of a metric. */
export function useUnclear(): (
  text: string,
  metric: Pick<Metric, 'name' | 'unit'>,
  why: Extract<ReadValue, { kind: 'unclear' }>['why']
) => string {
  const { t } = useTranslation()
  return (text, { name, unit }, why) => {
    const values = { text, name: name || t('metrics:untitled'), unit }
    return t(why === 'otherUnit' && unit === '' ? 'metrics:unclear.otherUnitNone' : `metrics:unclear.${why}`, values)
  }
}
