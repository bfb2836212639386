import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTraits, type HandOutFormat } from '#core/handOut/formats.ts'
import { formatPercent } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { formatIcon } from './formatIcons.ts'

interface ExportFootProps {
  format: HandOutFormat
  name: string
  /** How far the work is, 0 to 1; null where none runs. */
  progress: number | null
  /** Whether a finished file waits for somebody to look at what it could not hold. */
  isReady: boolean
  /** Whether nothing is ticked. */
  isNothing: boolean
  onSave: () => void
  onCopy: () => void
  onCancel: () => void
}

const copyWords = { drawn: 'exporting:copyPicture', table: 'exporting:copyTable', text: 'exporting:copyText' } as const

/** The file's name and what can be done with it, or how far the work is. */
export function ExportFoot({ format, name, progress, isReady, isNothing, onSave, onCopy, onCancel }: ExportFootProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isBusy = progress !== null
  const main = useRef<HTMLButtonElement>(null)
  const wasBusy = useRef(false)
  useEffect(() => {
    // The button that had the keyboard has gone for another one: that one has it now.
    if (wasBusy.current !== isBusy && (document.activeElement ?? document.body) === document.body) main.current?.focus()
    wasBusy.current = isBusy
  }, [isBusy])
  return (
    <footer className="export-foot">
      <span className="export-name" title={name}>
        <Icon name={formatIcon(format)} />
        <span>{name}</span>
      </span>
      {progress === null ? (
        <>
          <Button size="large" icon="copy" disabled={isNothing} onClick={onCopy}>
            {t(copyWords[formatTraits[format].sort])}
          </Button>
          <Button ref={main} size="large" look="primary" icon="download" disabled={isNothing} onClick={onSave}>
            {isReady ? t('exporting:saveReady') : t('exporting:save', { format: t(`exporting:formats.${format}`) })}
          </Button>
        </>
      ) : (
        <>
          <span className="export-progress" role="status">
            {t('exporting:working', { percent: formatPercent(progress, language) })}
          </span>
          <progress value={progress} max={1} aria-label={t('exporting:drawing')} />
          <Button ref={main} size="large" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
        </>
      )}
    </footer>
  )
}
