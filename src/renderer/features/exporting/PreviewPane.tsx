import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton.tsx'
import type { ExportSettings } from './exportSettings.ts'
import { PagePreview } from './PagePreview.tsx'
import type { ShownPreview } from './preview/usePreview.ts'
import { TablePreview } from './TablePreview.tsx'
import { usePreviewTitle } from './usePreviewTitle.ts'

interface PreviewPaneProps {
  settings: ExportSettings
  preview: ShownPreview
  onClose: () => void
}

/** What the file will look like, above everything that is said about it. */
export function PreviewPane({ settings, preview, onClose }: PreviewPaneProps) {
  const { t } = useTranslation()
  const [chosenPage, setPage] = useState(0)
  const [isZoomed, setZoomed] = useState(false)
  const facts = preview.made?.facts ?? null
  const count = facts === null ? 0 : Math.max(facts.pages.length, facts.tables.length)
  const page = Math.max(0, Math.min(chosenPage, count - 1))
  const name = facts?.pages[page]?.name ?? facts?.tables[page]?.name ?? ''
  const pageOf = t('exporting:pageOf', { page: page + 1, count, name })
  const title = usePreviewTitle(settings, facts, page)
  const isDrawn = facts !== null && facts.pages.length > 0
  return (
    <>
      <header className="export-head">
        <h2>{t('exporting:preview')}</h2>
        <span role="status" aria-busy={preview.isMaking}>
          {title}
        </span>
        <span className="export-tools">
          {count > 1 ? (
            <>
              <IconButton icon="arrow-left" label={t('exporting:pageBefore')} disabled={page === 0} onClick={() => setPage(page - 1)} />
              <span className="export-page" role="status" title={pageOf}>
                {pageOf}
              </span>
              <IconButton
                icon="arrow-right"
                label={t('exporting:pageAfter')}
                disabled={page === count - 1}
                onClick={() => setPage(page + 1)}
              />
            </>
          ) : null}
          {isDrawn ? (
            <IconButton
              icon={isZoomed ? 'zoom-out' : 'zoom-in'}
              label={t(isZoomed ? 'exporting:zoomOut' : 'exporting:zoomIn')}
              onClick={() => setZoomed(!isZoomed)}
            />
          ) : null}
          <IconButton icon="x" label={t('common:close')} onClick={onClose} />
        </span>
      </header>
      <PreviewContent preview={preview} page={page} isZoomed={isZoomed} />
    </>
  )
}

function PreviewContent({ preview, page, isZoomed }: { preview: ShownPreview; page: number; isZoomed: boolean }) {
  const { t } = useTranslation()
  const facts = preview.made?.facts
  if (preview.hasFailed) return <p className="export-none">{t('exporting:previewFailed')}</p>
  if (!facts) return <p className="export-none">{t('exporting:drawing')}</p>
  const drawn = facts.pages[page]
  if (drawn) return <PagePreview preview={preview} index={page} page={drawn} isZoomed={isZoomed} />
  const table = facts.tables[page]
  if (table) return <TablePreview table={table} />
  return (
    <pre className="export-text" tabIndex={0} aria-label={t('exporting:preview')}>
      {facts.text}
    </pre>
  )
}
