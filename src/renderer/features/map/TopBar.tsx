import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { mapOf } from '#core/queries/journey.ts'
import { stateIcon } from '#core/scene/domainIcons.ts'
import { mapRoute, type ViewName } from '../../app/route.ts'
import { go, linkTo } from '../../app/router.ts'
import { withWords } from '../../i18n/i18n.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useJourneyActions } from '../library/useJourneyActions.ts'
import { LockButton } from '../comments/LockButton.tsx'
import { NotesButton } from '../comments/NotesButton.tsx'
import { TitleEdit } from '../library/TitleEdit.tsx'
import { TimerPill } from '../timer/TimerPill.tsx'
import { PersonaChips } from './PersonaChips.tsx'
import { useMapDesk } from './mapDesk.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { TopMore } from './TopMore.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

const AboutMap = lazy(async () => ({ default: (await withWords(import('./AboutMap.tsx'))).AboutMap }))

/** The bar above the map: what it is, who it is about, and whether it is safe. */
export function TopBar({ view }: { view: ViewName | null }) {
  const { t } = useTranslation()
  const { mapFocus } = useMapDesk()
  const session = useSession()
  const { canUndo, canRedo, journeyId } = useJourney(session, ({ canUndo, canRedo, journeyId }) => ({ canUndo, canRedo, journeyId }))
  const hasStages = useJourney(session, ({ layout }) => layout.stages.length > 0)
  return (
    <header className="top-bar">
      <div className="top-start">
        <Tooltip text={t('map:toLibrary')}>
          <a {...linkTo({ screen: 'library' })} className="top-logo" aria-label={t('map:toLibrary')}>
            <Logo />
          </a>
        </Tooltip>
        <span className="top-divider" aria-hidden />
        <MapTitle />
        <StateToggle />
        <PersonaChips />
      </div>
      <ViewSwitch shown={view} />
      <div className="top-end">
        <TimerPill onStarted={() => mapFocus.current?.()} />
        <NotesButton />
        <LockButton />
        <IconButton icon="undo-2" className="top-folds" label={t('common:undo')} keys="Mod+Z" disabled={!canUndo} onClick={session.undo} />
        <IconButton
          icon="redo-2"
          className="top-folds"
          label={t('common:redo')}
          keys="Mod+Shift+Z"
          disabled={!canRedo}
          onClick={session.redo}
        />
        <TopMore />
        <SaveStatus />
        <Button
          icon="play"
          className="top-present"
          title={t('map:presentHint')}
          aria-keyshortcuts="Control+Shift+Enter"
          disabled={!hasStages}
          onClick={() => void import('../present/startPresenting.ts').then(({ startPresenting }) => startPresenting(session))}
        >
          <span className="top-present-label">{t('map:present')}</span>
        </Button>
        <Button look="primary" icon="share" className="top-export" onClick={() => go(mapRoute(journeyId, { kind: 'export' }))}>
          <span className="top-export-label">{t('map:export')}</span>
        </Button>
      </div>
    </header>
  )
}

function MapTitle() {
  const { t } = useTranslation()
  const session = useSession()
  const actions = useJourneyActions()
  const map = useJourney(session, ({ document }) => mapOf(document))
  const isReadOnly = useJourney(session, ({ readOnly }) => readOnly)
  const { isRenaming, isAboutOpen, setRenaming, setAboutOpen, mapFocus } = useMapDesk()
  const title = map.title || t('domain:untitled')
  const journey = { id: session.getState().journeyId, title: map.title }
  if (isRenaming) {
    return (
      <TitleEdit
        className="top-title-edit"
        label={t('map:editTitle')}
        title={map.title}
        onDone={(next) => {
          setRenaming(false)
          // Whoever ended it by key goes on with the map; who clicked elsewhere is there already.
          if (document.activeElement !== document.body) mapFocus.current?.()
          if (next !== null && next !== map.title) session.run('map.edit', { title: next })
        }}
      />
    )
  }
  return (
    <>
      <h1 className="top-title">
        <button type="button" title={title} onClick={() => (isReadOnly ? undefined : setRenaming(true))}>
          {title}
        </button>
      </h1>
      <Menu trigger={<IconButton icon="chevron-down" iconSize={16} small label={t('map:titleMenu')} />}>
        <MenuItem icon="pencil" disabled={isReadOnly} onSelect={() => setTimeout(() => setRenaming(true))}>
          {t('common:rename')}
        </MenuItem>
        <MenuItem icon="calendar" onSelect={() => setAboutOpen(true)}>
          {t('map:detailsItem')}
        </MenuItem>
        <MenuItem icon="copy-plus" onSelect={() => void actions.duplicate(journey)}>
          {t('common:duplicate')}
        </MenuItem>
        <MenuItem icon="sparkle" onSelect={() => void session.flush().then(() => actions.deriveFuture(journey))}>
          {t('compare:derive')}
        </MenuItem>
        <MenuItem icon="history" onSelect={() => go(mapRoute(session.getState().journeyId, { kind: 'versions', versionId: null }))}>
          {t('versions:open')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          icon="trash-2"
          tone="danger"
          onSelect={() =>
            void session
              .flush()
              .then(() => actions.trash(journey))
              .then((isGone) => isGone && go({ screen: 'library' }))
          }
        >
          {t('library:moveToTrash')}
        </MenuItem>
      </Menu>
      {isAboutOpen ? (
        <Suspense fallback={null}>
          <AboutMap onClose={() => setAboutOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

function StateToggle() {
  const { t } = useTranslation()
  const session = useSession()
  const state = useJourney(session, ({ document }) => mapOf(document).state)
  const other = state === 'current' ? 'future' : 'current'
  return (
    <Tooltip text={t(other === 'future' ? 'map:makeFuture' : 'map:makeCurrent')}>
      <button
        type="button"
        className="badge badge-button"
        aria-label={t('map:stateIs', { state: t(`domain:state.${state}`) })}
        onClick={() => session.run('map.edit', { state: other })}
      >
        <Icon name={stateIcon(state)} size={14} />
        <span className="top-state-word">{t(`domain:state.${state}`)}</span>
      </button>
    </Tooltip>
  )
}
