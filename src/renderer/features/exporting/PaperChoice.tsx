import { useTranslation } from 'react-i18next'
import { paperSizes, type HandOutOptions } from '#core/handOut/options.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'

type Paper = HandOutOptions['paper']

interface PaperChoiceProps {
  paper: Paper
  onChange: (paper: Paper) => void
}

/** The paper of a PDF: how large, and which way round. */
export function PaperChoice({ paper, onChange }: PaperChoiceProps) {
  const { t } = useTranslation()
  const options = paperSizes.flatMap((size): { value: string; label: string; paper: Pick<Paper, 'size' | 'orientation'> }[] => {
    if (size === 'fit') return [{ value: size, label: t('exporting:paperFit'), paper: { size, orientation: paper.orientation } }]
    const name = size.toUpperCase()
    return [
      { value: `${size} wide`, label: t('exporting:paperWide', { size: name }), paper: { size, orientation: 'wide' } },
      { value: `${size} tall`, label: t('exporting:paperTall', { size: name }), paper: { size, orientation: 'tall' } }
    ]
  })
  return (
    <Select
      label={t('exporting:paper')}
      value={paper.size === 'fit' ? 'fit' : `${paper.size} ${paper.orientation}`}
      options={options}
      onChange={(value) => {
        const chosen = options.find((option) => option.value === value)
        // A page that fits its map is one.
        if (chosen) onChange({ ...chosen.paper, spread: value === 'fit' ? 'one' : paper.spread })
      }}
    />
  )
}

/** Over how many pages the map goes. */
export function SpreadChoice({ paper, onChange }: PaperChoiceProps) {
  const { t } = useTranslation()
  if (paper.size === 'fit') return null
  return (
    <Segmented
      label={t('exporting:spread')}
      value={paper.spread}
      options={(['one', 'stages', 'tiles'] as const).map((value) => ({ value, label: t(`exporting:spreads.${value}`) }))}
      onChange={(spread) => onChange({ ...paper, spread })}
    />
  )
}
