import { useTranslation } from 'react-i18next'
import type { Opportunity } from '#core/model/opportunity.ts'
import { allStepsOf, find, measuresOf, metricsOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { useRun } from '../map/useRun.ts'

/** Which measure of the map shows whether it helped. */
export function MeasureChoice({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const measures = useJourney(session, ({ document }) => measuresOf(document))
  const metrics = useJourney(session, ({ document }) => metricsOf(document))
  const { document, journeyId } = session.getState()
  if (measures.length === 0) {
    return (
      <div className="row-none">
        <span className="field-label">{t('improve:measure')}</span>
        <p>
          {t('improve:noMeasures')}{' '}
          <Button look="link" icon="gauge" onClick={() => go(mapRoute(journeyId, { kind: 'view', view: 'metrics' }))}>
            {t('improve:toMetrics')}
          </Button>
        </p>
      </div>
    )
  }
  const steps = new Map(allStepsOf(document).map((step, index) => [step.id, index + 1]))
  const rank = new Map(metrics.map((metric, index) => [metric.id, index]))
  const choices = measures
    .toSorted(
      (a, b) => (rank.get(a.metricId) ?? 0) - (rank.get(b.metricId) ?? 0) || (steps.get(a.stepId) ?? 0) - (steps.get(b.stepId) ?? 0)
    )
    .map((measure) => {
      const words = { metric: find(document, 'metric', measure.metricId)?.name ?? '', number: steps.get(measure.stepId) ?? 0 }
      const touchpoint = measure.cardId === null ? undefined : find(document, 'card', measure.cardId)?.text
      return {
        value: measure.id,
        label: touchpoint === undefined ? t('improve:measureAt', words) : t('improve:measureAtTouchpoint', { ...words, touchpoint })
      }
    })
  return (
    <Select
      label={t('improve:measure')}
      value={opportunity.measureId ?? ''}
      disabled={isReadOnly}
      options={[{ value: '', label: t('improve:noMeasure') }, ...choices]}
      onChange={(next) => run('opportunity.edit', { ids: [opportunity.id], fields: { measureId: next === '' ? null : next } })}
    />
  )
}
