import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedSnapshot } from '#contract/shapes.ts'
import { useNow } from '../../app/useNow.ts'
import { formatDay, formatTime } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { GoBackQuestion } from './GoBackQuestion.tsx'
import { fewSnapshots, useSnapshots } from './useSnapshots.ts'

/** Earlier states of the library, each with a way back to it. */
export function SnapshotList() {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const labelId = useId()
  const [all, setAll] = useState(false)
  const [asking, setAsking] = useState<ListedSnapshot | null>(null)
  const found = useSnapshots(all)
  const whenOf = ({ takenAt }: ListedSnapshot) => `${formatDay(new Date(takenAt), now, language)}, ${formatTime(takenAt, language)}`
  return (
    <>
      <p className="field-label" id={labelId}>
        {t('settings:earlier')}
      </p>
      {found?.total === 0 ? <p>{t('settings:earlierNone')}</p> : null}
      <ul className="settings-snapshots" aria-labelledby={labelId}>
        {found?.snapshots.map((snapshot) => (
          <li key={snapshot.name}>
            <p>
              <time dateTime={new Date(snapshot.takenAt).toISOString()}>{whenOf(snapshot)}</time>
              <span className="settings-snapshot-facts">
                {snapshot.maps === null ? t('settings:earlierUnreadable') : t('settings:earlierMaps', { count: snapshot.maps })}
                {snapshot.reason === 'restore' ? ` · ${t('settings:earlierBeforeBack')}` : null}
              </span>
            </p>
            {snapshot.maps === null ? null : (
              <Button onClick={() => setAsking(snapshot)} aria-label={`${t('settings:goBack')} ${whenOf(snapshot)}`}>
                {t('settings:goBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {found && !all && found.total > fewSnapshots ? (
        <div>
          <Button look="link" onClick={() => setAll(true)}>
            {t('settings:earlierAll', { count: found.total })}
          </Button>
        </div>
      ) : null}
      {asking ? <GoBackQuestion snapshot={asking.name} when={whenOf(asking)} onClose={() => setAsking(null)} /> : null}
    </>
  )
}
