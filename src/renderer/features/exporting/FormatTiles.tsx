import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { handOutFormats, type HandOutFormat } from '#core/handOut/formats.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { formatIcon } from './formatIcons.ts'

/** The formats, however many there are, three side by side. What each is for is said on hover, on focus and to screen readers. */
export function FormatTiles({ value, onChange }: { value: HandOutFormat; onChange: (format: HandOutFormat) => void }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="formats" role="radiogroup" aria-label={t('exporting:format')}>
      {handOutFormats.map((format) => (
        <label key={format} className="format">
          <Tooltip text={t(`exporting:formatHint.${format}`)}>
            <input
              type="radio"
              name={`${id}-format`}
              checked={format === value}
              data-autofocus={format === value ? '' : undefined}
              onChange={() => onChange(format)}
              aria-describedby={`${id}-${format}`}
            />
          </Tooltip>
          <Icon name={formatIcon(format)} size={18} />
          <strong>{t(`exporting:formats.${format}`)}</strong>
          <span id={`${id}-${format}`} hidden>
            {t(`exporting:formatHint.${format}`)}
          </span>
          {format === value ? <Icon name="circle-check" size={18} className="format-check" /> : null}
        </label>
      ))}
    </div>
  )
}
