import { useTranslation } from 'react-i18next'
import type { Card } from '#core/model/card.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import type { LaneKind } from '#core/model/lane.ts'
import { allStepsOf, cardsInCell, lanesOf } from '#core/queries/journey.ts'
import { useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { opportunitiesFromCards } from './opportunitiesFromCards.ts'
import { useRun } from '../map/useRun.ts'
import { useImproveDesk } from './improveDesk.ts'

/** What belongs here, and the way to begin: with what the map says already, or with the first idea. */
export function EmptyBacklog({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const { isReadOnly } = useRun()
  const { say } = useImproveDesk()
  const { document } = session.getState()
  const ideas = cardsOfKind(document, 'opportunities')
  const pains = cardsOfKind(document, 'pains')
  const source = ideas.length > 0 ? ideas : pains
  const take = () => {
    const made = opportunitiesFromCards(session, source)
    say(t('improve:addedFromCards', { count: made }))
  }
  const laneTitle = t(ideas.length > 0 ? 'domain:lane.opportunities' : 'domain:lane.pains')
  return (
    <EmptyState
      icon="lightbulb"
      title={t('improve:emptyTitle')}
      actions={
        isReadOnly ? null : (
          <>
            <Button look="primary" icon="plus" onClick={onAdd}>
              {t('improve:addLong')}
            </Button>
            {source.length > 0 ? (
              <Button icon={ideas.length > 0 ? 'lightbulb' : 'frown'} onClick={take}>
                {t('improve:fromCards', { count: source.length, lane: laneTitle })}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <p>{t('improve:emptyText')}</p>
    </EmptyState>
  )
}

function cardsOfKind(document: JourneyDocument, kind: LaneKind): readonly Card[] {
  const steps = allStepsOf(document)
  return lanesOf(document)
    .filter((lane) => lane.kind === kind)
    .flatMap((lane) => steps.flatMap((step) => cardsInCell(document, lane.id, step.id)))
    .filter((card) => card.text.trim() !== '')
}
