import { useTranslation } from 'react-i18next'
import { measureCoverage } from '#core/analyses/measures.ts'
import type { Metric } from '#core/model/metric.ts'
import { allStepsOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { linkTo } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { listWords } from './listWords.ts'
import './metricFindings.css'

/** What stands out: what is rewarded without telling of the experience, what of the experience nobody is rewarded for, what nobody measures. */
export function MetricFindings() {
  const { t } = useTranslation()
  const session = useSession()
  const { journeyId } = session.getState()
  const { stepsWithout, stepCount, neverMeasured, rewardedVolume, unrewardedExperience } = useJourney(session, ({ document }) =>
    measureCoverage(document)
  )
  const numbers = useJourney(session, ({ document }) => {
    const steps = allStepsOf(document)
    return stepsWithout.map((step) => steps.indexOf(step) + 1)
  })
  const names = (metrics: readonly Metric[]) => ({
    count: metrics.length,
    names: listWords(
      t,
      metrics.slice(0, 8).map(({ name }) => name || t('metrics:untitled'))
    )
  })
  const isFine = stepsWithout.length === 0 && rewardedVolume.length === 0 && unrewardedExperience.length === 0 && neverMeasured.length === 0
  return (
    <section className="mx-findings" aria-label={t('metrics:finding.title')}>
      <p className="mx-coverage">
        <span className="mx-bar" aria-hidden>
          <span style={{ width: `${(100 * (stepCount - stepsWithout.length)) / Math.max(1, stepCount)}%` }} />
        </span>
        {t('metrics:coverage', { measured: stepCount - stepsWithout.length, count: stepCount })}
      </p>
      <ul>
        {rewardedVolume.length > 0 ? (
          <li data-tone="warn">
            <Icon name="triangle-alert" />
            {t('metrics:finding.rewardedVolume', names(rewardedVolume))}
          </li>
        ) : null}
        {unrewardedExperience.length > 0 ? (
          <li>
            <Icon name="trophy" />
            {t('metrics:finding.unrewarded', names(unrewardedExperience))}
          </li>
        ) : null}
        {stepsWithout.length > 0 ? (
          <li>
            <Icon name="circle-dashed" />
            <span>
              {t('metrics:finding.steps', { count: stepsWithout.length })}{' '}
              {stepsWithout.slice(0, 12).map((step, index) => (
                <a key={step.id} className="mx-step-link" {...linkTo(mapRoute(journeyId, null, step.id))}>
                  {numbers[index]} {step.title || t('canvas:noTitle')}
                </a>
              ))}
              {stepsWithout.length > 12 ? <span> {t('drawing:more', { count: stepsWithout.length - 12 })}</span> : null}
            </span>
          </li>
        ) : null}
        {neverMeasured.length > 0 ? (
          <li>
            <Icon name="circle-question-mark" />
            {t('metrics:finding.never', names(neverMeasured))}
          </li>
        ) : null}
        {isFine ? (
          <li data-tone="good">
            <Icon name="circle-check" />
            {t('metrics:finding.none')}
          </li>
        ) : null}
      </ul>
    </section>
  )
}
