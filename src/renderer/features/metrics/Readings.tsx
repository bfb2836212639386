import { useTranslation } from 'react-i18next'
import type { Measure, Reading } from '#core/model/measure.ts'
import type { Metric } from '#core/model/metric.ts'
import { dayOf, formatDay } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { ValueField } from './ValueField.tsx'

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
  const dateText = (date: string) => {
    const day = dayOf(date)
    return day ? formatDay(day, 0, language) : date
  }
  return (
    <section className="mx-readings" aria-label={t('metrics:readings')}>
      <h3 className="field-label">{t('metrics:readings')}</h3>
      {readings.length === 0 ? <p className="field-hint">{t('metrics:noReadings')}</p> : null}
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
