import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NumberMark } from './NumberMark.tsx'
import './newOpportunity.css'

/** A line for the next idea, as fast as people say them: Enter adds it and waits for one more, Escape or leaving it empty is the end. */
export function NewOpportunity({ onAdd, onClose }: { onAdd: (title: string) => boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const add = () => {
    if (title.trim() === '') return true
    if (!onAdd(title)) return false
    setTitle('')
    return true
  }
  return (
    <div className="new-opportunity">
      <NumberMark number={0} status="toDecide" />
      <div className="field">
        <input
          ref={(field) => {
            field?.focus()
            field?.scrollIntoView({ block: 'nearest' })
          }}
          className="field-control"
          aria-label={t('improve:newTitle')}
          aria-describedby="improve-new-hint"
          placeholder={t('improve:newTitle')}
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') {
              event.preventDefault()
              if (title.trim() === '') onClose()
              else add()
            } else if (event.key === 'Escape') {
              event.preventDefault()
              onClose()
            }
          }}
          onBlur={() => {
            if (add()) onClose()
          }}
        />
        <span className="field-hint" id="improve-new-hint">
          {t('improve:newHint')}
        </span>
      </div>
    </div>
  )
}
