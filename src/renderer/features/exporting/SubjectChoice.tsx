import { useTranslation } from 'react-i18next'
import { formatTraits } from '#core/handOut/formats.ts'
import { Select } from '../../ui/Select.tsx'
import type { ExportSettings } from './exportSettings.ts'

interface SubjectChoiceProps {
  settings: ExportSettings
  onChange: (settings: ExportSettings) => void
}

/** Whether the map itself is handed out or one of the views over it; absent where the format can hold the map alone. */
export function SubjectChoice({ settings, onChange }: SubjectChoiceProps) {
  const { t } = useTranslation()
  const { format, options } = settings
  const { subjects } = formatTraits[format]
  if (subjects.length < 2) return null
  return (
    <Select
      label={t('exporting:subject')}
      value={subjects.includes(options.choice.subject) ? options.choice.subject : 'map'}
      options={subjects.map((value) => ({ value, label: t(`exporting:subjects.${value}`) }))}
      onChange={(subject) => onChange({ ...settings, options: { ...options, choice: { ...options.choice, subject } } })}
    />
  )
}
