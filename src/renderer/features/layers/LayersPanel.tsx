import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LayerFindings } from '#core/analyses/layerFindings.ts'
import type { Layers } from '#core/analyses/layers.ts'
import type { Trace } from '#core/analyses/trace.ts'
import type { Id } from '#core/model/id.ts'
import { allStepsOf, find } from '#core/queries/journey.ts'
import { Button } from '../../ui/Button.tsx'
import { useObserved } from '../canvas/observable.ts'
import { ChosenCard } from './ChosenCard.tsx'
import { FindingsList } from './FindingsList.tsx'
import { startGuide } from './guide.ts'
import { GuidePanel } from './GuidePanel.tsx'
import { useRun } from '../map/useRun.ts'
import { useLayersDesk } from './layersDesk.ts'
import './layersPanel.css'

interface LayersPanelProps {
  layers: Layers
  findings: LayerFindings
  chosenId: Id | null
  trace: Trace | null
}

/** What is to be known of the chosen card and of the whole, or the questions from the experience inwards. */
export function LayersPanel({ layers, findings, chosenId, trace }: LayersPanelProps) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const guide = useObserved(desk.ui, (ui) => ui.guide)
  const chosen = useMemo(() => (chosenId === null || !trace ? null : (layers.cards[trace.of] ?? null)), [layers, chosenId, trace])
  if (guide) return <GuidePanel guide={guide} layers={layers} />
  return (
    <aside className="layers-panel" aria-label={t('layers:panel')}>
      {chosen && trace ? (
        <ChosenCard layers={layers} findings={findings} layerCard={chosen} trace={trace} />
      ) : (
        <Welcome hasExperiences={findings.experiences > 0} />
      )}
      <hr />
      <FindingsList layers={layers} findings={findings} />
    </aside>
  )
}

function Welcome({ hasExperiences }: { hasExperiences: boolean }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  // Without links no answer could be tied to the one before.
  const { isReadOnly } = useRun({ frame: true })
  const start = () => {
    const { document } = desk.session.getState()
    const near = find(document, 'card', desk.ui.get().active ?? '')
    desk.set({ guide: startGuide(near?.stepId ?? allStepsOf(document)[0]?.id ?? null) })
  }
  return (
    <div className="layers-head">
      <h2>{t('layers:title')}</h2>
      <p>{t('layers:about')}</p>
      {isReadOnly ? null : (
        <div className="layers-actions">
          <Button look={hasExperiences ? 'plain' : 'primary'} icon="heart" onClick={start}>
            {t('layers:start')}
          </Button>
        </div>
      )}
      {isReadOnly || !hasExperiences ? null : <p className="layers-quiet">{t('layers:keyboardHint')}</p>}
    </div>
  )
}
