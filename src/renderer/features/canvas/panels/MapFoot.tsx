// What stands quietly at the foot of the map: whom one looks at alone, and in the overview where one is.
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { find } from '#core/queries/journey.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { PersonaMark } from '../../../ui/PersonaMark.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import { showOnly } from '../actions/personaActions.ts'
import { mapBox } from '../camera/boxes.ts'
import { showStage } from '../camera/showRecord.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { isFarAway, useWhereabouts } from './useWhereabouts.ts'
import './panels.css'

/** From the left edge to the foot (see the style sheet), and from the right edge to what stands there, px. */
const left = 168
const edge = 16
/** What the small map and the distances to it take, px. */
const besides = left + 176 + 2 * edge + edge
const leastRoom = 360
const aboveMinimap = 144

/** The pill of the persona one looks at, and the way from the map to the step. */
export const MapFoot = memo(function MapFoot() {
  const { camera } = useCanvas()
  const isFar = useObserved(camera.view, (view) => isFarAway(view.zoom))
  const covered = useObserved(camera.covered, (now) => Math.max(0, now - 24))
  const width = useObserved(camera.frame, (frame) => frame.width)
  const room = width - covered - besides
  return (
    // Beside the small map, or above it where there is little room.
    <div
      className="cv-foot page-text"
      style={room < leastRoom ? { bottom: aboveMinimap, maxWidth: width - covered - left - edge } : { maxWidth: room }}
    >
      <OnlyPersona />
      {isFar ? <Breadcrumbs /> : null}
    </div>
  )
})

function OnlyPersona() {
  const canvas = useCanvas()
  const { t } = useTranslation()
  const persona = useJourney(canvas.session, ({ document, onlyPersonaId }) =>
    onlyPersonaId === null ? undefined : find(document, 'persona', onlyPersonaId)
  )
  if (!persona) return null
  return (
    <div className="cv-panel cv-pill" role="group" aria-label={t('finding:showing', { name: persona.name })}>
      <PersonaMark name={persona.name} slot={persona.slot} size={20} />
      <span className="cv-ellipsis">{t('finding:showing', { name: persona.name })}</span>
      <button
        type="button"
        onClick={() => {
          showOnly(canvas, null)
          canvas.takeKeyboard.get()()
        }}
      >
        {t('finding:showAll')}
      </button>
    </div>
  )
}

function Breadcrumbs() {
  const canvas = useCanvas()
  const { camera, session, places } = canvas
  const { t } = useTranslation(['canvas', 'finding'])
  const here = useWhereabouts()
  const crumb = useJourney(session, ({ layout }) => {
    const stage = layout.stages.find((box) => box.stage.id === here.stageId)
    const step = layout.steps.find((box) => box.step.id === here.stepId)
    return { stage: stage?.stage.title, index: step?.index, step: step?.step.title }
  })
  if (here.stageId === null) return null
  const { stageId, stepId } = here
  const lead = (work: () => void) => () => {
    places.get().leave(`crumb ${stageId} ${stepId}`)
    work()
    canvas.takeKeyboard.get()()
  }
  const showStep = () => {
    const box = canvas.state().layout.steps.find(({ step }) => step.id === stepId)
    const { y, zoom } = camera.view.get()
    // Across to the step; up and down one stays where one is.
    if (box) camera.centreOn({ x: box.x, width: box.width, y: (camera.frame.get().height / 2 - y) / zoom, height: 1 }, 1)
  }
  return (
    <nav className="cv-panel cv-pill cv-crumbs" aria-label={t('finding:crumbs')}>
      <button type="button" onClick={lead(() => camera.show(mapBox(canvas.state().layout)))}>
        <span className="cv-ellipsis">{t('finding:whole')}</span>
      </button>
      <Icon name="chevron-right" size={14} />
      <button type="button" lang="vi" onClick={lead(() => showStage(canvas, stageId))}>
        <span className="cv-ellipsis">{crumb.stage || t('canvas:noTitle')}</span>
      </button>
      {stepId !== null && crumb.index !== undefined ? (
        <>
          <Icon name="chevron-right" size={14} />
          <button type="button" lang="vi" onClick={lead(showStep)}>
            <span className="cv-ellipsis">
              {crumb.index + 1} {crumb.step || t('canvas:noTitle')}
            </span>
          </button>
        </>
      ) : null}
    </nav>
  )
}
