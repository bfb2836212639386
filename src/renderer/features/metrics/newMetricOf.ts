import type { TFunction } from 'i18next'
import { metricDefaults, type Metric, type MetricKind } from '#core/model/metric.ts'

/** What a new metric of a kind begins with, named in the language of the page. */
export function newMetricOf(t: TFunction, kind: MetricKind): Partial<Omit<Metric, 'id' | 'type' | 'order'>> {
  const { unit, ...defaults } = metricDefaults[kind]
  return { kind, name: t(`metrics:shortKind.${kind}`), unit: kind === 'time' ? t('metrics:minutes') : unit, ...defaults }
}
