import { useId, useState, type ComponentProps, type Ref } from 'react'
import { cleanText } from '#core/text/clean.ts'
import './field.css'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  label: string
  value: string
  onChange: (value: string) => void
  hideLabel?: boolean
  hint?: string
  ref?: Ref<HTMLInputElement> | undefined
}

/** A line of text. What is being typed is kept here, so that cleaning on the way (trimmed ends) never fights the caret. */
export function TextField({ label, value, onChange, hideLabel = false, hint, ref, ...rest }: TextFieldProps) {
  const id = useId()
  const draft = useDraft(value)
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <input
        {...rest}
        ref={ref}
        id={id}
        className="field-control"
        value={draft.shown}
        onFocus={draft.begin}
        onBlur={draft.end}
        onChange={(event) => {
          draft.type(event.target.value)
          onChange(event.target.value)
        }}
      />
      {hint ? <span className="field-hint">{hint}</span> : null}
    </div>
  )
}

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  label: string
  value: string
  onChange: (value: string) => void
  hideLabel?: boolean
  hint?: string
  ref?: Ref<HTMLTextAreaElement>
}

/** Several lines of text; grows with what is written. */
export function TextArea({ label, value, onChange, hideLabel = false, hint, ref, className, ...rest }: TextAreaProps) {
  const id = useId()
  const draft = useDraft(value)
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <textarea
        rows={2}
        {...rest}
        ref={ref}
        id={id}
        className={className ? `field-control ${className}` : 'field-control'}
        value={draft.shown}
        onFocus={draft.begin}
        onBlur={draft.end}
        onChange={(event) => {
          draft.type(event.target.value)
          onChange(event.target.value)
        }}
      />
      {hint ? <span className="field-hint">{hint}</span> : null}
    </div>
  )
}

/**
 * While a field has the focus it shows what was typed, as long as that is what is kept but for cleaning on the way (trimmed ends). What
 * changes under it (undo, another window) is shown.
 */
function useDraft(value: string) {
  const [typed, setTyped] = useState<string | null>(null)
  const isOurs = typed !== null && cleanText(typed).trim() === value.trim()
  return {
    shown: isOurs ? typed : value,
    begin: () => setTyped(value),
    type: (text: string) => setTyped(text),
    end: () => setTyped(null)
  }
}
