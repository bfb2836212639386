import { useId, useState, type Ref } from 'react'
import type { Metric } from '#core/model/metric.ts'
import { formatMetricValue, readMetricValue } from '#core/text/metricValue.ts'
import { useNumberStyle } from './useNumberStyle.ts'
import { useUnclear } from './useUnclear.ts'

interface ValueFieldProps {
  readonly label: string
  readonly metric: Metric
  readonly value: number | null
  readonly onWrite: (value: number | null) => void
  readonly isReadOnly: boolean
  readonly hideLabel?: boolean
  /** What was typed to begin with. */
  readonly typed?: string | undefined
  readonly placeholder?: string | undefined
  readonly ref?: Ref<HTMLInputElement>
}

/** A value of a metric. It is written when the field is left or Enter is pressed; what says no value stays, with the reason below it. */
export function ValueField({ label, metric, value, onWrite, isReadOnly, hideLabel, typed, placeholder, ref }: ValueFieldProps) {
  const id = useId()
  const style = useNumberStyle()
  const sayUnclear = useUnclear()
  const [draft, setDraft] = useState<string | null>(typed ?? null)
  const [problem, setProblem] = useState<string | null>(null)
  const written = value === null ? '' : formatMetricValue(value, metric, style, { isExact: true })
  const write = (): boolean => {
    if (draft === null || draft.trim() === written) {
      setDraft(null)
      setProblem(null)
      return true
    }
    const read = readMetricValue(draft, metric, style)
    if (read.kind === 'unclear') {
      setProblem(sayUnclear(draft.trim(), metric, read.why))
      return false
    }
    setProblem(null)
    setDraft(null)
    const next = read.kind === 'none' ? null : read.value
    if (next !== value) onWrite(next)
    return true
  }
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <input
        id={id}
        ref={ref}
        className="field-control mx-value"
        inputMode={metric.kind === 'time' ? 'text' : 'decimal'}
        autoComplete="off"
        placeholder={placeholder}
        value={draft ?? written}
        readOnly={isReadOnly}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={write}
        onKeyDown={(event) => {
          // A value that says nothing keeps the form open.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !write()) event.preventDefault()
        }}
      />
      {problem === null ? null : (
        <span className="field-error" id={`${id}-problem`} role="status">
          {problem}
        </span>
      )}
    </div>
  )
}
