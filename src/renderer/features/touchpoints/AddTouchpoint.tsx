import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from '#core/model/card.ts'
import { channels } from '#core/model/card.ts'
import { allStepsOf, lanesOf } from '#core/queries/journey.ts'
import { channelIcon } from '#core/scene/domainIcons.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { addTouchpoint } from './addTouchpointTo.ts'
import './addTouchpoint.css'

interface AddTouchpointProps {
  /** The step that is offered first; null: the first of the journey. */
  stepId: string | null
  onClose: () => void
  onAdded: (cardId: string) => void
}

/** Asks for a touchpoint and the step it stands at. */
export function AddTouchpoint({ stepId, onClose, onAdded }: AddTouchpointProps) {
  const { t } = useTranslation()
  const session = useSession()
  const steps = useJourney(session, ({ document }) => allStepsOf(document))
  const lane = useJourney(session, ({ document }) => lanesOf(document).find(({ kind, hidden }) => kind === 'touchpoints' && !hidden))
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState(stepId ?? steps[0]?.id ?? '')
  const [channel, setChannel] = useState<Card['channel']>(null)
  const add = () => {
    if (name.trim() === '') return
    const added = addTouchpoint(session, {
      text: name,
      stepId: chosen,
      channel,
      laneId: lane?.id ?? null,
      laneTitle: t('touchpoints:laneName')
    })
    if (added.ok) onAdded(added.value)
    else showToast(t(`refusal:${added.error.code}`), { tone: 'problem' })
  }
  return (
    <Dialog
      title={t('touchpoints:addTitle')}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button size="large" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" size="large" disabled={name.trim() === ''} onClick={add}>
            {t('touchpoints:addAction')}
          </Button>
        </>
      }
    >
      <form
        className="dialog-content tp-add"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          data-autofocus
          lang="vi"
          label={t('touchpoints:addName')}
          placeholder={t('touchpoints:addNamePlaceholder')}
          value={name}
          maxLength={20_000}
          onChange={setName}
        />
        <Select
          label={t('touchpoints:addStep')}
          value={chosen}
          options={steps.map(({ id, title }, at) => ({ value: id, label: `${at + 1} ${title || t('domain:newStep')}` }))}
          onChange={setChosen}
        />
        <Select
          label={t('touchpoints:column.channel')}
          value={channel ?? 'none'}
          options={[
            { value: 'none', label: t('inspector:noChannel') },
            ...channels.map((each) => ({ value: each, label: t(`domain:channel.${each}`), mark: <Icon name={channelIcon(each)} /> }))
          ]}
          onChange={(value) => setChannel(value === 'none' ? null : value)}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
