import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Say } from '#core/handOut/edition.ts'
import { formatTraits } from '#core/handOut/formats.ts'
import { mapOf } from '#core/queries/journey.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { useToday } from '../improve/useToday.ts'
import { copyExport } from './copyExport.ts'
import { copyTable } from './copyTable.ts'
import { ExportFoot } from './ExportFoot.tsx'
import { ExportNotes } from './ExportNotes.tsx'
import { ExportOptions } from './ExportOptions.tsx'
import { isNothingTicked, optionsOf, type ExportSettings } from './exportSettings.ts'
import { fileNameOf } from './fileNameOf.ts'
import { saveExport, type ExportedFile } from './handOut.ts'
import { sayFailed, saySaved } from './sayExported.ts'
import { usePreview } from './preview/usePreview.ts'
import { PreviewPane } from './PreviewPane.tsx'
import { useExport } from './useExport.ts'
import { useVersionNumber } from './useVersionNumber.ts'

interface ExportContentProps {
  titleId: string
  settings: ExportSettings
  onChange: (settings: ExportSettings) => void
  onClose: () => void
}

/** The two halves of the export dialog, and what its buttons do. */
export function ExportContent({ titleId, settings, onChange, onClose }: ExportContentProps) {
  const { t } = useTranslation()
  const services = useServices()
  const session = useSession()
  const say = t as unknown as Say
  const document = useJourney(session, (state) => state.document)
  const selection = useJourney(session, (state) => state.selection)
  const { progress, make, cancel } = useExport()
  const [ready, setReady] = useState<ExportedFile | null>(null)
  const { format } = settings
  const options = optionsOf(settings, document, selection)
  const request = { format, options, day: useToday(), version: useVersionNumber() }
  const preview = usePreview(document, request)
  const facts = preview.made?.facts ?? null

  const change = (next: ExportSettings) => {
    setReady(null)
    onChange(next)
  }
  const save = async () => {
    let file = ready
    if (!file) {
      const made = await make({ format, options })
      if (!made.ok) return sayFailed(say, made.error)
      file = made.value
      // What only the finished file knows is to be seen before it is saved.
      const known = new Set(facts?.issues.map(({ code }) => code))
      if (file.issues.some(({ code }) => !known.has(code))) return setReady(file)
    }
    const saved = await saveExport(services, session, format, file)
    if (!saved.ok) return sayFailed(say, saved.error)
    if (saved.value.kind === 'cancelled') return
    onClose()
    saySaved(services, say, saved.value, { name: file.name })
  }
  const copy = async () => {
    const { sort } = formatTraits[format]
    if (sort === 'table') {
      const isCopied = await copyTable(preview.previewer?.table(request) ?? Promise.resolve(null))
      return sayCopied(isCopied, 'exporting:copiedTable')
    }
    const isCopied = await copyExport(
      sort === 'drawn' ? 'image/png' : 'text/plain',
      make({ format: sort === 'drawn' ? 'png' : format, options })
    )
    return sayCopied(isCopied, sort === 'drawn' ? 'exporting:copiedPicture' : 'exporting:copied')
  }
  const sayCopied = (isCopied: boolean, key: 'exporting:copied' | 'exporting:copiedTable' | 'exporting:copiedPicture') =>
    isCopied ? showToast(t(key)) : showToast(t('exporting:copyFailed'), { tone: 'problem' })

  return (
    <>
      <ExportOptions
        titleId={titleId}
        settings={settings}
        about={preview.made?.about ?? null}
        isBusy={progress !== null}
        onChange={change}
      />
      <div className="export-result">
        <PreviewPane settings={settings} preview={preview} onClose={onClose} />
        {facts ? (
          <ExportNotes
            settings={settings}
            facts={facts}
            found={ready?.issues ?? null}
            onPageAStage={() =>
              change({ ...settings, options: { ...settings.options, paper: { ...settings.options.paper, spread: 'stages' } } })
            }
          />
        ) : null}
        <ExportFoot
          format={format}
          name={`${fileNameOf(mapOf(document).title)}.${formatTraits[format].extension}`}
          progress={progress}
          isReady={ready !== null}
          isNothing={isNothingTicked(options)}
          onSave={() => void save()}
          onCopy={() => void copy()}
          onCancel={cancel}
        />
      </div>
    </>
  )
}
