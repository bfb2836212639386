// The curves of a journey in large, and what they say. What is set here is the same as on the map.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { allStepsOf, lanesOf, personasOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { addPersonaTo } from '../map/addPersonaTo.ts'
import { useRun } from '../map/useRun.ts'
import { CurvePanel } from './CurvePanel.tsx'
import { EmotionContext, type EmotionDesk } from './emotionDesk.ts'
import { EmotionHead } from './EmotionHead.tsx'
import { EmotionStage } from './EmotionStage.tsx'
import './emotion.css'

/** The view: what is missing for a first feeling, or the picture with its panel. */
export function EmotionView() {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun({ frame: true })
  const { journeyId } = session.getState()
  const lanes = useJourney(session, ({ document }) => lanesOf(document).filter(({ kind, hidden }) => kind === 'emotion' && !hidden))
  const personas = useJourney(session, ({ document }) => personasOf(document))
  const hasSteps = useJourney(session, ({ document }) => allStepsOf(document).length > 0)
  if (!hasSteps)
    return (
      <Missing title={t('emotion:empty.steps')} body={t('emotion:empty.stepsBody')}>
        <Button look="primary" size="large" onClick={() => go(mapRoute(journeyId))}>
          {t('emotion:empty.toMap')}
        </Button>
      </Missing>
    )
  if (lanes.length === 0)
    return (
      <Missing title={t('emotion:empty.lane')} body={t('emotion:empty.laneBody')}>
        <Button
          look="primary"
          size="large"
          icon="plus"
          disabled={isReadOnly}
          onClick={() => run('lane.add', { id: session.newId(), kind: 'emotion', title: t('domain:lane.emotion'), place: 'end' })}
        >
          {t('emotion:empty.addLane')}
        </Button>
      </Missing>
    )
  if (personas.length === 0)
    return (
      <Missing title={t('emotion:empty.persona')} body={t('emotion:empty.personaBody')}>
        <Button
          look="primary"
          size="large"
          icon="user-plus"
          disabled={isReadOnly}
          onClick={() => addPersonaTo(session, t('personas:newName'))}
        >
          {t('emotion:empty.addPersona')}
        </Button>
      </Missing>
    )
  const folded = lanes.filter(({ collapsed }) => collapsed)
  if (folded.length === lanes.length)
    return (
      <Missing title={t('emotion:empty.folded')} body={t('emotion:empty.foldedBody')}>
        <Button
          look="primary"
          size="large"
          icon="unfold-vertical"
          disabled={isReadOnly}
          onClick={() => run('lane.edit', { id: folded[0]?.id ?? '', collapsed: false })}
        >
          {t('emotion:empty.unfold')}
        </Button>
      </Missing>
    )
  return <Shown laneIds={lanes.flatMap(({ id, collapsed }) => (collapsed ? [] : [id]))} firstPersonaId={personas[0]?.id ?? ''} />
}

function Missing({ title, body, children }: { title: string; body: string; children: React.ReactNode }) {
  return (
    <div className="emotion-missing page-text">
      <EmptyState icon="activity" title={title} actions={children}>
        <p>{body}</p>
      </EmptyState>
    </div>
  )
}

function Shown({ laneIds, firstPersonaId }: { laneIds: readonly Id[]; firstPersonaId: Id }) {
  const { t } = useTranslation()
  const session = useSession()
  const [wanted, setLane] = useState<Id | null>(() => {
    const { focus } = session.getState()
    return focus?.kind === 'cell' ? focus.laneId : null
  })
  const [hasPanel, setPanel] = useState(true)
  const [said, setSaid] = useState('')
  const laneId = wanted !== null && laneIds.includes(wanted) ? wanted : (laneIds[0] ?? '')
  const personaId = useJourney(session, ({ activePersonaId }) => activePersonaId) ?? firstPersonaId
  const kind = useJourney(session, ({ activeFeeling }) => activeFeeling)
  const desk = useMemo<EmotionDesk>(() => ({ laneId, personaId, kind, say: setSaid }), [laneId, personaId, kind])
  return (
    <EmotionContext value={desk}>
      <div className="emotion page-text">
        <h1 className="visually-hidden">{t('views:name.emotion')}</h1>
        <EmotionHead laneIds={laneIds} onLane={setLane} hasPanel={hasPanel} onPanel={setPanel} />
        <div className="emotion-body">
          <EmotionStage />
          {hasPanel ? <CurvePanel /> : null}
        </div>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </div>
    </EmotionContext>
  )
}
