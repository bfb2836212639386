import { useTranslation } from 'react-i18next'
import { effectOf, valuesOf } from '#core/analyses/effect.ts'
import { sparkLine } from '#core/layout/sparkLine.ts'
import type { Measure } from '#core/model/measure.ts'
import type { Metric } from '#core/model/metric.ts'
import type { Opportunity } from '#core/model/opportunity.ts'
import { find } from '#core/queries/journey.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { valueText } from './valueText.ts'
import './rowMeasure.css'

const line = { width: 62, height: 14 } as const

/** What shows whether it helped: before → after, the way between, and the target. */
export function RowMeasure({ opportunity }: { opportunity: Opportunity }) {
  const { measure, metric } = useJourney(useSession(), ({ document }) => {
    const measure = opportunity.measureId === null ? undefined : find(document, 'measure', opportunity.measureId)
    return { measure, metric: measure && find(document, 'metric', measure.metricId) }
  })
  return measure && metric ? <Shown measure={measure} metric={metric} /> : null
}

function Shown({ measure, metric }: { measure: Measure; metric: Metric }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { kind, before, after, target } = effectOf(metric, measure)
  const say = (value: number | null) => (value === null ? t('improve:unknown') : valueText(value, metric, language))
  const spark = sparkLine(valuesOf(measure), line)
  return (
    <div className="row-measure" data-effect={kind}>
      <span className="row-metric">{metric.name}</span>
      <span className="row-effect">
        <span className="visually-hidden">
          {t(after === null ? 'improve:beforeOnly' : 'improve:beforeAfter', {
            metric: metric.name,
            before: say(before),
            after: say(after)
          })}
        </span>
        <span aria-hidden>{say(before)}</span>
        <Icon name="arrow-right" size={14} />
        <strong aria-hidden>{say(after)}</strong>
        <span className="row-verdict">
          <Icon name={verdictIcon[kind]} size={14} />
          <span className="visually-hidden">{t(`improve:effect.${kind}`)}</span>
        </span>
      </span>
      {spark ? (
        <svg className="spark-line" width={line.width + 8} height={line.height + 8} aria-hidden>
          <g transform="translate(4 4)">
            <path d={spark.d} />
            <circle cx={spark.last.x} cy={spark.last.y} r="3" />
          </g>
        </svg>
      ) : (
        <span />
      )}
      <span className="row-target">
        {target === null ? null : (
          <>
            <Icon name="target" size={14} />
            <span className="visually-hidden">{t('improve:target', { value: '' })}</span>
            {say(target)}
          </>
        )}
      </span>
    </div>
  )
}

const verdictIcon = { better: 'circle-check', worse: 'triangle-alert', same: 'minus', open: 'hourglass' } as const
