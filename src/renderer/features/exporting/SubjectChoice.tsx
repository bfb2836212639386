import { useTranslation } from 'react-i18next'
import { formatTraits, type HandOutSubject } from '#core/handOut/formats.ts'
import { Select } from '../../ui/Select.tsx'
import type { ExportSettings } from './exportSettings.ts'

interface SubjectChoiceProps {
  settings: ExportSettings
  /** What the map has anything of; null until it is known. */
  present: ReadonlySet<HandOutSubject> | null
  onChange: (settings: ExportSettings) => void
}

/**
 * Whether the map itself is handed out or one of the views over it; absent where the format can hold the map alone. A view of which the map has
 * nothing cannot be chosen.
 */
export function SubjectChoice({ settings, present, onChange }: SubjectChoiceProps) {
  const { t } = useTranslation()
  const { format, options } = settings
  const { subjects } = formatTraits[format]
  if (subjects.length < 2) return null
  return (
    <Select
      label={t('exporting:subject')}
      value={subjects.includes(options.choice.subject) ? options.choice.subject : 'map'}
      options={subjects.map((value) => ({
        value,
        label: t(`exporting:subjects.${value}`),
        unavailable: present && !present.has(value) ? t('exporting:subjectNone') : undefined
      }))}
      onChange={(subject) => onChange({ ...settings, options: { ...options, choice: { ...options.choice, subject } } })}
    />
  )
}
