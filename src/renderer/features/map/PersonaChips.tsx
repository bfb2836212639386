import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Persona } from '#core/model/persona.ts'
import { personasOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { isCurveShown } from '../../session/shownPersonas.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuCheckItem, MenuItem, MenuLabel, MenuSeparator } from '../../ui/Menu.tsx'
import { showOnly, soloCurve, toggleCurve } from '../canvas/actions/personaActions.ts'
import { addPersonaTo } from './addPersonaTo.ts'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'

/** So many are always in the bar, and so many where it is wide; beyond the first number there is a way to the list of all. */
const mostChips = { always: 4, wide: 8 } as const

/** The personas of the map: each opens what can be done with her; Alt+click shows her curve alone. */
export function PersonaChips() {
  const { t } = useTranslation()
  const session = useSession()
  const personas = useJourney(session, ({ document }) => personasOf(document))
  const areMany = personas.length > mostChips.always
  return (
    <div className={areMany ? 'top-personas top-personas-many' : 'top-personas'} role="group" aria-label={t('map:personasOfMap')}>
      {personas.slice(0, mostChips.wide).map((persona) => (
        <PersonaChip key={persona.id} persona={persona} isLone={personas.length === 1} />
      ))}
      {areMany ? (
        <IconButton
          icon="users"
          small
          label={t('map:personasOfMap')}
          onClick={() => go(mapRoute(session.getState().journeyId, { kind: 'personas', personaId: null }))}
        />
      ) : null}
      <IconButton icon="plus" small label={t('map:addPersona')} onClick={() => addPersonaTo(session, t('personas:newName'))} />
    </div>
  )
}

function PersonaChip({ persona, isLone }: { persona: Persona; isLone: boolean }) {
  const { t } = useTranslation()
  const session = useSession()
  const { id } = persona
  const [isOpen, setOpen] = useState(false)
  const { isActive, isShown, isOnly, isBehind } = useJourney(session, (state) => ({
    isActive: state.activePersonaId === id,
    isShown: isCurveShown(state, id),
    isOnly: state.onlyPersonaId === id,
    isBehind: state.onlyPersonaId !== null && state.onlyPersonaId !== id
  }))
  const name = persona.name || t('personas:newName')
  // What is done here is seen, and said by the menu itself.
  const parts = { session, say: () => undefined }
  const { journeyId } = session.getState()
  const classes = ['top-persona', isActive && !isLone ? 'top-persona-active' : '', isShown && !isBehind ? '' : 'top-persona-hidden']
  return (
    <Menu
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          className={classes.filter(Boolean).join(' ')}
          aria-label={t('finding:personaMenu', { name })}
          data-tooltip={isOpen ? undefined : isActive && !isLone ? t('map:personaIsActive', { name }) : name}
          onPointerDown={(event) => {
            if (!event.altKey || event.button !== 0) return
            event.preventDefault()
            soloCurve(parts, id)
          }}
        >
          <AttachedPersonaMark persona={persona} size={26} />
          {isShown ? null : (
            <span className="top-persona-off" aria-hidden>
              <Icon name="eye-off" size={14} />
            </span>
          )}
        </button>
      }
    >
      <MenuLabel>{persona.kind === 'customer' ? name : `${name} · ${t(`domain:personaKind.${persona.kind}`)}`}</MenuLabel>
      <MenuCheckItem icon="eye" checked={isShown} onChange={() => toggleCurve(parts, id)}>
        {t('finding:showCurve')}
      </MenuCheckItem>
      {isLone ? null : (
        <>
          <MenuItem icon="activity" onSelect={() => soloCurve(parts, id)}>
            {t('finding:soloCurve')}
          </MenuItem>
          <MenuCheckItem icon="keyboard" checked={isActive} onChange={() => session.setActivePersona(id)}>
            {t('finding:numberKeys')}
          </MenuCheckItem>
          <MenuCheckItem icon="user" checked={isOnly} onChange={() => showOnly(parts, id)}>
            {t('finding:onlyPersona', { name })}
          </MenuCheckItem>
        </>
      )}
      <MenuSeparator />
      <MenuItem icon="pencil" onSelect={() => go(mapRoute(journeyId, { kind: 'personas', personaId: id }))}>
        {t('finding:editPersona')}
      </MenuItem>
      <MenuItem icon="printer" onSelect={() => go(mapRoute(journeyId, { kind: 'personaPage', personaId: id }))}>
        {t('finding:personaPage')}
      </MenuItem>
    </Menu>
  )
}
