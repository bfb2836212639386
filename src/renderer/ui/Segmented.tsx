import { useId } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import { Icon } from './Icon.tsx'
import './field.css'

interface SegmentedProps<Value extends string> {
  label: string
  /** Null where several things with different values are shown. */
  value: Value | null
  options: readonly { value: Value; label: string; icon?: IconName }[]
  onChange: (value: Value) => void
  hideLabel?: boolean
  /** Icon above the word instead of before it. */
  stacked?: boolean
  disabled?: boolean
  /** Where not all of them fit side by side they stand in two rows of like length: none wraps alone. */
  balanced?: boolean
}

/** A few values side by side, of which one holds. Radio buttons underneath, so that arrow keys work as everywhere. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
  stacked = false,
  disabled = false,
  balanced = false
}: SegmentedProps<Value>) {
  const name = useId()
  const half = Math.ceil(options.length / 2)
  const segments = options.map((option) => (
    <label key={option.value} className={stacked ? 'segment segment-stacked segment-accent' : 'segment'}>
      <input
        type="radio"
        name={name}
        value={option.value}
        checked={value === option.value}
        disabled={disabled}
        onChange={() => onChange(option.value)}
      />
      {option.icon ? <Icon name={option.icon} /> : null}
      <span>{option.label}</span>
    </label>
  ))
  return (
    <div className="field">
      <span id={`${name}-label`} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      <div className="segmented" role="radiogroup" aria-labelledby={`${name}-label`}>
        {balanced ? [segments.slice(0, half), segments.slice(half)].map((row, at) => <div key={at}>{row}</div>) : segments}
      </div>
    </div>
  )
}
