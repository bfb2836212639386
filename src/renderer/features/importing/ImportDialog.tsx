import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContractError } from '#contract/error.ts'
import type { ImportedMap, ReadingIssue, TableChoices } from '#contract/shapes.ts'
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
  /** What was decided about the tables in it, by the place of their maps. */
  readonly choices: readonly (TableChoices | null)[]
}

/** Shows what files would become, with everything that was noticed, and keeps what the person chooses. Until then nothing is kept. */
export function ImportDialog({ files, onClose }: { files: readonly PickedFile[]; onClose: () => void }) {
  const { t } = useTranslation()
  const { client } = useServices()
  const language = useLanguage()
  const fail = useFailure()
  const [readings, setReadings] = useState<readonly FileReading[] | null>(null)
  /** Maps that are not kept, as `file:map`. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isKeeping, setKeeping] = useState(false)

  const read = useCallback(
    async ({ name, data }: PickedFile, choices: FileReading['choices'] = []): Promise<FileReading> => {
      const answer = await client.call('import.read', { name: name.slice(0, 300), data, language, tables: [...choices] })
      const found = answer.ok ? { ...answer.value, error: null } : { maps: [], issues: [], error: answer.error }
      return { name, ...found, choices }
    },
    [client, language]
  )
  useEffect(() => {
    let isWanted = true
    void Promise.all(files.map((file) => read(file))).then((all) => {
      if (isWanted) setReadings(all)
    })
    return () => {
      isWanted = false
    }
  }, [files, read])

  /** The last decision counts: an answer to an earlier one that comes late is passed over. */
  const lastDecision = useRef(0)
  const decide = async (at: number, position: number, choice: TableChoices) => {
    const file = files[at]
    const present = readings?.[at]
    if (!file || !present) return
    const choices = present.maps.map((_, other) => (other === position ? choice : (present.choices[other] ?? null)))
    const show = (reading: FileReading) => setReadings((all) => all?.map((other, index) => (index === at ? reading : other)) ?? null)
    show({ ...present, choices })
    lastDecision.current += 1
    const decision = lastDecision.current
    const next = await read(file, choices)
    // Where it could not be read again, what is there stays.
    if (decision === lastDecision.current && next.error === null) show(next)
  }

  const maps = readings?.flatMap((reading) => reading.maps) ?? []
  const chosen = readings?.flatMap((reading, at) => reading.maps.filter((_, position) => !left.has(`${at}:${position}`))) ?? []
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
                  isKept={!left.has(`${at}:${position}`)}
                  onKeep={(isKept) => {
                    const key = `${at}:${position}`
                    setLeft(new Set(isKept ? [...left].filter((other) => other !== key) : [...left, key]))
                  }}
                  choices={reading.choices[position] ?? null}
                  onChoose={(choice) => void decide(at, position, choice)}
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
