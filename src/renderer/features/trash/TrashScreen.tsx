import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '#contract/shapes.ts'
import { useNow } from '../../app/useNow.ts'
import { useTitle } from '../../app/useTitle.ts'
import { formatAgo } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { HomeFrame } from '../library/HomeFrame.tsx'
import { Thumbnail } from '../library/Thumbnail.tsx'
import { useFocusStays } from '../library/useFocusStays.ts'
import { useJourneyActions } from '../library/useJourneyActions.ts'
import { useJourneyList } from '../library/useJourneyList.ts'
import '../library/library.css'
import './trash.css'

/** Maps that were thrown away and can come back. Erasing is the one thing here that cannot be undone, so it asks. */
export function TrashScreen() {
  const { t } = useTranslation()
  const { list, reload } = useJourneyList(true)
  const [asking, setAsking] = useState<readonly JourneySummary[] | null>(null)
  const journeys = list?.ok ? list.value : null
  const rows = useFocusStays(journeys)
  useTitle(t('library:trash'))
  return (
    <HomeFrame
      place="trash"
      title={t('library:trash')}
      actions={
        journeys && journeys.length > 0 ? (
          <Button size="large" icon="trash-2" onClick={() => setAsking(journeys)}>
            {t('library:emptyTrash')}
          </Button>
        ) : null
      }
    >
      {list?.ok === false ? (
        <EmptyState icon="triangle-alert" title={t('library:failed')} actions={<Button onClick={reload}>{t('common:tryAgain')}</Button>}>
          <p>{t(`error:${list.error.code}`)}</p>
        </EmptyState>
      ) : null}
      {journeys?.length === 0 ? (
        <EmptyState icon="trash-2" title={t('library:trashEmptyTitle')}>
          <p>{t('library:trashEmptyText')}</p>
        </EmptyState>
      ) : null}
      <ul className="trash-list" ref={rows}>
        {journeys?.map((journey) => (
          <TrashRow key={journey.id} journey={journey} onErase={() => setAsking([journey])} />
        ))}
      </ul>
      {asking ? <EraseQuestion journeys={asking} onClose={() => setAsking(null)} /> : null}
    </HomeFrame>
  )
}

function TrashRow({ journey, onErase }: { journey: JourneySummary; onErase: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const actions = useJourneyActions()
  const title = journey.title || t('domain:untitled')
  return (
    <li className="trash-row">
      <Thumbnail id={journey.id} revision={journey.revision} />
      <div className="trash-words">
        <h2>{title}</h2>
        <p>
          {t('library:size', {
            stages: t('library:stages', { count: journey.stageCount }),
            steps: t('domain:steps', { count: journey.stepCount }),
            cards: t('library:cards', { count: journey.cardCount })
          })}
        </p>
        <p>{t('library:trashedWhen', { when: formatAgo(journey.trashedAt ?? journey.updatedAt, now, language) })}</p>
      </div>
      <Button icon="archive-restore" onClick={() => void actions.restore(journey)} aria-label={`${t('library:restore')}: ${title}`}>
        {t('library:restore')}
      </Button>
      <Button look="quiet" onClick={onErase} aria-label={`${t('library:erase')}: ${title}`}>
        {t('library:erase')}
      </Button>
    </li>
  )
}

function EraseQuestion({ journeys, onClose }: { journeys: readonly JourneySummary[]; onClose: () => void }) {
  const { t } = useTranslation()
  const actions = useJourneyActions()
  const single = journeys.length === 1 ? journeys[0] : undefined
  const title = single
    ? t('library:eraseTitle', { title: single.title || t('domain:untitled') })
    : t('library:eraseAllTitle', { count: journeys.length })
  return (
    <Dialog
      size="small"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button size="large" onClick={onClose} data-autofocus>
            {t('common:cancel')}
          </Button>
          <Button
            size="large"
            look="danger"
            onClick={() => {
              onClose()
              void (single ? actions.erase(single) : actions.eraseAll(journeys))
            }}
          >
            {t('library:erase')}
          </Button>
        </>
      }
    >
      <p className="dialog-content">{t(single ? 'library:eraseText' : 'library:eraseAllText')}</p>
    </Dialog>
  )
}
