// What a map without stages or lanes shows: what belongs here, and the one next thing to do.
import { useTranslation } from 'react-i18next'
import type { LaneKind } from '#core/model/lane.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import { insertStage } from '../actions/headerActions.ts'
import { useCanvas } from '../canvas.ts'

const firstLanes: readonly LaneKind[] = ['doing', 'thinking', 'emotion', 'touchpoints', 'pains']

/** Over a map on which there is no cell yet. */
export function EmptyMap() {
  const canvas = useCanvas()
  const { t } = useTranslation()
  const hasStages = useJourney(canvas.session, (state) => state.layout.stages.length > 0)
  const addLanes = () =>
    canvas.asOneStep(() => {
      for (const kind of firstLanes) canvas.run('lane.add', { kind, place: 'end', title: t(`domain:lane.${kind}`) })
    })
  const addStage = () => {
    if (canvas.state().layout.lanes.length === 0) addLanes()
    insertStage(canvas, 'end')
  }
  return (
    <div className="cv-panel cv-empty page-text">
      {hasStages ? (
        <EmptyState
          icon="list"
          title={t('canvas:empty.noLanes')}
          actions={
            <>
              <Button look="primary" icon="plus" onClick={addLanes}>
                {t('canvas:empty.lanes')}
              </Button>
              <Button icon="rows-3" onClick={() => canvas.dialog.set({ kind: 'lanes', after: null })}>
                {t('canvas:chooseLanes')}
              </Button>
            </>
          }
        >
          <p>{t('canvas:empty.noLanesBody')}</p>
        </EmptyState>
      ) : (
        <EmptyState
          icon="map"
          title={t('canvas:empty.title')}
          actions={
            <Button look="primary" icon="plus" onClick={addStage}>
              {t('canvas:empty.stage')}
            </Button>
          }
        >
          <p>{t('canvas:empty.body')}</p>
        </EmptyState>
      )}
    </div>
  )
}
