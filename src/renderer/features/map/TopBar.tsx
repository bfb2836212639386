import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mapOf, personasOf } from '#core/queries/journey.ts'
import { stateIcon } from '#core/scene/domainIcons.ts'
import { mapRoute } from '../../app/route.ts'
import { go, linkTo } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useJourneyActions } from '../library/useJourneyActions.ts'
import { TitleEdit } from '../library/TitleEdit.tsx'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'
import { AboutMap } from './AboutMap.tsx'
import { SaveStatus } from './SaveStatus.tsx'

/** The bar above the map: what it is, who it is about, and whether it is safe. */
export function TopBar() {
  const { t } = useTranslation()
  const session = useSession()
  const { canUndo, canRedo, journeyId } = useJourney(session, ({ canUndo, canRedo, journeyId }) => ({ canUndo, canRedo, journeyId }))
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
        <PersonaRow />
      </div>
      <div className="top-end">
        <IconButton icon="undo-2" label={t('common:undo')} keys="Mod+Z" disabled={!canUndo} onClick={session.undo} />
        <IconButton icon="redo-2" label={t('common:redo')} keys="Mod+Shift+Z" disabled={!canRedo} onClick={session.redo} />
        <SaveStatus />
        <Button look="primary" icon="share" onClick={() => go(mapRoute(journeyId, { kind: 'export' }))}>
          {t('map:export')}
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
  const [isEditing, setEditing] = useState(false)
  const [isAbout, setAbout] = useState(false)
  const title = map.title || t('domain:untitled')
  const journey = { id: session.getState().journeyId, title: map.title }
  if (isEditing) {
    return (
      <TitleEdit
        className="top-title-edit"
        label={t('map:editTitle')}
        title={map.title}
        onDone={(next) => {
          setEditing(false)
          if (next !== null && next !== map.title) session.run('map.edit', { title: next })
        }}
      />
    )
  }
  return (
    <>
      <h1 className="top-title">
        <button type="button" title={title} onClick={() => (isReadOnly ? undefined : setEditing(true))}>
          {title}
        </button>
      </h1>
      <Menu trigger={<IconButton icon="chevron-down" iconSize={16} small label={t('map:titleMenu')} />}>
        <MenuItem icon="pencil" disabled={isReadOnly} onSelect={() => setTimeout(() => setEditing(true))}>
          {t('common:rename')}
        </MenuItem>
        <MenuItem icon="calendar" onSelect={() => setAbout(true)}>
          {t('map:detailsItem')}
        </MenuItem>
        <MenuItem icon="copy-plus" onSelect={() => void actions.duplicate(journey)}>
          {t('common:duplicate')}
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
      {isAbout ? <AboutMap onClose={() => setAbout(false)} /> : null}
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
        {t(`domain:state.${state}`)}
      </button>
    </Tooltip>
  )
}

function PersonaRow() {
  const { t } = useTranslation()
  const session = useSession()
  const personas = useJourney(session, ({ document }) => personasOf(document))
  const { activePersonaId, journeyId } = useJourney(session, ({ activePersonaId, journeyId }) => ({ activePersonaId, journeyId }))
  return (
    <div className="top-personas" role="group" aria-label={t('map:personasOfMap')}>
      {personas.map((persona) => {
        const isActive = persona.id === activePersonaId && personas.length > 1
        const name = persona.name || t('personas:newName')
        return (
          <Tooltip key={persona.id} text={isActive ? t('map:personaIsActive', { name }) : name}>
            <a
              {...linkTo(mapRoute(journeyId, { kind: 'personas', personaId: persona.id }))}
              className={isActive ? 'top-persona top-persona-active' : 'top-persona'}
              aria-label={t('map:editPersona', { name })}
            >
              <AttachedPersonaMark persona={persona} size={26} />
            </a>
          </Tooltip>
        )
      })}
      <IconButton
        icon="plus"
        small
        label={t('map:addPersona')}
        onClick={() => {
          const id = session.newId()
          if (!session.run('persona.add', { id, name: t('personas:newName') })) go(mapRoute(journeyId, { kind: 'personas', personaId: id }))
        }}
      />
    </div>
  )
}
