import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Measure, Reading } from '#core/model/measure.ts'
import type { Metric } from '#core/model/metric.ts'
import { dayOf, formatDay } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { todayOf } from '../evidence/todayOf.ts'
import { ValueField } from './ValueField.tsx'
import { withReading } from './writeValue.ts'
import './readings.css'

interface ReadingsProps {
  readonly metric: Metric
  readonly measure: Measure | undefined
  readonly isReadOnly: boolean
  readonly onWrite: (readings: readonly Reading[]) => void
}

/** The values that were taken, the latest first, each with its day. */
export function Readings({ metric, measure, isReadOnly, onWrite }: ReadingsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const readings = measure?.readings ?? []
  const [adding, setAdding] = useState<string | null>(null)
  const dateText = (date: string) => {
    const day = dayOf(date)
    return day ? formatDay(day, 0, language) : date
  }
  return (
    <section className="mx-readings" aria-label={t('metrics:readings')}>
      <h2 className="field-label">{t('metrics:readings')}</h2>
      {readings.length === 0 ? <p className="field-hint">{t('metrics:noReadings')}</p> : null}
      {isReadOnly ? null : adding === null ? (
        <Button look="quiet" icon="plus" onClick={() => setAdding(todayOf(Date.now()))}>
          {t('metrics:addReading')}
        </Button>
      ) : (
        <div className="mx-reading">
          <input
            type="date"
            className="field-control"
            aria-label={t('metrics:dateOf', { number: readings.length + 1 })}
            value={adding}
            autoFocus
            onChange={(event) => setAdding(event.target.value)}
          />
          <ValueField
            hideLabel
            label={t('metrics:readingOn', { date: dateText(adding) })}
            metric={metric}
            value={null}
            isReadOnly={false}
            onWrite={(value) => {
              if (value === null || adding === '') return
              onWrite(withReading(readings, { date: adding, value }))
              setAdding(null)
            }}
          />
          <IconButton icon="x" small iconSize={16} label={t('common:cancel')} onClick={() => setAdding(null)} />
        </div>
      )}
      <ol>
        {readings
          .map((reading, index) => ({ reading, index }))
          .toReversed()
          .slice(0, 50)
          .map(({ reading, index }) => (
            <li key={index} className="mx-reading">
              <input
                type="date"
                className="field-control"
                aria-label={t('metrics:dateOf', { number: index + 1 })}
                value={reading.date}
                readOnly={isReadOnly}
                onChange={(event) => {
                  if (event.target.value !== '') onWrite(readings.with(index, { ...reading, date: event.target.value }))
                }}
              />
              <ValueField
                hideLabel
                label={t('metrics:readingOn', { date: dateText(reading.date) })}
                metric={metric}
                value={reading.value}
                isReadOnly={isReadOnly}
                onWrite={(value) => onWrite(value === null ? readings.toSpliced(index, 1) : readings.with(index, { ...reading, value }))}
              />
              <IconButton
                icon="x"
                small
                iconSize={16}
                label={t('metrics:removeReading', { date: dateText(reading.date) })}
                disabled={isReadOnly}
                onClick={() => onWrite(readings.toSpliced(index, 1))}
              />
            </li>
          ))}
      </ol>
    </section>
  )
}
