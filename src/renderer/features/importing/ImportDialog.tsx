import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncomingFile } from '../../platform/files.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FileRow } from './FileRow.tsx'
import { ImportedMapRow } from './ImportedMapRow.tsx'
import { IssueList } from './IssueList.tsx'
import { ReadingSummary } from './ReadingSummary.tsx'
import { useKeeping } from './useKeeping.ts'
import { useReadings, type FileReading } from './useReadings.ts'
import './importing.css'

/** Shows what files would become, with everything that was noticed, and keeps what the person chooses. Until then nothing is kept. */
export function ImportDialog({ files, onClose }: { files: readonly IncomingFile[]; onClose: () => void }) {
  const { t } = useTranslation()
  const readings = useReadings(files)
  const keeping = useKeeping(onClose)
  /** Maps that are not kept, as `file:map`. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const isKept = (at: number, position: number) => !left.has(`${at}:${position}`)
  const setKept = (at: number, position: number, kept: boolean) => {
    const key = `${at}:${position}`
    setLeft(new Set(kept ? [...left].filter((other) => other !== key) : [...left, key]))
  }
  const maps = readings.files.flatMap((reading) => reading.maps)
  const chosen = readings.files.flatMap((reading, at) => reading.maps.filter((_, position) => isKept(at, position)))
  const [only] = chosen
  const { progress } = keeping
  const close = () => {
    keeping.stop()
    onClose()
  }

  const rowsOf = (reading: FileReading, at: number) =>
    reading.maps.map((map, position) => (
      <ImportedMapRow
        key={position}
        map={map}
        isAlone={reading.maps.length === 1}
        isKept={isKept(at, position)}
        onKeep={(kept) => setKept(at, position, kept)}
        choices={reading.choices[position] ?? null}
        onChoose={(choice) => void readings.decide(at, position, choice)}
      />
    ))
  const [first] = readings.files

  return (
    <Dialog
      title={t('importing:title')}
      onClose={close}
      className="import-dialog"
      actions={
        <>
          <Button size="large" onClick={close}>
            {t('common:cancel')}
          </Button>
          {maps.length > 0 ? (
            <Button
              size="large"
              look="primary"
              icon="check"
              disabled={chosen.length === 0 || progress !== null || readings.isReading || readings.isDeciding}
              onClick={() => void keeping.keep(chosen)}
            >
              {progress
                ? progress.count === 1
                  ? t('importing:keeping')
                  : t('importing:keepingMany', { done: progress.done + 1, count: progress.count })
                : maps.length === 1 && only
                  ? t('importing:keepThis', { title: shortened(only.title || t('importing:unnamed')) })
                  : t('importing:keep', { count: chosen.length })}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="dialog-content" aria-busy={readings.isReading || readings.isDeciding}>
        {files.length > 1 ? (
          <>
            <ReadingSummary readings={readings} />
            <ul className="import-files">
              {readings.files.map((reading, at) => (
                <FileRow
                  key={at}
                  reading={reading}
                  isKept={reading.maps.length === 1 ? isKept(at, 0) : null}
                  onKeep={(kept) => setKept(at, 0, kept)}
                >
                  <IssueList issues={reading.issues} />
                  {rowsOf(reading, at)}
                </FileRow>
              ))}
            </ul>
          </>
        ) : first?.status === 'read' ? (
          <section className="import-file">
            <OnlyFile reading={first} />
            <IssueList issues={first.issues} />
            {rowsOf(first, 0)}
          </section>
        ) : (
          <div role="status">
            <p>{t('importing:reading', { name: first?.name ?? '' })}</p>
            <Skeleton height={180} />
          </div>
        )}
      </div>
    </Dialog>
  )
}

/** Where a file comes from, or that nothing can be made of it. */
function OnlyFile({ reading }: { reading: FileReading }) {
  const { t } = useTranslation()
  if (reading.maps.length > 0) return <p className="import-from">{t('importing:from', { name: reading.name })}</p>
  return (
    <EmptyState icon="triangle-alert" title={t(reading.error ? 'importing:failed' : 'importing:nothingTitle')}>
      <p>
        <strong>{reading.name}</strong>
      </p>
      <p>{reading.error ? t(`error:${reading.error.code}`) : t('importing:nothingText')}</p>
      {!reading.error && /\.(png|jpe?g|gif|webp|svg)$/i.test(reading.name) ? <p>{t('library:pictureHere')}</p> : null}
    </EmptyState>
  )
}

function shortened(title: string): string {
  return title.length > 40 ? `${title.slice(0, 38).trimEnd()}…` : title
}
