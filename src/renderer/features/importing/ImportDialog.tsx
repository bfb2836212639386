import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContractError } from '#contract/error.ts'
import type { ImportedMap, ReadingIssue } from '#contract/shapes.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import type { PickedFile } from '../../platform/files.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ImportedMapRow } from './ImportedMapRow.tsx'
import { IssueList } from './IssueList.tsx'
import './importing.css'

/** What one file would become. */
interface FileReading {
  readonly name: string
  readonly maps: readonly ImportedMap[]
  readonly issues: readonly ReadingIssue[]
  readonly error: ContractError | null
}

/** Shows what files would become, with everything that was noticed, and keeps what the person chooses. Until then nothing is kept. */
export function ImportDialog({ files, onClose }: { files: readonly PickedFile[]; onClose: () => void }) {
  const { t } = useTranslation()
  const { client } = useServices()
  const language = useLanguage()
  const fail = useFailure()
  const [readings, setReadings] = useState<readonly FileReading[] | null>(null)
  const [left, setLeft] = useState<ReadonlySet<ImportedMap>>(new Set())
  const [isKeeping, setKeeping] = useState(false)

  useEffect(() => {
    let isWanted = true
    const read = async ({ name, data }: PickedFile): Promise<FileReading> => {
      const answer = await client.call('import.read', { name: name.slice(0, 300), data, language })
      return answer.ok ? { name, ...answer.value, error: null } : { name, maps: [], issues: [], error: answer.error }
    }
    void Promise.all(files.map(read)).then((all) => {
      if (isWanted) setReadings(all)
    })
    return () => {
      isWanted = false
    }
  }, [client, files, language])

  const maps = readings?.flatMap((reading) => reading.maps) ?? []
  const chosen = maps.filter((map) => !left.has(map))
  const keep = async () => {
    setKeeping(true)
    const ids: string[] = []
    for (const { records, attachments } of chosen) {
      const answer = await client.call('journeys.create', { records, attachments })
      if (answer.ok) ids.push(answer.value.id)
      else fail(answer.error)
    }
    setKeeping(false)
    const [first] = ids
    if (first === undefined) return
    onClose()
    showToast(t('importing:kept', { count: ids.length, title: chosen[0]?.title || t('importing:unnamed') }))
    go(ids.length === 1 ? mapRoute(first) : { screen: 'library' })
  }
  const [only] = chosen

  return (
    <Dialog
      title={t('importing:title')}
      onClose={onClose}
      className="import-dialog"
      actions={
        <>
          <Button size="large" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          {maps.length > 0 ? (
            <Button size="large" look="primary" icon="check" disabled={chosen.length === 0 || isKeeping} onClick={() => void keep()}>
              {isKeeping
                ? t('importing:keeping')
                : maps.length === 1 && only
                  ? t('importing:keepThis', { title: shortened(only.title || t('importing:unnamed')) })
                  : t('importing:keep', { count: chosen.length })}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="dialog-content" aria-busy={readings === null}>
        {readings === null ? (
          <div role="status">
            <p>{t('importing:reading', { name: files[0]?.name ?? '' })}</p>
            <Skeleton height={180} />
          </div>
        ) : (
          readings.map((reading, at) => (
            <FileSection key={at} reading={reading}>
              {reading.maps.map((map, position) => (
                <ImportedMapRow
                  key={position}
                  map={map}
                  isAlone={maps.length === 1}
                  isKept={!left.has(map)}
                  onKeep={(isKept) => setLeft(new Set(isKept ? [...left].filter((other) => other !== map) : [...left, map]))}
                />
              ))}
            </FileSection>
          ))
        )}
      </div>
    </Dialog>
  )
}

function FileSection({ reading, children }: { reading: FileReading; children: ReactNode }) {
  const { t } = useTranslation()
  const isEmpty = reading.maps.length === 0
  return (
    <section className="import-file">
      {isEmpty ? (
        <EmptyState icon="triangle-alert" title={t(reading.error ? 'importing:failed' : 'importing:nothingTitle')}>
          <p>
            <strong>{reading.name}</strong>
          </p>
          <p>{reading.error ? t(`error:${reading.error.code}`) : t('importing:nothingText')}</p>
        </EmptyState>
      ) : (
        <p className="import-from">{t('importing:from', { name: reading.name })}</p>
      )}
      <IssueList issues={reading.issues} />
      {children}
    </section>
  )
}

function shortened(title: string): string {
  return title.length > 40 ? `${title.slice(0, 38).trimEnd()}…` : title
}
