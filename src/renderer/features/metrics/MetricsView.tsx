import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byReward } from '#core/analyses/measures.ts'
import type { MeasureField } from '#core/exchange/tables/measureTable.ts'
import type { Id } from '#core/model/id.ts'
import { metricKinds, type MetricKind } from '#core/model/metric.ts'
import { allStepsOf, metricsOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useRun } from '../map/useRun.ts'
import { BothCurvesSection } from './BothCurvesSection.tsx'
import { MeasureDialog } from './MeasureDialog.tsx'
import { MetricDialog } from './MetricDialog.tsx'
import { MetricFindings } from './MetricFindings.tsx'
import { MetricGrid } from './MetricGrid.tsx'
import { newMetricOf } from './newMetricOf.ts'
import { PasteValues, type PastedValues } from './PasteValues.tsx'
import './metrics.css'

/** What is open above the view. */
type Open =
  | { readonly kind: 'metric'; readonly id: Id }
  | { readonly kind: 'measure'; readonly stepId: Id; readonly metricId: Id }
  | { readonly kind: 'paste'; readonly pasted: PastedValues }

/** The view of metrics: findings, the table of metrics by steps, and both curves together. */
export function MetricsView() {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const metrics = useJourney(session, ({ document }) => metricsOf(document))
  const hasSteps = useJourney(session, ({ document }) => allStepsOf(document).length > 0)
  const [open, setOpen] = useState<Open | null>(null)
  const [field, setField] = useState<MeasureField>('current')
  const { rewarded, others } = byReward(metrics)
  const add = (kind: MetricKind) => {
    const id = session.newId()
    if (run('metric.add', { id, fields: newMetricOf(t, kind) })) setOpen({ kind: 'metric', id })
  }
  const paste = (pasted: PastedValues) => setOpen({ kind: 'paste', pasted })
  const actions = isReadOnly ? null : (
    <>
      <Button icon="clipboard-paste" onClick={() => paste({ html: '', text: '', from: null })}>
        {t('metrics:paste')}
      </Button>
      <Menu
        align="end"
        trigger={
          <Button look="primary" icon="plus">
            {t('metrics:add')}
          </Button>
        }
      >
        {metricKinds.map((kind) => (
          <MenuItem key={kind} icon={kindIcons[kind]} onSelect={() => add(kind)}>
            {t(`metrics:kind.${kind}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
  return (
    <div className="mx-view">
      <header className="mx-head">
        <div>
          <h1>{t('views:name.metrics')}</h1>
          <p>{t('metrics:lead')}</p>
        </div>
        {metrics.length > 0 && hasSteps ? <div className="mx-head-actions">{actions}</div> : null}
      </header>
      {!hasSteps ? (
        <EmptyState
          icon="gauge"
          title={t('metrics:noStepsTitle')}
          actions={
            <Button look="primary" onClick={() => go(mapRoute(session.getState().journeyId))}>
              {t('metrics:toMap')}
            </Button>
          }
        >
          <p>{t('metrics:noStepsText')}</p>
        </EmptyState>
      ) : metrics.length === 0 ? (
        <EmptyState icon="gauge" title={t('metrics:emptyTitle')} actions={actions}>
          <p>{t('metrics:emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <MetricFindings />
          <MetricGrid
            rewarded={rewarded}
            others={others}
            field={field}
            onField={setField}
            onMetric={(id) => setOpen({ kind: 'metric', id })}
            onMeasure={(metricId, stepId) => setOpen({ kind: 'measure', metricId, stepId })}
            onPaste={paste}
          />
        </>
      )}
      {hasSteps ? <BothCurvesSection /> : null}
      {open?.kind === 'metric' ? <MetricDialog id={open.id} onClose={() => setOpen(null)} /> : null}
      {open?.kind === 'measure' ? (
        <MeasureDialog stepId={open.stepId} place={{ metricId: open.metricId, cardId: null }} onClose={() => setOpen(null)} />
      ) : null}
      {open?.kind === 'paste' ? (
        <PasteValues pasted={open.pasted} metrics={[...rewarded, ...others]} field={field} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  )
}

const kindIcons = { nps: 'megaphone', csat: 'smile', ces: 'hand', time: 'timer', cost: 'tag', custom: 'gauge' } as const
