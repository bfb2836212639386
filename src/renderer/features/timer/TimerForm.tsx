import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { mostMinutes } from './countdown.ts'

const presets = [1, 3, 5, 10, 15] as const

/** How long it is to take: a usual time by one press, or any number of minutes. */
export function TimerForm({ onStart }: { onStart: (minutes: number) => void }) {
  const { t } = useTranslation()
  const [minutes, setMinutes] = useState('')
  const [isWrong, setWrong] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    // People write a half in more than one way.
    const number = Number(minutes.trim().replace(',', '.'))
    if (minutes.trim() !== '' && number >= 1 && number <= mostMinutes) onStart(number)
    else setWrong(true)
  }
  return (
    <form className="timer-form" onSubmit={submit} noValidate>
      <div className="timer-presets" role="group" aria-label={t('timer:howLong')}>
        {presets.map((preset) => (
          <Button key={preset} aria-label={t('timer:minutes', { count: preset })} onClick={() => onStart(preset)}>
            {preset}
          </Button>
        ))}
      </div>
      <div className="timer-custom">
        <TextField
          label={t('timer:custom')}
          value={minutes}
          inputMode="decimal"
          maxLength={6}
          autoComplete="off"
          aria-invalid={isWrong || undefined}
          {...(isWrong ? { hint: t('timer:tooShort', { most: mostMinutes }) } : {})}
          onChange={(text) => {
            setMinutes(text)
            setWrong(false)
          }}
        />
        <Button look="primary" size="large" type="submit">
          {t('timer:go')}
        </Button>
      </div>
    </form>
  )
}
