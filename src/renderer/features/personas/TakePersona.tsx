import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryPersona } from '#contract/shapes.ts'
import type { Id } from '#core/model/id.ts'
import { sharedPartOf } from '#core/model/sharedPersona.ts'
import { personasOf } from '#core/queries/journey.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'
import { AttachedPersonaMark } from './AttachedPersonaMark.tsx'
import { namedLike } from './namedLike.ts'
import { useLibraryPersonas } from './useLibraryPersonas.ts'

/** The personas of other maps that this one lacks: taking one makes her the same on both. */
export function TakePersona({ onTaken, onBack }: { onTaken: (id: Id) => void; onBack: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const { journeyId } = session.getState()
  const { client } = useServices()
  const fail = useFailure()
  const { run, isReadOnly } = useRun()
  const { list, reload } = useLibraryPersonas()
  const present = useJourney(session, ({ document }) => personasOf(document))
  const [text, setText] = useState('')
  const missing = (list?.ok ? list.value : []).filter(
    ({ sharedId, uses }) =>
      !uses.some((use) => use.journeyId === journeyId) && !present.some((persona) => sharedId !== null && persona.sharedId === sharedId)
  )
  const take = async ({ uses: [use] }: LibraryPersona) => {
    if (!use) return
    const answer = await client.call('personas.share', { journeyId: use.journeyId, personaId: use.personaId })
    if (!answer.ok) return fail(answer.error)
    const { persona } = answer.value
    const id = session.newId()
    if (!run('persona.add', { id, name: persona.name, fields: { ...sharedPartOf(persona), sharedId: persona.sharedId } })) return
    showToast(t('personas:taken', { name: persona.name || t('personas:newName') }), {
      action: { label: t('common:undo'), run: session.undo }
    })
    onTaken(id)
  }
  return (
    <div className="persona-take form">
      <div>
        <h2>{t('personas:fromLibraryTitle')}</h2>
        <p>{t('personas:fromLibraryText')}</p>
      </div>
      {list === null ? <Skeleton height={120} radius={8} /> : null}
      {list?.ok === false ? (
        <EmptyState
          icon="triangle-alert"
          title={t('personas:fromLibraryFailed')}
          actions={<Button onClick={reload}>{t('common:tryAgain')}</Button>}
        >
          <p>{t(`error:${list.error.code}`)}</p>
        </EmptyState>
      ) : null}
      {list?.ok && missing.length === 0 ? <p className="persona-take-none">{t('personas:fromLibraryEmpty')}</p> : null}
      {missing.length > 5 ? (
        <TextField
          label={t('personas:search')}
          hideLabel
          placeholder={t('personas:search')}
          value={text}
          maxLength={200}
          onChange={setText}
        />
      ) : null}
      <ul>
        {namedLike(missing, text).map((persona) => {
          const name = persona.name || t('personas:newName')
          return (
            <li key={persona.sharedId ?? `${persona.uses[0]?.journeyId} ${persona.uses[0]?.personaId}`}>
              <button
                type="button"
                className="persona-choose"
                aria-label={t('personas:take', { name })}
                disabled={isReadOnly}
                onClick={() => void take(persona)}
              >
                <AttachedPersonaMark persona={persona} size={32} />
                <span>
                  <strong>{name}</strong>
                  <small>
                    {t(`domain:personaKind.${persona.kind}`)} · {persona.uses.map(({ title }) => title || t('domain:untitled')).join(', ')}
                  </small>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      <Button look="quiet" icon="arrow-left" className="persona-remove" onClick={onBack}>
        {t('personas:back')}
      </Button>
    </div>
  )
}
