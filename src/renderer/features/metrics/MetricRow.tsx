import { memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeasureField } from '#core/exchange/tables/measureTable.ts'
import type { Metric } from '#core/model/metric.ts'
import type { Step } from '#core/model/step.ts'
import { readMetricValue } from '#core/text/metricValue.ts'
import { Icon } from '../../ui/Icon.tsx'
import { MetricCell } from './MetricCell.tsx'
import { useNumberStyle } from './useNumberStyle.ts'
import { useUnclear } from './useUnclear.ts'
import './metricRow.css'

interface MetricRowProps {
  readonly metric: Metric
  readonly row: number
  readonly steps: readonly Step[]
  readonly field: MeasureField
  /** The column that is in the order of Tab, or null where that is in another row. */
  readonly focusColumn: number | null
  readonly typing: { readonly column: number; readonly text: string } | null
  readonly isReadOnly: boolean
  readonly onFocus: (column: number) => void
  readonly onOpen: (column: number) => void
  readonly onTyped: (column: number, value: number | null) => void
  /** The writing is over; `leave` says where one goes on from there. */
  readonly onTypingEnd: (column: number, leave: { readonly rows: number; readonly columns: number } | null) => void
}

/** A metric: what it is, and its value at every step. */
export function MetricRow({ metric, row, steps, field, focusColumn, typing, onFocus, onOpen, onTyped, onTypingEnd }: MetricRowProps) {
  const { t } = useTranslation()
  const name = metric.name || t('metrics:untitled')
  const facts: string[] = [
    t(`metrics:${metric.better}`),
    t(metric.about === 'experience' ? 'metrics:aboutExperience' : 'metrics:aboutVolume')
  ]
  if (metric.rewarded) facts.push(t('metrics:describe.rewarded'))
  return (
    <div role="row" className="mx-row">
      <div
        role="rowheader"
        className="mx-name"
        data-place={`${row} -1`}
        tabIndex={focusColumn === -1 ? 0 : -1}
        aria-label={`${name}. ${facts.join(', ')}`}
        title={t('metrics:editMetric', { name })}
        onFocus={() => onFocus(-1)}
        onClick={() => onOpen(-1)}
      >
        <span className="mx-name-text">{name}</span>
        <span className="mx-name-facts">
          <Icon name={metric.better === 'higher' ? 'arrow-up' : 'arrow-down'} size={14} />
          {metric.unit ? <span>{metric.unit}</span> : null}
          <span>{facts[1]}</span>
          {metric.rewarded ? <Icon name="trophy" size={14} /> : null}
        </span>
      </div>
      {steps.map((step, column) =>
        typing?.column === column ? (
          <TypedCell
            key={step.id}
            metric={metric}
            label={t(`metrics:field.${field}`)}
            text={typing.text}
            onDone={(value, leave) => {
              if (value !== undefined) onTyped(column, value)
              onTypingEnd(column, leave)
            }}
          />
        ) : (
          <MetricCell
            key={step.id}
            metric={metric}
            step={step}
            number={column + 1}
            place={`${row} ${column}`}
            isInOrder={focusColumn === column}
            onFocus={() => onFocus(column)}
            onOpen={() => onOpen(column)}
          />
        )
      )}
    </div>
  )
}

interface TypedCellProps {
  readonly metric: Metric
  readonly label: string
  readonly text: string
  /** `undefined`: nothing is written. */
  readonly onDone: (value: number | null | undefined, leave: { readonly rows: number; readonly columns: number } | null) => void
}

/** A cell that is being written: Enter goes down, Tab goes on, Escape takes it back; what says no value is not let go. */
const TypedCell = memo(function TypedCell({ metric, label, text, onDone }: TypedCellProps) {
  const style = useNumberStyle()
  const sayUnclear = useUnclear()
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  const [draft, setDraft] = useState(text)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(text.length, text.length)
    // Where one begins is asked once.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [])
  const end = (value: number | null | undefined, leave: Parameters<TypedCellProps['onDone']>[1]) => {
    if (isOver.current) return
    isOver.current = true
    onDone(value, leave)
  }
  const write = (leave: Parameters<TypedCellProps['onDone']>[1]) => {
    const read = readMetricValue(draft, metric, style)
    if (read.kind === 'unclear') setProblem(sayUnclear(draft.trim(), metric, read.why))
    else end(read.kind === 'none' ? null : read.value, leave)
    return read.kind !== 'unclear'
  }
  return (
    <div role="gridcell" className="mx-cell mx-cell-typed">
      <input
        ref={field}
        className="mx-typed"
        value={draft}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : 'mx-typed-problem'}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (!write(null)) end(undefined, null)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') write({ rows: event.shiftKey ? -1 : 1, columns: 0 })
          else if (event.key === 'Tab') write({ rows: 0, columns: event.shiftKey ? -1 : 1 })
          else if (event.key === 'Escape') end(undefined, { rows: 0, columns: 0 })
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      {problem === null ? null : (
        <span className="mx-typed-problem" id="mx-typed-problem" role="status">
          {problem}
        </span>
      )}
    </div>
  )
})
