// The table of metrics by steps. One cell is in the order of Tab; arrows go from cell to cell, typing writes, Enter opens everything.
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { measureFields, type MeasureField } from '#core/exchange/tables/measureTable.ts'
import type { Id } from '#core/model/id.ts'
import type { Metric } from '#core/model/metric.ts'
import type { Step } from '#core/model/step.ts'
import { allStepsOf } from '#core/queries/journey.ts'
import { measureAt } from '#core/queries/measureAt.ts'
import { mapRoute } from '../../app/route.ts'
import { linkTo } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useRun } from '../map/useRun.ts'
import { viewDeed } from '../shortcuts/viewKeys.ts'
import { MetricRow } from './MetricRow.tsx'
import type { PastedValues } from './PasteValues.tsx'
import { todayOf } from '../evidence/todayOf.ts'
import { fieldsAfter } from './writeValue.ts'
import './metricGrid.css'

/** A cell by its row and column; column −1 is the name of the metric. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

interface MetricGridProps {
  readonly rewarded: readonly Metric[]
  readonly others: readonly Metric[]
  readonly field: MeasureField
  readonly onField: (field: MeasureField) => void
  readonly onMetric: (id: Id) => void
  readonly onMeasure: (metricId: Id, stepId: Id) => void
  readonly onPaste: (pasted: PastedValues) => void
}

/** All metrics with their values at every step, those that are rewarded first. */
export function MetricGrid({ rewarded, others, field, onField, onMetric, onMeasure, onPaste }: MetricGridProps) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const { journeyId } = session.getState()
  const steps = useJourney(session, ({ document }) => allStepsOf(document))
  const metrics = [...rewarded, ...others]
  const [focus, setFocus] = useState<GridPlace>({ row: 0, column: 0 })
  const [typing, setTyping] = useState<{ readonly place: GridPlace; readonly text: string } | null>(null)
  const table = useRef<HTMLDivElement>(null)

  const goTo = (row: number, column: number) => {
    const next = { row: clamp(row, 0, metrics.length - 1), column: clamp(column, -1, steps.length - 1) }
    setFocus(next)
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus()
  }
  const write = (metric: Metric, step: Step, value: number | null) => {
    const place = { metricId: metric.id, stepId: step.id, cardId: null }
    const measure = measureAt(session.getState().document, place)
    if (value === null && !measure) return
    run('measure.set', { entries: [{ ...place, fields: fieldsAfter(measure, field, value, todayOf(Date.now())) }] })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement || event.nativeEvent.isComposing) return
    const { row, column } = focus
    const metric = metrics[row]
    const step = steps[column]
    const isModified = event.ctrlKey || event.metaKey || event.altKey
    const move = moves[event.key]
    const deed = viewDeed('metrics', event)
    if (deed === 'metricMove' && move) goTo(row + move[0], column + move[1])
    else if (deed === 'metricEnds') goTo(row, event.key === 'Home' ? -1 : steps.length - 1)
    else if (deed === 'metricTableEnds')
      goTo(...(event.key === 'Home' ? ([0, 0] as const) : ([metrics.length - 1, steps.length - 1] as const)))
    else if (deed === 'metricOpen' && metric) {
      if (step) onMeasure(metric.id, step.id)
      else onMetric(metric.id)
    } else if (deed === 'metricRemove' && metric && step && !isReadOnly) write(metric, step, null)
    else if (event.key.length === 1 && event.key !== ' ' && !isModified && metric && step && !isReadOnly)
      setTyping({ place: focus, text: event.key })
    else return
    event.preventDefault()
  }
  const onPasteInto = (event: ClipboardEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement || isReadOnly) return
    event.preventDefault()
    const metric = metrics[focus.row]
    const step = steps[Math.max(0, focus.column)]
    onPaste({
      html: event.clipboardData.getData('text/html'),
      text: event.clipboardData.getData('text/plain'),
      from: metric && step ? { metricId: metric.id, stepId: step.id } : null
    })
  }
  const rows = (own: readonly Metric[], first: number) =>
    own.map((metric, index) => {
      const row = first + index
      return (
        <MetricRow
          key={metric.id}
          metric={metric}
          row={row}
          steps={steps}
          field={field}
          focusColumn={focus.row === row ? focus.column : null}
          typing={typing?.place.row === row ? { column: typing.place.column, text: typing.text } : null}
          isReadOnly={isReadOnly}
          onFocus={(column) => setFocus({ row, column })}
          onOpen={(column) => {
            const step = steps[column]
            if (step) onMeasure(metric.id, step.id)
            else onMetric(metric.id)
          }}
          onTyped={(column, value) => {
            const step = steps[column]
            if (step && value !== undefined) write(metric, step, value)
          }}
          onTypingEnd={(column, leave) => {
            setTyping(null)
            if (leave) queueMicrotask(() => goTo(row + leave.rows, column + leave.columns))
          }}
        />
      )
    })
  return (
    <section className="mx-table-section">
      <div className="mx-table-bar">
        {isReadOnly ? null : (
          <Segmented
            label={t('metrics:fieldChoice')}
            value={field}
            options={measureFields.map((value) => ({ value, label: t(`metrics:field.${value}`) }))}
            onChange={onField}
          />
        )}
        <p className="field-hint" id="mx-grid-hint">
          {t('metrics:gridHint')}
        </p>
      </div>
      <div
        className="mx-table"
        role="grid"
        aria-label={t('metrics:grid')}
        aria-describedby="mx-grid-hint"
        aria-rowcount={metrics.length + 1}
        aria-colcount={steps.length + 1}
        ref={table}
        onKeyDown={onKeyDown}
        onPaste={onPasteInto}
        style={{ '--mx-steps': steps.length } as never}
      >
        <div role="row" className="mx-row mx-row-head">
          <div role="columnheader" className="mx-corner">
            {t('metrics:metric')}
          </div>
          {steps.map((step, index) => (
            <div key={step.id} role="columnheader" className="mx-step">
              <a tabIndex={-1} {...linkTo(mapRoute(journeyId, null, step.id))} title={t('metrics:showOnMap')}>
                <b>{index + 1}</b> {step.title || t('canvas:noTitle')}
              </a>
            </div>
          ))}
        </div>
        {rewarded.length > 0 ? <GroupName>{t('metrics:rewardedGroup')}</GroupName> : null}
        {rows(rewarded, 0)}
        {others.length > 0 ? <GroupName>{t('metrics:otherGroup')}</GroupName> : null}
        {rows(others, rewarded.length)}
      </div>
    </section>
  )
}

/** Seen only: every row says itself whether it is rewarded. */
function GroupName({ children }: { readonly children: string }) {
  return (
    <div className="mx-group" role="presentation" aria-hidden>
      <span>{children}</span>
    </div>
  )
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1]
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
