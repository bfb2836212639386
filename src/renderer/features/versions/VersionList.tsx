import { useId, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContractError } from '#contract/error.ts'
import type { ListedVersion } from '#contract/shapes.ts'
import type { Result } from '#core/result.ts'
import { useNow } from '../../app/useNow.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { PictureOfNow } from './VersionPicture.tsx'
import { RowLink, VersionRow } from './VersionRow.tsx'
import { changeWords, dayTitle } from './versionWords.ts'
import type { VersionActions } from './useVersionActions.ts'
import type { VersionList as Versions } from './useVersions.ts'

interface VersionListProps {
  journeyId: string
  /** Null until it is known. */
  list: Result<Versions, ContractError> | null
  /** The version that is shown; null: now. */
  versionId: string | null
  /** Differs where the map as it is now has to be drawn anew. */
  revision: string
  actions: VersionActions
  onReload: () => void
}

/** The timeline: now, and the versions by day, newest first. */
export function VersionList({ journeyId, list, versionId, revision, actions, onReload }: VersionListProps) {
  const { t } = useTranslation()
  if (list?.ok === false) {
    return (
      <EmptyState
        icon="triangle-alert"
        title={t('versions:listFailed')}
        actions={<Button onClick={onReload}>{t('common:tryAgain')}</Button>}
      >
        <p>{t(`error:${list.error.code}`)}</p>
      </EmptyState>
    )
  }
  if (!list) return <ListSkeleton />
  const { versions, now: changes } = list.value
  // An address may name a version that is gone: Tab must still find its way in.
  const isKnown = versions.some(({ id }) => id === versionId)
  return (
    <div onKeyDown={walk}>
      <ul>
        <li className="version-row">
          <RowLink
            journeyId={journeyId}
            versionId={null}
            isHere={versionId === null || !isKnown}
            picture={<PictureOfNow journeyId={journeyId} revision={revision} />}
          >
            <span className="version-title">{t('versions:now')}</span>
            {versions.length > 0 ? <span className="version-facts">{changeWords(changes, t)}</span> : null}
          </RowLink>
        </li>
      </ul>
      {versions.length === 0 ? (
        <EmptyState icon="history" title={t('versions:emptyTitle')}>
          <p>{t('versions:emptyText')}</p>
        </EmptyState>
      ) : null}
      {byDay(versions).map((day) => (
        <Day key={day[0]?.id} time={day[0]?.createdAt ?? 0}>
          {day.map((version) => (
            <VersionRow
              key={version.id}
              journeyId={journeyId}
              version={version}
              isFirst={version === versions.at(-1)}
              isHere={version.id === versionId}
              actions={actions}
            />
          ))}
        </Day>
      ))}
    </div>
  )
}

function Day({ time, children }: { time: number; children: React.ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const id = useId()
  return (
    <>
      <h2 id={id} className="version-day">
        {dayTitle(time, now, language, t)}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  )
}

function ListSkeleton() {
  const { t } = useTranslation()
  return (
    <>
      <p className="visually-hidden" role="status">
        {t('versions:loading')}
      </p>
      {[0, 1, 2, 3].map((at) => (
        <div key={at} className="version-link" aria-hidden>
          <div className="version-picture">
            <Skeleton height="100%" radius={0} />
          </div>
          <span className="version-words">
            <Skeleton width="70%" height={16} />
            <Skeleton width="45%" height={12} />
          </span>
        </div>
      ))}
    </>
  )
}

/** Arrow keys, Home and End between the versions. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-version-row]')]
  const at = rows.findIndex((row) => row === event.target)
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  const next = to === undefined ? undefined : rows[to]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

/** Neighbours of one day together. */
function byDay(versions: readonly ListedVersion[]): ListedVersion[][] {
  const days: ListedVersion[][] = []
  for (const version of versions) {
    const last = days.at(-1)
    const isSame = new Date(last?.[0]?.createdAt ?? 0).toDateString() === new Date(version.createdAt).toDateString()
    if (last && isSame) last.push(version)
    else days.push([version])
  }
  return days
}
