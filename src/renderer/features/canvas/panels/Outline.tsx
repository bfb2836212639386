// The stages as a list beside the map, with the number of their steps. A click leads there.
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StageBox } from '#core/layout/boxes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import type { JourneyState } from '../../../session/state.ts'
import { headerSizes } from '../camera/headerSizes.ts'
import { useCanvas } from '../canvas.ts'
import './panels.css'

/** The outline; it pushes the map. */
export const Outline = memo(function Outline() {
  const { session } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const stages = useJourney(session, (state) => state.layout.stages)
  const steps = useJourney(session, (state) => state.layout.steps.length)
  const cards = useJourney(session, cardCount)
  const here = useJourney(session, focusedStage)
  return (
    <nav className="cv-outline" aria-label={t('canvas:outline')}>
      <header className="cv-outline-head">
        <h2>{t('canvas:outline')}</h2>
        <IconButton icon="panel-left-close" small label={t('canvas:closeOutline')} onClick={() => session.setOutlineOpen(false)} />
      </header>
      <ol className="cv-outline-list" lang="vi">
        {stages.map((box) => (
          <li key={box.stage.id}>
            <OutlineRow box={box} isHere={box.stage.id === here} />
          </li>
        ))}
      </ol>
      <p className="cv-outline-foot">
        {t('canvas:totals', {
          stages: t('canvas:stages', { count: stages.length }),
          steps: t('domain:steps', { count: steps }),
          cards: t('canvas:cards', { count: cards })
        })}
      </p>
    </nav>
  )
})

function OutlineRow({ box, isHere }: { box: StageBox; isHere: boolean }) {
  const { session, camera } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const hasTruth = useJourney(session, (state) =>
    state.layout.steps.some((step) => step.step.stageId === box.stage.id && step.step.momentOfTruth)
  )
  const go = () => {
    const { zoom, y } = camera.view.get()
    camera.moveTo({ zoom, y, x: headerSizes(zoom).left - box.x * zoom }, { smooth: true })
    session.setFocus({ kind: 'stage', id: box.stage.id })
    session.select([])
  }
  return (
    <button type="button" className={`cv-outline-row cv-slot-${box.slot + 1}`} aria-current={isHere ? 'true' : undefined} onClick={go}>
      <span className="cv-outline-block" aria-hidden />
      <span className="cv-ellipsis">{box.stage.title || t('canvas:noTitle')}</span>
      {hasTruth ? (
        <span className="cv-outline-star" title={t('domain:momentOfTruth')}>
          <Icon name="star" size={14} />
          <span className="visually-hidden">{t('domain:momentOfTruth')}</span>
        </span>
      ) : null}
      <span className="cv-outline-count" aria-label={t('domain:steps', { count: box.stepIds.length })}>
        {box.stepIds.length}
      </span>
    </button>
  )
}

const counts = new WeakMap<JourneyState['layout']['lanes'][number]['cells'], number>()

/** Cards by lane, each lane counted once as long as it stays the same. */
function cardCount(state: JourneyState): number {
  let sum = 0
  for (const { cells } of state.layout.lanes) {
    let count = counts.get(cells)
    if (count === undefined) {
      count = 0
      for (const cards of cells.values()) count += cards.length
      counts.set(cells, count)
    }
    sum += count
  }
  return sum
}

function focusedStage({ focus, layout }: JourneyState): string | null {
  if (focus?.kind === 'stage') return focus.id
  const stepId = focus?.kind === 'cell' ? focus.stepId : focus?.kind === 'step' ? focus.id : null
  return layout.stages.find((box) => stepId !== null && box.stepIds.includes(stepId))?.stage.id ?? null
}
