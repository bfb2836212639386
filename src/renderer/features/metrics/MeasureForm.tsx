import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeasureField } from '#core/exchange/tables/measureTable.ts'
import type { Id } from '#core/model/id.ts'
import { metricKinds, type MetricKind } from '#core/model/metric.ts'
import { cardsInCell, lanesOf, measuresAt, metricsOf } from '#core/queries/journey.ts'
import { measureAt } from '#core/queries/measureAt.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { newMetricOf } from './newMetricOf.ts'
import { Readings } from './Readings.tsx'
import { todayOf } from '../evidence/todayOf.ts'
import { useProgressText } from './useProgressText.ts'
import { useRunUnfolding } from './useRunUnfolding.ts'
import { ValueField } from './ValueField.tsx'
import { fieldsAfter, valueOf } from './writeValue.ts'
import './measureForm.css'
import './form.css'

/** What is measured: which metric, at the whole step or at one touchpoint of it. */
export interface MeasurePlaceChoice {
  readonly metricId: Id | null
  readonly cardId: Id | null
}

interface MeasureFormProps {
  readonly stepId: Id
  /** The lane that is to be unfolded with what is written. */
  readonly laneId?: Id | undefined
  readonly place: MeasurePlaceChoice
  readonly onPlace: (place: MeasurePlaceChoice) => void
  /** What was typed to begin with; it goes into the current value. */
  readonly typed?: string | undefined
  readonly hasFocus?: boolean
}

/** The values of one metric at one place: baseline, current, target and its date, and the readings behind them. */
export function MeasureForm({ stepId, laneId, place, onPlace, typed, hasFocus = false }: MeasureFormProps) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRunUnfolding(laneId)
  const progressText = useProgressText()
  const metrics = useJourney(session, ({ document }) => metricsOf(document))
  const cards = useJourney(session, ({ document }) =>
    lanesOf(document)
      .filter(({ kind }) => kind === 'touchpoints' || kind === 'channels')
      .flatMap((lane) => cardsInCell(document, lane.id, stepId))
  )
  const metric = metrics.find(({ id }) => id === place.metricId)
  const measure = useJourney(session, ({ document }) =>
    place.metricId === null ? undefined : measureAt(document, { stepId, metricId: place.metricId, cardId: place.cardId })
  )
  const current = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const field = current.current
    if (!hasFocus || !field) return
    field.focus()
    if (typed === undefined) field.select()
    else field.setSelectionRange(typed.length, typed.length)
    // Where one begins is asked once.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [])

  const choose = (value: string) => {
    if (!value.startsWith('new:')) return onPlace({ ...place, metricId: value })
    const id = session.newId()
    if (run('metric.add', { id, fields: newMetricOf(t, value.slice(4) as MetricKind) })) onPlace({ ...place, metricId: id })
  }
  const set = (fields: ReturnType<typeof fieldsAfter> & { targetDate?: string | null }, field: string) => {
    if (place.metricId === null) return
    run(
      'measure.set',
      { entries: [{ metricId: place.metricId, stepId, cardId: place.cardId, fields }] },
      `${stepId}.${place.metricId}.${field}`
    )
  }
  const value = (field: MeasureField) => (
    <ValueField
      key={`${field} ${place.metricId ?? ''} ${place.cardId ?? ''}`}
      label={t(`metrics:field.${field}`)}
      metric={metric ?? noMetric}
      value={valueOf(measure, field)}
      isReadOnly={isReadOnly}
      onWrite={(next) => set(fieldsAfter(measure, field, next, todayOf(Date.now())), `${field}.${String(next)}`)}
      {...(field === 'current' ? { ref: current, typed } : {})}
    />
  )
  return (
    <div className="mx-form">
      <div className="field-pair">
        <Select
          label={t('metrics:metric')}
          value={place.metricId ?? ''}
          options={[
            ...metrics.map(({ id, name }) => ({ value: id, label: name || t('metrics:untitled') })),
            ...(isReadOnly
              ? []
              : metricKinds.map((kind) => ({ value: `new:${kind}`, label: t('metrics:newMetric', { name: t(`metrics:kind.${kind}`) }) })))
          ]}
          onChange={choose}
        />
        <Select
          label={t('metrics:where')}
          value={place.cardId ?? ''}
          options={[
            { value: '', label: t('metrics:wholeStep') },
            ...cards.map((card) => ({
              value: card.id,
              label: t('metrics:touchpoint', { text: firstLine(card.text) || t('canvas:noTitle') })
            }))
          ]}
          onChange={(cardId) => onPlace({ ...place, cardId: cardId === '' ? null : cardId })}
        />
      </div>
      {metric ? (
        <>
          <div className="mx-values">
            {value('baseline')}
            {value('current')}
            {value('target')}
          </div>
          {measure ? (
            <p className="mx-progress" role="status">
              {progressText(metric, measure)}
            </p>
          ) : null}
          <label className="field">
            <span className="field-label">{t('metrics:targetDate')}</span>
            <input
              type="date"
              className="field-control"
              value={measure?.targetDate ?? ''}
              readOnly={isReadOnly}
              onChange={(event) => set({ targetDate: event.target.value === '' ? null : event.target.value }, 'targetDate')}
            />
          </label>
          <Readings
            metric={metric}
            measure={measure}
            isReadOnly={isReadOnly}
            onWrite={(readings) => set({ readings }, `readings.${readings.length}`)}
          />
          {measure && !isReadOnly ? (
            <Button look="quiet" icon="trash-2" onClick={() => run('measure.remove', { ids: [measure.id] })}>
              {t('metrics:removeMeasure')}
            </Button>
          ) : null}
        </>
      ) : null}
    </div>
  )
}

/** The metric and touchpoint with which one begins at a step: what is measured there, else the first metric. */
export function firstPlaceAt(state: { readonly document: Parameters<typeof metricsOf>[0] }, stepId: Id): MeasurePlaceChoice {
  const metrics = metricsOf(state.document)
  const measures = measuresAt(state.document, stepId)
  for (const metric of metrics) {
    const own = measures.filter(({ metricId }) => metricId === metric.id)
    const measure = own.find(({ cardId }) => cardId === null) ?? own[0]
    if (measure) return { metricId: metric.id, cardId: measure.cardId }
  }
  return { metricId: metrics[0]?.id ?? null, cardId: null }
}

const noMetric = { kind: 'custom', name: '', unit: '' } as Parameters<typeof ValueField>[0]['metric']

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
