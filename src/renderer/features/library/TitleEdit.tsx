import { useRef } from 'react'
import './titleEdit.css'

interface TitleEditProps {
  label: string
  title: string
  /** Hears the new title, or null where it was left as it was. */
  onDone: (title: string | null) => void
  className?: string
}

/** A title being typed in place: Enter or leaving keeps it, Escape does not. */
export function TitleEdit({ label, title, onDone, className }: TitleEditProps) {
  const isOver = useRef(false)
  const finish = (next: string | null) => {
    if (isOver.current) return
    isOver.current = true
    onDone(next)
  }
  return (
    <input
      ref={(input) => {
        if (input && document.activeElement !== input) {
          input.focus()
          input.select()
        }
      }}
      className={className ? `title-edit ${className}` : 'title-edit'}
      aria-label={label}
      defaultValue={title}
      maxLength={500}
      onBlur={(event) => finish(event.target.value.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') finish(event.currentTarget.value.trim())
        else if (event.key === 'Escape') finish(null)
        else return event.stopPropagation()
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
