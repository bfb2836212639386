import { useTranslation } from 'react-i18next'
import type { Persona } from '#core/model/persona.ts'
import { personasOf } from '#core/queries/journey.ts'
import { fromLibrary, mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useRun, type Run } from '../map/useRun.ts'
import { AttachedPersonaMark } from './AttachedPersonaMark.tsx'
import { PersonaForm } from './PersonaForm.tsx'
import { TakePersona } from './TakePersona.tsx'
import './personas.css'

/** The personas of a map: who they are at the left, the chosen one at the right. Everything written holds at once and can be undone. */
export function PersonasDialog({ personaId, onClose }: { personaId: string | null; onClose: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const personas = useJourney(session, ({ document }) => personasOf(document))
  const { run, isReadOnly } = useRun()
  const isTaking = personaId === fromLibrary
  const chosen = personas.find(({ id }) => id === personaId) ?? personas[0]
  const show = (id: string | null) => go(mapRoute(session.getState().journeyId, { kind: 'personas', personaId: id }), 'replace')
  const add = () => {
    const id = session.newId()
    if (!run('persona.add', { id, name: t('personas:newName') })) return
    show(id)
  }
  const remove = (persona: Persona) => {
    if (!run('persona.remove', { id: persona.id })) return
    show(null)
    showToast(t('personas:removed', { name: persona.name || t('personas:newName') }), {
      action: { label: t('common:undo'), run: session.undo }
    })
  }
  return (
    <Dialog
      title={t('personas:title')}
      onClose={onClose}
      className="personas-dialog"
      actions={
        <Button look="primary" size="large" onClick={onClose}>
          {t('common:done')}
        </Button>
      }
    >
      {chosen || isTaking ? (
        <div className="personas">
          <div className="personas-side">
            <ul aria-label={t('personas:list')}>
              {personas.map((persona, at) => (
                <PersonaRow
                  key={persona.id}
                  persona={persona}
                  isChosen={!isTaking && persona.id === chosen?.id}
                  before={at > 0 ? (personas[at - 2]?.id ?? 'start') : null}
                  after={personas[at + 1]?.id ?? null}
                  run={run}
                  isReadOnly={isReadOnly}
                  onChoose={() => show(persona.id)}
                />
              ))}
            </ul>
            <Button look="link" icon="plus" disabled={isReadOnly} onClick={add}>
              {t('personas:add')}
            </Button>
            <Button
              look="link"
              icon="users"
              disabled={isReadOnly}
              aria-current={isTaking ? 'true' : undefined}
              onClick={() => show(fromLibrary)}
            >
              {t('personas:fromLibrary')}
            </Button>
          </div>
          {isTaking || !chosen ? (
            <TakePersona onTaken={show} onBack={() => show(null)} />
          ) : (
            <PersonaForm
              key={chosen.id}
              persona={chosen}
              isNew={!isReadOnly && chosen.name === t('personas:newName')}
              onRemove={() => remove(chosen)}
            />
          )}
        </div>
      ) : (
        <EmptyState
          icon="users"
          title={t('personas:emptyTitle')}
          actions={
            <>
              <Button look="primary" icon="plus" disabled={isReadOnly} onClick={add}>
                {t('personas:add')}
              </Button>
              <Button icon="users" disabled={isReadOnly} onClick={() => show(fromLibrary)}>
                {t('personas:fromLibrary')}
              </Button>
            </>
          }
        >
          <p>{t('personas:emptyText')}</p>
        </EmptyState>
      )}
    </Dialog>
  )
}

interface PersonaRowProps {
  persona: Persona
  isChosen: boolean
  /** Behind whom it goes when moved up; null for the first. */
  before: string | null
  /** Behind whom it goes when moved down; null for the last. */
  after: string | null
  run: Run
  isReadOnly: boolean
  onChoose: () => void
}

function PersonaRow({ persona, isChosen, before, after, run, isReadOnly, onChoose }: PersonaRowProps) {
  const { t } = useTranslation()
  const session = useSession()
  const isActive = useJourney(session, ({ activePersonaId }) => activePersonaId === persona.id)
  const name = persona.name || t('personas:newName')
  const move = (place: string) => run('persona.move', { id: persona.id, place: place === 'start' ? 'start' : { after: place } })
  return (
    <li className={isChosen ? 'persona-row persona-row-chosen' : 'persona-row'}>
      <button type="button" className="persona-choose" aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
        <AttachedPersonaMark persona={persona} size={32} />
        <span>
          <strong>{name}</strong>
          <small>
            {isActive ? <Icon name="activity" size={14} /> : null}
            {isActive ? t('personas:activeBadge') : t(`domain:personaKind.${persona.kind}`)}
          </small>
        </span>
      </button>
      {isChosen && !isReadOnly ? (
        <>
          <IconButton
            icon="chevron-up"
            small
            iconSize={16}
            label={`${t('common:moveUp')}: ${name}`}
            disabled={before === null}
            onClick={() => before !== null && move(before)}
          />
          <IconButton
            icon="chevron-down"
            small
            iconSize={16}
            label={`${t('common:moveDown')}: ${name}`}
            disabled={after === null}
            onClick={() => after !== null && move(after)}
          />
        </>
      ) : null}
    </li>
  )
}
