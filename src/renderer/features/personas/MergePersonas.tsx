import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryPersona } from '#contract/shapes.ts'
import type { Persona } from '#core/model/persona.ts'
import { sharedPersonaFields, type SharedPersonaField } from '#core/model/sharedPersona.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'

interface MergePersonasProps {
  persona: LibraryPersona
  all: readonly LibraryPersona[]
  onClose: () => void
}

/** Asks with whom a persona is one and the same, and what of the two holds. */
export function MergePersonas({ persona, all, onClose }: MergePersonasProps) {
  const { t } = useTranslation()
  const { client } = useServices()
  const fail = useFailure()
  const others = all.filter((each) => each !== persona)
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      others.findIndex(({ name }) => name === persona.name)
    )
  )
  const [fromOther, setFromOther] = useState<ReadonlySet<SharedPersonaField>>(new Set())
  const other = others[at]
  const [first, second] = [useWhole(persona), useWhole(other)]
  const nameOf = (each: LibraryPersona) => each.name || t('personas:newName')
  const differing = first && second ? sharedPersonaFields.filter((field) => first[field] !== second[field]) : []
  const merge = async () => {
    const [keep, lost] = [persona.uses[0], other?.uses[0]]
    if (!keep || !lost) return
    const place = ({ journeyId, personaId }: typeof keep) => ({ journeyId, personaId })
    const answer = await client.call('personas.merge', {
      keep: place(keep),
      other: place(lost),
      fromOther: differing.filter((field) => fromOther.has(field))
    })
    onClose()
    if (!answer.ok) return fail(answer.error)
    const { changes } = answer.value
    const takeBack = async () => {
      const undone = await client.call('personas.takeBack', { changes })
      if (undone.ok) showToast(t('personas:merging.undone'))
      else fail(undone.error)
    }
    const name = (fromOther.has('name') ? second : first)?.name || nameOf(persona)
    showToast(t('personas:merging.done', { name }), { action: { label: t('common:undo'), run: () => void takeBack() } })
  }
  return (
    <Dialog
      title={t('personas:merging.title', { name: nameOf(persona) })}
      onClose={onClose}
      actions={
        <>
          <Button size="large" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button size="large" look="primary" disabled={!first || !second} onClick={() => void merge()}>
            {t('personas:merging.merge')}
          </Button>
        </>
      }
    >
      <div className="dialog-content form">
        <p>{t('personas:merging.text')}</p>
        {other ? (
          <Select
            label={t('personas:merging.other')}
            value={String(at)}
            options={others.map((each, index) => ({
              value: String(index),
              label: t('personas:merging.otherOption', {
                name: nameOf(each),
                kind: t(`domain:personaKind.${each.kind}`),
                maps: t('personas:merging.maps', { count: each.uses.length })
              })
            }))}
            onChange={(value) => {
              setAt(Number(value))
              setFromOther(new Set())
            }}
          />
        ) : (
          <p>{t('personas:merging.nobody')}</p>
        )}
        {first && second ? (
          <>
            <h2 className="merging-title">{t('personas:merging.differs')}</h2>
            {differing.length === 0 ? <p>{t('personas:merging.same')}</p> : null}
            {differing.map((field) => (
              <FieldChoice
                key={field}
                field={field}
                values={[first[field], second[field]]}
                isOther={fromOther.has(field)}
                onChoose={(isOther) =>
                  setFromOther(isOther ? new Set([...fromOther, field]) : new Set([...fromOther].filter((each) => each !== field)))
                }
              />
            ))}
          </>
        ) : null}
      </div>
    </Dialog>
  )
}

interface FieldChoiceProps {
  field: SharedPersonaField
  values: readonly [Persona[SharedPersonaField], Persona[SharedPersonaField]]
  isOther: boolean
  onChoose: (isOther: boolean) => void
}

function FieldChoice({ field, values, isOther, onChoose }: FieldChoiceProps) {
  const { t } = useTranslation()
  const textOf = (value: string | null) => {
    if (value === null || value === '') return t('personas:merging.nothing')
    if (field === 'photo') return t('personas:merging.aPhoto')
    return field === 'kind' ? t(`domain:personaKind.${value as Persona['kind']}`) : value
  }
  return (
    <fieldset className="merging-field">
      <legend>{t(`personas:${field}`)}</legend>
      {[false, true].map((side) => (
        <label key={String(side)}>
          <input type="radio" name={`merge-${field}`} checked={isOther === side} onChange={() => onChoose(side)} />
          <span>
            <small>{t(side ? 'personas:merging.ofOther' : 'personas:merging.ofFirst')}</small>
            <span className="merging-text">{textOf(values[side ? 1 : 0])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** The whole persona behind an entry of the list, as one of her maps has her; null until she is there. */
function useWhole(entry: LibraryPersona | undefined): Persona | null {
  const { client } = useServices()
  const use = entry?.uses[0]
  const [found, setFound] = useState<{ readonly key: string; readonly persona: Persona } | null>(null)
  const key = use ? `${use.journeyId} ${use.personaId}` : ''
  useEffect(() => {
    let isWanted = true
    const [id, personaId] = key.split(' ')
    if (!id) return undefined
    void client.call('journeys.open', { id }).then((answer) => {
      const persona = answer.ok ? answer.value.records.find((record) => record.id === personaId) : undefined
      if (isWanted && persona?.type === 'persona') setFound({ key, persona })
    })
    return () => {
      isWanted = false
    }
  }, [client, key])
  return found?.key === key ? found.persona : null
}
