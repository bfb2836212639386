import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { personaKinds, type Persona } from '#core/model/persona.ts'
import { persona as slots } from '#core/theme/tokens.ts'
import { useServices } from '../../app/services.ts'
import { useFailure } from '../../app/useFailure.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { PersonaMark } from '../../ui/PersonaMark.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import { EvidenceSection } from '../evidence/EvidenceSection.tsx'
import { useRun } from '../map/useRun.ts'
import { AttachedPersonaMark } from './AttachedPersonaMark.tsx'
import { SharedNote } from './SharedNote.tsx'

const lists = ['goals', 'needs', 'pains', 'motivations'] as const

interface PersonaFormProps {
  persona: Persona
  /** A persona without a name of its own: that is what one types first. */
  isNew: boolean
  onRemove: () => void
}

/** Everything about one persona. */
export function PersonaForm({ persona, isNew, onRemove }: PersonaFormProps) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  // Asked once: the keyboard must not jump while the name is typed.
  const [wasNew] = useState(isNew)
  const isActive = useJourney(session, ({ activePersonaId }) => activePersonaId === persona.id)
  const targetIds = useMemo(() => [persona.id], [persona.id])
  const edit = (fields: Partial<Persona>, field?: string) =>
    run('persona.edit', { id: persona.id, fields }, field === undefined ? undefined : `${persona.id}.${field}`)
  return (
    <div className="persona-form form">
      <SharedNote persona={persona} />
      <PersonaPhoto persona={persona} isReadOnly={isReadOnly} onPhoto={(photo) => edit({ photo })} />
      <div className="field-pair">
        <TextField
          label={t('personas:name')}
          value={persona.name}
          maxLength={500}
          readOnly={isReadOnly}
          ref={wasNew ? takeKeyboard : undefined}
          onChange={(name) => edit({ name }, 'name')}
        />
        <Select
          label={t('personas:kind')}
          value={persona.kind}
          disabled={isReadOnly}
          options={personaKinds.map((kind) => ({ value: kind, label: t(`domain:personaKind.${kind}`) }))}
          onChange={(kind) => edit({ kind })}
        />
      </div>
      <TextField
        label={t('personas:summary')}
        placeholder={t('personas:summaryPlaceholder')}
        value={persona.summary}
        maxLength={500}
        readOnly={isReadOnly}
        onChange={(summary) => edit({ summary }, 'summary')}
      />
      <TextArea
        label={t('personas:quote')}
        placeholder={t('personas:quotePlaceholder')}
        className="field-quote"
        value={persona.quote}
        maxLength={20_000}
        readOnly={isReadOnly}
        onChange={(quote) => edit({ quote }, 'quote')}
      />
      <div className="persona-lists">
        {lists.map((field) => (
          <TextArea
            key={field}
            label={t(`personas:${field}`)}
            placeholder={t('personas:onePerLine')}
            value={persona[field]}
            maxLength={20_000}
            readOnly={isReadOnly}
            onChange={(text) => edit({ [field]: text }, field)}
          />
        ))}
      </div>
      <TextArea
        label={t('personas:context')}
        value={persona.context}
        maxLength={20_000}
        readOnly={isReadOnly}
        onChange={(context) => edit({ context }, 'context')}
      />
      <EvidenceSection heading="h2" targetIds={targetIds} />
      <SlotChoice persona={persona} disabled={isReadOnly} onChange={(slot) => edit({ slot })} />
      <Switch
        label={t('personas:makeActive')}
        checked={isActive}
        onChange={(checked) => session.setActivePersona(checked ? persona.id : null)}
      />
      {isReadOnly ? null : (
        <Button look="quiet" icon="trash-2" className="persona-remove" onClick={onRemove}>
          {t('personas:remove')}
        </Button>
      )}
    </div>
  )
}

function PersonaPhoto({ persona, isReadOnly, onPhoto }: { persona: Persona; isReadOnly: boolean; onPhoto: (hash: string | null) => void }) {
  const { t } = useTranslation()
  const { client, files } = useServices()
  const fail = useFailure()
  const choose = async () => {
    const picked = await files.pickPicture()
    if (!picked.ok) return fail(picked.error)
    if (picked.value === null) return
    const put = await client.call('attachments.put', { data: picked.value.data })
    if (put.ok) onPhoto(put.value.hash)
    else fail(put.error)
  }
  return (
    <div className="persona-photo">
      <AttachedPersonaMark persona={persona} size={72} />
      {isReadOnly ? null : (
        <div>
          <div className="persona-photo-buttons">
            <Button icon="image" onClick={() => void choose()}>
              {t('personas:choosePhoto')}
            </Button>
            {persona.photo === null ? null : (
              <Button look="quiet" onClick={() => onPhoto(null)}>
                {t('personas:removePhoto')}
              </Button>
            )}
          </div>
          <p className="field-hint">{t('personas:photoHint')}</p>
        </div>
      )}
    </div>
  )
}

function SlotChoice({ persona, disabled, onChange }: { persona: Persona; disabled: boolean; onChange: (slot: number) => void }) {
  const { t } = useTranslation()
  const name = useId()
  const current = persona.slot % slots.length
  return (
    <div className="field">
      <span className="field-label" id={`${name}-label`}>
        {t('personas:look')}
      </span>
      <div className="slots" role="radiogroup" aria-labelledby={`${name}-label`}>
        {slots.map((slot, index) => (
          <label key={slot.name} className="slot" title={t(`common:shape.${slot.name}`)}>
            <input
              type="radio"
              name={name}
              aria-label={t(`common:shape.${slot.name}`)}
              checked={index === current}
              disabled={disabled}
              onChange={() => onChange(index)}
            />
            <PersonaMark name={persona.name} slot={index} size={28} />
          </label>
        ))}
      </div>
    </div>
  )
}

function takeKeyboard(input: HTMLInputElement | null): void {
  if (!input) return
  input.dataset['autofocus'] = ''
  input.focus()
  input.select()
}
