import { useTranslation } from 'react-i18next'

interface TicksProps {
  label: string
  all: readonly { readonly id: string; readonly title: string }[]
  /** Null: all of them, as long as nobody took one away. */
  ticked: readonly string[] | null
  onChange: (ids: string[]) => void
}

/** Which of several records are meant. */
export function Ticks({ label, all, ticked, onChange }: TicksProps) {
  const { t } = useTranslation()
  const isTicked = (id: string) => ticked === null || ticked.includes(id)
  const toggle = (id: string, isOn: boolean) => onChange(all.map((each) => each.id).filter((each) => (each === id ? isOn : isTicked(each))))
  const isNone = !all.some(({ id }) => isTicked(id))
  return (
    <fieldset className="export-ticks">
      <legend className="visually-hidden">{label}</legend>
      {all.map(({ id, title }) => (
        <label key={id} className="export-tick">
          <input type="checkbox" checked={isTicked(id)} onChange={(event) => toggle(id, event.target.checked)} />
          <span>{title || t('domain:untitled')}</span>
        </label>
      ))}
      {isNone ? (
        <p className="field-hint" role="status">
          {t('exporting:nothingTicked')}
        </p>
      ) : null}
    </fieldset>
  )
}
