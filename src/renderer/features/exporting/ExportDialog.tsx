import { useCallback, useDeferredValue, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTraits, handOutFormats, type HandOutFormat } from '#core/handOut/formats.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import type { IconName } from '#core/icons/icons.ts'
import { mapOf } from '#core/queries/journey.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'
import { formatNumber, formatPercent } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useSceneWords } from '../../i18n/useSceneWords.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { openModal } from '../../ui/modals.ts'
import { OverlayRootContext } from '../../ui/overlayRoot.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useIssueText } from '../importing/useIssueText.ts'
import { copyFile } from './copyFile.ts'
import { ExportNotes } from './ExportNotes.tsx'
import { fileNameOf } from './fileNameOf.ts'
import { PicturePreview } from './PicturePreview.tsx'
import { completenessOf, pixelSize, previewScene, type PictureLook } from './preview.ts'
import { useExport } from './useExport.ts'
import '../../ui/dialog.css'
import './exporting.css'

const formatIcons: Readonly<Record<HandOutFormat, IconName>> = {
  svg: 'image',
  png: 'file-image',
  json: 'file-braces',
  mermaid: 'file-code'
}
const shownLines = 200

/** Hands the map out as a file: options at the left, what will be in it at the right. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useSceneWords()
  const titleId = useId()
  const { files } = useServices()
  const fail = useFailure()
  const issueText = useIssueText()
  const document = useJourney(useSession(), (state) => state.document)
  const { progress, make, cancel } = useExport()
  const [format, setFormat] = useState<HandOutFormat>('svg')
  const [scale, setScale] = useState<'1' | '2' | '3' | '4'>('2')
  const [look, setLook] = useState<Omit<PictureLook, 'words'>>({ look: 'light', density: 'compact', titleBlock: true })
  const [element, setElement] = useState<HTMLDialogElement | null>(null)
  const open = useCallback((dialog: HTMLDialogElement) => {
    setElement(dialog)
    return openModal(dialog)
  }, [])

  const isPicture = format === 'svg' || format === 'png'
  // Controls answer at once; a large map may take a moment longer to be drawn.
  const shownLook = useDeferredValue(look)
  const scene = useMemo(() => previewScene(document, { ...shownLook, words }), [document, shownLook, words])
  const completeness = useMemo(() => completenessOf(document, scene), [document, scene])
  const text = useMemo(() => {
    if (format === 'mermaid') return writeMermaid(document)
    return format === 'json' ? { text: writeJourneyFile(document), issues: [] } : null
  }, [document, format])
  const size = pixelSize(scene, format === 'png' ? Number(scale) : 1)
  const name = `${fileNameOf(mapOf(document).title)}.${formatTraits[format].extension}`
  const formatName = t(`exporting:formats.${format}`)
  const choice = { format, options: { ...usualHandOut, ...look, picture: { by: 'scale' as const, scale: Number(scale) }, language } }
  const isBusy = progress !== null

  const save = async () => {
    const made = await make(choice)
    if (!made.ok) return made.error.code === 'cancelled' ? undefined : fail(made.error)
    const saved = await files.save({ ...made.value, name: made.value.name || name })
    if (!saved.ok) return fail(saved.error)
    if (saved.value.kind === 'cancelled') return
    onClose()
    showToast(
      saved.value.kind === 'saved' ? t('exporting:savedAt', { path: saved.value.path }) : t('exporting:saved', { name: made.value.name })
    )
    // Only now is it known whether all pictures had room in the file; what Mermaid loses is shown before.
    if (format === 'json') for (const issue of made.value.issues) showToast(issueText(issue), { tone: 'problem' })
  }
  const copy = async () => {
    const isCopied = await copyFile(format, make(choice))
    showToast(t(isCopied ? 'exporting:copied' : 'exporting:copyFailed'), isCopied ? {} : { tone: 'problem' })
  }

  return (
    <dialog
      ref={open}
      className="dialog dialog-wide export-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <OverlayRootContext value={element}>
        <div className="export-options">
          <h1 id={titleId}>{t('exporting:title')}</h1>
          <div className="formats" role="radiogroup" aria-label={t('exporting:format')}>
            {handOutFormats.map((value) => (
              <label key={value} className="format">
                <input
                  type="radio"
                  name={`${titleId}-format`}
                  checked={value === format}
                  data-autofocus={value === format ? '' : undefined}
                  onChange={() => setFormat(value)}
                  aria-describedby={`${titleId}-${value}`}
                />
                <Icon name={formatIcons[value]} size={18} />
                <strong>{t(`exporting:formats.${value}`)}</strong>
                <small id={`${titleId}-${value}`}>{t(`exporting:formatHint.${value}`)}</small>
                {value === format ? <Icon name="circle-check" size={18} className="format-check" /> : null}
              </label>
            ))}
          </div>
          {isPicture ? (
            <>
              <Segmented
                label={t('exporting:look')}
                value={look.look}
                options={(['light', 'dark', 'ink'] as const).map((value) => ({ value, label: t(`exporting:looks.${value}`) }))}
                onChange={(value) => setLook({ ...look, look: value })}
              />
              <Segmented
                label={t('exporting:density')}
                value={look.density}
                options={(['compact', 'comfortable'] as const).map((value) => ({ value, label: t(`exporting:densities.${value}`) }))}
                onChange={(density) => setLook({ ...look, density })}
              />
              {format === 'png' ? (
                <Segmented
                  label={t('exporting:scale')}
                  value={scale}
                  options={(['1', '2', '3', '4'] as const).map((value) => ({
                    value,
                    label: t('exporting:scaleTimes', { scale: value })
                  }))}
                  onChange={setScale}
                />
              ) : null}
              <div className="field">
                <span className="field-label">{t('exporting:show')}</span>
                <Switch
                  label={t('exporting:titleBlock')}
                  checked={look.titleBlock}
                  onChange={(titleBlock) => setLook({ ...look, titleBlock })}
                />
              </div>
            </>
          ) : null}
        </div>
        <div className="export-result">
          <header className="export-head">
            <h2>{t('exporting:preview')}</h2>
            {isPicture ? (
              <span role="status">
                {t('exporting:previewPixels', { width: formatNumber(size.width, language), height: formatNumber(size.height, language) })}
              </span>
            ) : null}
            <IconButton icon="x" label={t('common:close')} onClick={onClose} />
          </header>
          {text ? (
            <pre className="export-text" tabIndex={0} aria-label={t('exporting:preview')}>
              {text.text.split('\n', shownLines).join('\n')}
            </pre>
          ) : (
            <PicturePreview scene={scene} />
          )}
          <ExportNotes format={format} completeness={completeness} issues={text?.issues ?? []} />
          <footer className="export-foot">
            <span className="export-name" title={name}>
              <Icon name={formatIcons[format]} />
              <span>{name}</span>
            </span>
            {isBusy ? (
              <>
                <span className="export-progress" role="status">
                  {t('exporting:working', { percent: formatPercent(progress, language) })}
                </span>
                <progress value={progress} max={1} aria-label={t('exporting:drawing')} />
                <Button size="large" onClick={cancel}>
                  {t('common:cancel')}
                </Button>
              </>
            ) : (
              <>
                <Button size="large" icon="copy" onClick={() => void copy()}>
                  {t(isPicture ? 'exporting:copyPicture' : 'exporting:copyText')}
                </Button>
                <Button size="large" look="primary" icon="download" onClick={() => void save()}>
                  {t('exporting:save', { format: formatName })}
                </Button>
              </>
            )}
          </footer>
        </div>
      </OverlayRootContext>
    </dialog>
  )
}
