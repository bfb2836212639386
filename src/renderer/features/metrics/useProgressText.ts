import { useTranslation } from 'react-i18next'
import { progressOf } from '#core/analyses/measures.ts'
import type { Measure } from '#core/model/measure.ts'
import type { Metric } from '#core/model/metric.ts'
import { formatMetricValue } from '#core/text/metricValue.ts'
import { formatPercent } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useNumberStyle } from './useNumberStyle.ts'

/** Says how far a measure is, in a sentence or two. */
export function useProgressText(): (metric: Metric, measure: Measure) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  const style = useNumberStyle()
  return (metric, measure) => {
    const { state, share, toGo, change } = progressOf(metric, measure)
    const key = state === 'underWay' && share !== null && share < 0 ? 'fellBack' : state
    const progress = t(`metrics:progress.${key}`, {
      percent: share === null ? '' : formatPercent(share, language),
      toGo: toGo === null ? '' : formatMetricValue(toGo, metric, style, { unit: true })
    })
    return change === null || state === 'underWay' ? progress : `${progress} ${t(`metrics:change.${change}`)}`
  }
}
