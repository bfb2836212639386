import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '#contract/shapes.ts'
import { useNow } from '../../app/useNow.ts'
import { useTitle } from '../../app/useTitle.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu, MenuRadioGroup, MenuRadioItem } from '../../ui/Menu.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useImporting } from '../importing/importingContext.ts'
import { LibrarySearch } from '../search/LibrarySearch.tsx'
import { HomeFrame } from './HomeFrame.tsx'
import { JourneyCard } from './JourneyCard.tsx'
import { sortJourneys, sortOrders, type SortOrder } from './sortJourneys.ts'
import { TemplateRow } from './TemplateRow.tsx'
import { useCardGridKeys } from './useCardGridKeys.ts'
import { useFocusStays } from './useFocusStays.ts'
import { useJourneyActions } from './useJourneyActions.ts'
import { useJourneyList } from './useJourneyList.ts'
import { useNewMap } from './useNewMap.ts'
import './library.css'

/** The library: every map, search through all their words, and ways to begin. */
export function LibraryScreen() {
  const { t } = useTranslation()
  const importing = useImporting()
  const { list, reload } = useJourneyList(false)
  const newMap = useNewMap()
  useTitle(t('library:maps'))
  return (
    <HomeFrame
      place="library"
      title={t('library:maps')}
      actions={
        <>
          <Button size="large" icon="file-input" onClick={importing.pick}>
            {t('library:import')}
          </Button>
          <Button size="large" look="primary" icon="plus" onClick={() => void newMap('blank')}>
            {t('library:newMap')}
          </Button>
        </>
      }
    >
      <LibrarySearch />
      {list?.ok === false ? (
        <EmptyState
          icon="triangle-alert"
          title={t('library:failed')}
          actions={
            <Button look="primary" onClick={reload}>
              {t('common:tryAgain')}
            </Button>
          }
        >
          <p>{t(`error:${list.error.code}`)}</p>
        </EmptyState>
      ) : (
        <Maps journeys={list?.value ?? null} />
      )}
      <TemplateRow onChoose={newMap} />
    </HomeFrame>
  )
}

function Maps({ journeys }: { journeys: readonly JourneySummary[] | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const actions = useJourneyActions()
  const onKeyDown = useCardGridKeys()
  const [order, setOrder] = useState<SortOrder>('edited')
  const sorted = useMemo(() => (journeys ? sortJourneys(journeys, order, language) : null), [journeys, order, language])
  const list = useFocusStays(sorted)
  const isEmpty = sorted?.length === 0
  return (
    <section aria-labelledby="recent" aria-busy={sorted === null}>
      <div className="section-header">
        <h2 id="recent">{t(isEmpty ? 'library:emptyTitle' : order === 'edited' ? 'library:recent' : 'library:maps')}</h2>
        {isEmpty ? null : (
          <Menu
            align="end"
            trigger={
              <Button look="quiet" iconAfter="chevron-down" aria-label={`${t('library:sort')}: ${t(`library:sortBy.${order}`)}`}>
                {t(`library:sortBy.${order}`)}
              </Button>
            }
          >
            <MenuRadioGroup value={order} onChange={(value) => setOrder(value as SortOrder)} label={t('library:sort')}>
              {sortOrders.map((value) => (
                <MenuRadioItem key={value} value={value}>
                  {t(`library:sortBy.${value}`)}
                </MenuRadioItem>
              ))}
            </MenuRadioGroup>
          </Menu>
        )}
      </div>
      {isEmpty ? <p className="library-empty">{t('library:emptyText')}</p> : null}
      <ul className="journey-grid" onKeyDown={onKeyDown} ref={list}>
        {sorted === null
          ? [0, 1, 2].map((at) => (
              <li key={at} className="journey-card">
                <Skeleton height="auto" radius={12} />
                <Skeleton height={20} width="60%" />
              </li>
            ))
          : sorted.slice(0, 3).map((journey) => <JourneyCard key={journey.id} journey={journey} actions={actions} now={now} />)}
        {sorted === null ? null : (
          <li className="journey-card">
            <DropCard />
          </li>
        )}
        {sorted?.slice(3).map((journey) => (
          <JourneyCard key={journey.id} journey={journey} actions={actions} now={now} />
        ))}
      </ul>
    </section>
  )
}

function DropCard() {
  const { t } = useTranslation()
  const importing = useImporting()
  return (
    <button type="button" className="drop-card" data-grid-card onClick={importing.pick}>
      <Icon name="file-input" size={24} />
      <strong>{t('library:dropHere')}</strong>
      <span>{t('library:dropWhat')}</span>
    </button>
  )
}
