import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { gapKinds, type Gap } from '#core/model/gap.ts'
import { allStepsOf, find } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextArea } from '../../ui/TextField.tsx'
import { CardSearch } from '../inspector/CardSearch.tsx'
import { useRun } from '../map/useRun.ts'
import { severityName, severityNames } from './severity.ts'
import '../inspector/inspector.css'

const whole = 'whole'

/** One gap of the register, to be written. */
export function GapForm({ gap, onClose }: { gap: Gap; onClose: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const steps = useJourney(session, ({ document }) => allStepsOf(document))
  const edit = (fields: Partial<Pick<Gap, 'kind' | 'text' | 'severity' | 'stepId' | 'cardIds' | 'closed'>>, mergeKey?: string) =>
    run('gap.edit', { ids: [gap.id], fields }, mergeKey)
  return (
    <div
      className="emotion-gap-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <TextArea
        label={t('emotion:register.text')}
        value={gap.text}
        maxLength={20_000}
        readOnly={isReadOnly}
        onChange={(text) => edit({ text }, `${gap.id}.text`)}
      />
      <Select
        label={t('emotion:register.kind')}
        value={gap.kind}
        disabled={isReadOnly}
        options={gapKinds.map((value) => ({ value, label: t(`emotion:register.kinds.${value}`) }))}
        onChange={(kind) => edit({ kind })}
      />
      <Segmented
        label={t('emotion:register.severity')}
        value={severityName(gap.severity)}
        disabled={isReadOnly}
        options={severityNames.map((value) => ({ value, label: t(`emotion:register.severities.${value}`) }))}
        onChange={(value) => edit({ severity: severityNames.indexOf(value) + 1 })}
      />
      <Select
        label={t('emotion:register.step')}
        value={gap.stepId ?? whole}
        disabled={isReadOnly}
        options={[
          { value: whole, label: t('emotion:register.wholeJourney') },
          ...steps.map((step, at) => ({ value: step.id, label: `${at + 1} ${step.title || t('canvas:noTitle')}` }))
        ]}
        onChange={(value) => edit({ stepId: value === whole ? null : value })}
      />
      <GapCards gap={gap} isReadOnly={isReadOnly} onChange={(cardIds) => edit({ cardIds })} />
      <Switch
        label={t('emotion:register.closed')}
        detail={t('emotion:register.closedDetail')}
        checked={gap.closed}
        disabled={isReadOnly}
        onChange={(closed) => edit({ closed })}
      />
      <Button onClick={onClose}>{t('emotion:register.done')}</Button>
    </div>
  )
}

function GapCards({ gap, isReadOnly, onChange }: { gap: Gap; isReadOnly: boolean; onChange: (ids: readonly string[]) => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const [isSearching, setSearching] = useState(false)
  const cards = useJourney(session, ({ document }) => gap.cardIds.flatMap((id) => find(document, 'card', id) ?? []))
  return (
    <div className="field">
      <span className="field-label">{t('emotion:register.cards')}</span>
      {cards.length > 0 ? (
        <ul className="emotion-gap-cards">
          {cards.map((card) => {
            const text = card.text || t('inspector:emptyCard')
            return (
              <li key={card.id}>
                <span>{text}</span>
                <IconButton
                  small
                  icon="x"
                  label={t('emotion:register.untie', { text })}
                  disabled={isReadOnly}
                  onClick={() => onChange(gap.cardIds.filter((id) => id !== card.id))}
                />
              </li>
            )
          })}
        </ul>
      ) : null}
      {isSearching ? (
        <CardSearch
          except=""
          onChoose={(id) => {
            setSearching(false)
            if (!gap.cardIds.includes(id)) onChange([...gap.cardIds, id])
          }}
        />
      ) : (
        <Button look="quiet" icon="link" disabled={isReadOnly} onClick={() => setSearching(true)}>
          {t('emotion:register.addCard')}
        </Button>
      )}
    </div>
  )
}
