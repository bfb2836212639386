import { use, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { textScales } from '../../app/textScales.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { usePreferences } from '../../session/usePreferences.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { MapDeskContext } from '../map/mapDesk.ts'
import { CardPanel } from './CardPanel.tsx'
import { FeelingPanel } from './FeelingPanel.tsx'
import { LanePanel, StagePanel, StepPanel } from './HeaderPanels.tsx'
import { inspectorWidth } from './inspectorWidth.ts'
import { inspectedOf, type Inspected } from './inspected.ts'
import { LinkPanel } from './LinkPanel.tsx'
import { MeasuresPanel } from './MeasuresPanel.tsx'
import { PanelHead } from './PanelHead.tsx'
import { SeveralPanel } from './SeveralPanel.tsx'
import './inspector.css'

/** Everything about what is selected, and writing it. */
export function Inspector() {
  const { t } = useTranslation()
  const session = useSession()
  const inspected = useJourney(session, inspectedOf)
  const { textSize } = usePreferences()
  const desk = use(MapDeskContext)
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
    // The map's own undo: that of the field knows nothing of what else happened since.
    if (isUndo) {
      if (event.shiftKey) session.redo()
      else session.undo()
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      session.setInspectorOpen(false)
      // An old version is looked at without a desk.
      desk?.mapFocus.current?.()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <aside
      className="inspector"
      style={{ width: inspectorWidth(textScales[textSize]) }}
      aria-label={t('inspector:label')}
      onKeyDown={onKeyDown}
    >
      <div className="inspector-panel" key={keyOf(inspected)}>
        <Panel inspected={inspected} />
      </div>
    </aside>
  )
}

function Panel({ inspected }: { inspected: Inspected }) {
  const { t } = useTranslation()
  switch (inspected.kind) {
    case 'card':
      return <CardPanel card={inspected.card} />
    case 'cards':
      return <SeveralPanel cards={inspected.cards} />
    case 'feeling':
      return <FeelingPanel point={inspected.point} />
    case 'link':
      return <LinkPanel link={inspected.link} />
    case 'stage':
      return <StagePanel stage={inspected.stage} />
    case 'step':
      return <StepPanel step={inspected.step} />
    case 'lane':
      return <LanePanel lane={inspected.lane} />
    case 'measures':
      return <MeasuresPanel laneId={inspected.laneId} stepId={inspected.stepId} />
    case 'nothing':
      return (
        <>
          <PanelHead icon="mouse-pointer-2" where={t('inspector:label')} />
          <EmptyState icon="mouse-pointer-2" title={t('inspector:nothingTitle')}>
            <p>{t('inspector:nothingText')}</p>
          </EmptyState>
        </>
      )
  }
}

/** Another record is another form: what was being typed must not wander over. */
function keyOf(inspected: Inspected): string {
  switch (inspected.kind) {
    case 'card':
      return inspected.card.id
    case 'cards':
      return inspected.cards.map((card) => card.id).join()
    case 'feeling':
      return inspected.point.id
    case 'link':
      return inspected.link.id
    case 'stage':
      return inspected.stage.id
    case 'step':
      return inspected.step.id
    case 'lane':
      return inspected.lane.id
    case 'measures':
      return `${inspected.laneId} ${inspected.stepId}`
    case 'nothing':
      return ''
  }
}
