// The choices that a card offers, alone and for several cards together. A value of undefined: the cards differ.
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { certainties, channels, controls, type Card, type Certainty } from '#core/model/card.ts'
import { personasOf } from '#core/queries/journey.ts'
import { channelIcon, controlIcon } from '#core/scene/domainIcons.ts'
import { stage as tints } from '#core/theme/tokens.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'

interface ChoiceProps<Value> {
  value: Value | undefined
  onChange: (value: Value) => void
  disabled?: boolean
}

const nobody = 'nobody'

const certaintyIcons = { assumption: 'circle-dashed', evidence: 'quote', validated: 'badge-check' } as const

/** How sure we are. */
export function CertaintyChoice({ value, onChange, disabled = false }: ChoiceProps<Certainty>) {
  const { t } = useTranslation()
  return (
    <Segmented
      stacked
      label={t('inspector:howSure')}
      value={value ?? null}
      disabled={disabled}
      options={certainties.map((certainty) => ({
        value: certainty,
        label: t(`domain:certainty.${certainty}`),
        icon: certaintyIcons[certainty]
      }))}
      onChange={onChange}
    />
  )
}

/** Whose card it is. */
export function PersonaChoice({ value, onChange, disabled = false }: ChoiceProps<string | null>) {
  const { t } = useTranslation()
  const personas = useJourney(useSession(), ({ document }) => personasOf(document))
  return (
    <Select
      label={t('inspector:persona')}
      value={value ?? nobody}
      mixed={value === undefined ? t('common:mixed') : undefined}
      disabled={disabled}
      options={[
        { value: nobody, label: t('inspector:nobody') },
        ...personas.map((persona) => ({
          value: persona.id,
          label: persona.name || t('personas:newName'),
          mark: <AttachedPersonaMark persona={persona} size={22} />
        }))
      ]}
      onChange={(id) => onChange(id === nobody ? null : id)}
    />
  )
}

/** The medium of a touchpoint. */
export function ChannelChoice({ value, onChange, disabled = false }: ChoiceProps<Card['channel']>) {
  const { t } = useTranslation()
  return (
    <Select
      label={t('inspector:channel')}
      value={value ?? 'none'}
      mixed={value === undefined ? t('common:mixed') : undefined}
      disabled={disabled}
      options={[
        { value: 'none', label: t('inspector:noChannel') },
        ...channels.map((channel) => ({
          value: channel,
          label: t(`domain:channel.${channel}`),
          mark: <Icon name={channelIcon(channel)} />
        }))
      ]}
      onChange={(channel) => onChange(channel === 'none' ? null : channel)}
    />
  )
}

/** Whether the organisation controls a touchpoint. */
export function ControlChoice({ value, onChange, disabled = false }: ChoiceProps<Card['control']>) {
  const { t } = useTranslation()
  return (
    <Select
      label={t('inspector:control')}
      value={value ?? 'none'}
      mixed={value === undefined ? t('common:mixed') : undefined}
      disabled={disabled}
      options={[
        { value: 'none', label: t('inspector:noControl') },
        ...controls.map((control) => ({
          value: control,
          label: t(`domain:control.${control}`),
          mark: <Icon name={controlIcon(control) ?? 'plug'} />
        }))
      ]}
      onChange={(control) => onChange(control === 'none' ? null : control)}
    />
  )
}

interface ColorChoiceProps extends ChoiceProps<number | null> {
  label: string
  /** What no colour means here. */
  noneLabel: string
}

/** One of the eight tints, or none. Every swatch has a name: colour is never alone. */
export function ColorChoice({ label, noneLabel, value, onChange, disabled = false }: ColorChoiceProps) {
  const { t } = useTranslation()
  const name = useId()
  const swatch = (slot: number | null, words: string) => (
    <label
      key={words}
      className="swatch"
      title={words}
      style={slot === null ? undefined : { background: `var(--stage-${slot + 1}-header)` }}
    >
      <input type="radio" name={name} aria-label={words} disabled={disabled} checked={value === slot} onChange={() => onChange(slot)} />
      {value === slot ? <Icon name="check" size={14} /> : null}
    </label>
  )
  return (
    <div className="field">
      <span className="field-label" id={`${name}-label`}>
        {label}
      </span>
      <div className="swatches" role="radiogroup" aria-labelledby={`${name}-label`}>
        {swatch(null, noneLabel)}
        {tints.map((tint, slot) => swatch(slot, t(`common:tint.${tint.name}`)))}
      </div>
    </div>
  )
}
