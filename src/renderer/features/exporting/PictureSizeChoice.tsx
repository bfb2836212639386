import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PictureSize } from '#core/handOut/options.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'

const times = [1, 2, 3, 4, 6, 8] as const
/** What exact sizes may be, as the options of an export say, and where they begin. */
const exact = { pixels: { least: 16, most: 200_000, first: 3840 }, dpi: { least: 30, most: 1200, first: 300 } } as const

interface PictureSizeChoiceProps {
  size: PictureSize
  onChange: (size: PictureSize) => void
}

/** How large a PNG is: times 100 %, exactly so many pixels wide, or so many dots an inch. */
export function PictureSizeChoice({ size, onChange }: PictureSizeChoiceProps) {
  const { t } = useTranslation()
  return (
    <>
      <Select
        label={t('exporting:scale')}
        value={size.by === 'scale' ? String(size.scale) : size.by}
        options={[
          ...times.map((scale) => ({ value: String(scale), label: t('exporting:scaleTimes', { scale }) })),
          { value: 'pixels', label: t('exporting:exactWidth') },
          { value: 'dpi', label: t('exporting:dots') }
        ]}
        onChange={(value) => {
          if (value === 'pixels') onChange({ by: 'pixels', width: exact.pixels.first })
          else if (value === 'dpi') onChange({ by: 'dpi', dpi: exact.dpi.first })
          else onChange({ by: 'scale', scale: Number(value) })
        }}
      />
      {size.by === 'pixels' ? (
        <ExactNumber
          label={t('exporting:exactWidthLabel')}
          value={size.width}
          range={exact.pixels}
          onChange={(width) => onChange({ by: 'pixels', width })}
        />
      ) : null}
      {size.by === 'dpi' ? (
        <ExactNumber label={t('exporting:dotsLabel')} value={size.dpi} range={exact.dpi} onChange={(dpi) => onChange({ by: 'dpi', dpi })} />
      ) : null}
    </>
  )
}

interface ExactNumberProps {
  label: string
  value: number
  range: { readonly least: number; readonly most: number }
  onChange: (value: number) => void
}

/** A whole number. What cannot be is said, and the last that could be holds until then. */
function ExactNumber({ label, value, range, onChange }: ExactNumberProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [typed, setTyped] = useState(String(value))
  const isPossible = possible(typed, range) !== null
  return (
    <TextField
      label={label}
      value={typed}
      inputMode="numeric"
      aria-invalid={!isPossible}
      {...(isPossible
        ? {}
        : { hint: t('exporting:between', { least: formatNumber(range.least, language), most: formatNumber(range.most, language) }) })}
      onChange={(text) => {
        setTyped(text)
        const number = possible(text, range)
        if (number !== null) onChange(number)
      }}
      onBlur={() => setTyped(String(value))}
    />
  )
}

function possible(text: string, { least, most }: { readonly least: number; readonly most: number }): number | null {
  const number = Number(text.replace(/[\s.,]/gu, ''))
  return /^[\d\s.,]+$/u.test(text) && number >= least && number <= most ? number : null
}
