import { useTranslation } from 'react-i18next'
import { feelingKinds } from '#core/model/feelingKind.ts'
import type { Id } from '#core/model/id.ts'
import { find, personasOf } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'
import { useEmotionDesk } from './emotionDesk.ts'

const icons = { lived: 'activity', believed: 'eye', intended: 'target' } as const

interface EmotionHeadProps {
  laneIds: readonly Id[]
  onLane: (id: Id) => void
  hasPanel: boolean
  onPanel: (isShown: boolean) => void
}

/** Whose curve is set, and which of them: lived, believed or intended. */
export function EmotionHead({ laneIds, onLane, hasPanel, onPanel }: EmotionHeadProps) {
  const { t } = useTranslation()
  const session = useSession()
  const { laneId, personaId, kind } = useEmotionDesk()
  const personas = useJourney(session, ({ document }) => personasOf(document))
  const titles = useJourney(session, ({ document }) => laneIds.map((id) => find(document, 'lane', id)?.title ?? ''))
  return (
    <div className="emotion-head">
      <div className="emotion-people" role="group" aria-label={t('emotion:persona')}>
        {personas.map((persona) => (
          <button
            key={persona.id}
            type="button"
            className="emotion-person"
            aria-pressed={persona.id === personaId}
            onClick={() => session.setActivePersona(persona.id)}
          >
            <AttachedPersonaMark persona={persona} size={22} />
            <span>{persona.name || t('personas:newName')}</span>
          </button>
        ))}
      </div>
      <Segmented
        hideLabel
        label={t('emotion:setting')}
        value={kind}
        options={feelingKinds.map((value) => ({ value, label: t(`emotion:kind.${value}`), icon: icons[value] }))}
        onChange={session.setActiveFeeling}
      />
      {laneIds.length > 1 ? (
        <Select
          hideLabel
          label={t('emotion:lane')}
          value={laneId}
          options={laneIds.map((value, at) => ({ value, label: titles[at] || t('domain:lane.emotion') }))}
          onChange={onLane}
        />
      ) : null}
      <span className="emotion-hint" aria-hidden>
        {t('emotion:keysShort')}
      </span>
      <IconButton
        icon="panel-right"
        label={t(hasPanel ? 'emotion:hidePanel' : 'emotion:showPanel')}
        aria-expanded={hasPanel}
        onClick={() => onPanel(!hasPanel)}
      />
    </div>
  )
}
