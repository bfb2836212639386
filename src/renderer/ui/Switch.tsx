import './field.css'

interface SwitchProps {
  label: string
  detail?: string
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

/** Something that is on or off. */
export function Switch({ label, detail, checked, onChange, disabled = false }: SwitchProps) {
  return (
    <label className="switch-row">
      <span className="switch-words">
        {label} {detail ? <small>{detail}</small> : null}
      </span>
      <input
        type="checkbox"
        role="switch"
        className="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
