import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { progressOf } from '#core/analyses/measures.ts'
import type { Metric } from '#core/model/metric.ts'
import type { Step } from '#core/model/step.ts'
import { measuresAt } from '#core/queries/journey.ts'
import { hasValue, measureAt } from '#core/queries/measureAt.ts'
import { verdictOf } from '#core/scene/metricLane.ts'
import { formatMetricValue } from '#core/text/metricValue.ts'
import { useSceneWords } from '../../i18n/useSceneWords.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { measureWords } from './measureWords.ts'
import { useNumberStyle } from './useNumberStyle.ts'
import { useProgressText } from './useProgressText.ts'
import './metricCell.css'

interface MetricCellProps {
  readonly metric: Metric
  readonly step: Step
  readonly number: number
  readonly place: string
  readonly isInOrder: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

/** The values of a metric at a step: the current one, where it began, where it is to get, and how far along it is. */
export const MetricCell = memo(
  function MetricCell({ metric, step, number, place, isInOrder, onFocus, onOpen }: MetricCellProps) {
    const { t } = useTranslation()
    const session = useSession()
    const style = useNumberStyle()
    const words = useSceneWords()
    const progressText = useProgressText()
    const measure = useJourney(session, ({ document }) => {
      const found = measureAt(document, { metricId: metric.id, stepId: step.id, cardId: null })
      return found && hasValue(found) ? found : null
    })
    const atTouchpoints = useJourney(
      session,
      ({ document }) =>
        measuresAt(document, step.id).filter((each) => each.metricId === metric.id && each.cardId !== null && hasValue(each)).length
    )
    const progress = measure ? progressOf(metric, measure) : null
    const verdict = progress && measure ? verdictOf(progress, measure.readings.at(-1)?.value ?? null, measure.baseline) : null
    const say = (value: number) => formatMetricValue(value, metric, style)
    const where = t('metrics:step', { number, title: step.title || t('canvas:noTitle') })
    const said = measure ? `${measureWords(t, style, metric, measure, null)}. ${progressText(metric, measure)}` : t('metrics:cellEmpty')
    return (
      <div
        role="gridcell"
        className="mx-cell"
        data-place={place}
        tabIndex={isInOrder ? 0 : -1}
        onFocus={onFocus}
        onClick={(event) => event.currentTarget.focus()}
        onDoubleClick={onOpen}
      >
        {/* Read as a sentence, seen as figures. */}
        <span className="visually-hidden">{`${where}. ${said}`}</span>
        {measure && progress ? (
          <span className="mx-cell-figures" aria-hidden>
            <span className="mx-cell-main">
              <span className="mx-cell-value">{progress.current === null ? '–' : say(progress.current)}</span>
              {verdict ? (
                <span className="mx-verdict" data-tone={verdict.tone} title={words.metrics.verdict[verdict.word]}>
                  <Icon name={verdict.icon} size={14} />
                  <span className="mx-verdict-word">{words.metrics.verdict[verdict.word]}</span>
                </span>
              ) : null}
            </span>
            {progress.share === null ? null : (
              <span className="mx-bar" aria-hidden>
                <span style={{ width: `${Math.round(100 * Math.min(1, Math.max(0, progress.share)))}%` }} />
              </span>
            )}
            <span className="mx-cell-foot">
              {measure.baseline !== null && measure.readings.length > 0 ? <span>{words.metrics.was(say(measure.baseline))}</span> : null}
              {measure.target === null ? null : (
                <span className="mx-target">
                  <Icon name="target" size={14} />
                  {say(measure.target)}
                </span>
              )}
            </span>
          </span>
        ) : null}
        {atTouchpoints > 0 ? (
          <span className="mx-cell-foot">
            <Icon name="pointer" size={14} />
            {t('metrics:touchpoints', { count: atTouchpoints })}
          </span>
        ) : null}
      </div>
    )
  },
  (a, b) => a.metric === b.metric && a.step === b.step && a.number === b.number && a.place === b.place && a.isInOrder === b.isInOrder
)
