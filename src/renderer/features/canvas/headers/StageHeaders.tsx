// The frozen top: stages and steps. Moved by the camera directly, not through React; placed again by one CSS property when the zoom changes.
import { memo, useLayoutEffect, useRef, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { StageBox, StepBox } from '#core/layout/boxes.ts'
import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'
import { aimIcon } from '#core/scene/domainIcons.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import { headerSizes } from '../camera/headerSizes.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { TitleEditor } from '../editing/TitleEditor.tsx'
import { followCamera, placeHeaders, stretchOf } from '../camera/placeHeaders.ts'
import { useGroundAhead } from '../layers/useGroundInView.ts'
import { useDragged } from './useDragged.ts'
import { InsertButton } from './InsertButton.tsx'
import './stageHeaders.css'
import './stageSlots.css'
import './headerParts.css'

/** Stage and step headers, always at the top. */
export function StageHeaders() {
  const canvas = useCanvas()
  const { session, camera } = canvas
  const { t } = useTranslation(['canvas', 'domain'])
  const band = useRef<HTMLDivElement>(null)
  const slide = useRef<HTMLDivElement>(null)
  const layout = useJourney(session, (state) => state.layout)
  const level = useObserved(camera.view, (view) => levelOfDetailAt(view.zoom))
  const inView = useGroundAhead()

  // The mirror grid speaks for the headers, except while one of them is written in.
  const isEditing = useJourney(session, (state) => state.editing?.kind === 'title')

  useLayoutEffect(() => {
    const [frame, row] = [band.current, slide.current]
    if (!frame || !row) return undefined
    placeStages(frame, row, camera.view.get(), null)
    return followCamera(camera, row, () => {
      const view = camera.view.get()
      placeStages(frame, row, view, stretchOf(row, view.zoom, camera.isZooming.get()))
    })
  }, [camera, layout, inView])

  const right = inView.x + inView.width
  const isSeen = (box: { x: number; width: number }) => box.x < right && box.x + box.width > inView.x
  return (
    <div className="cv-top" aria-hidden={!isEditing} ref={band} data-level={level} lang="vi">
      <div className="cv-top-slide" ref={slide}>
        {layout.stages.filter(isSeen).map((box) => (
          <StageHeader key={box.stage.id} box={box} />
        ))}
        {layout.steps.filter(isSeen).map((box) => (
          <StepHeader key={box.step.id} box={box} isLastOfStage={layout.steps[box.index + 1]?.step.stageId !== box.step.stageId} />
        ))}
        {layout.stages.length > 0 ? (
          <button
            type="button"
            className="cv-add-stage"
            style={at(layout.width + 12)}
            tabIndex={-1}
            data-insert="stage"
            data-after={layout.stages.at(-1)?.stage.id}
            title={t('canvas:addStage')}
            aria-label={t('canvas:addStage')}
          >
            <Icon name="plus" />
          </button>
        ) : null}
      </div>
    </div>
  )
}

const StageHeader = memo(function StageHeader({ box }: { box: StageBox }) {
  const { t } = useTranslation(['canvas', 'domain'])
  const { session } = useCanvas()
  const { id, title } = box.stage
  const isFocused = useJourney(session, (state) => state.focus?.kind === 'stage' && state.focus.id === id)
  const isEdited = useJourney(session, (state) => state.editing?.kind === 'title' && state.editing.id === id)
  const isDragged = useDragged(id)
  const steps = box.stepIds.length
  return (
    <div
      className={`cv-stage cv-slot-${box.slot + 1}${isFocused ? ' cv-header-focused' : ''}${isDragged ? ' cv-header-dragged' : ''}`}
      style={at(box.x, box.width)}
      data-header="stage"
      data-id={id}
    >
      <div className="cv-stage-title" data-sticky="">
        {isEdited ? (
          <TitleEditor recordType="stage" id={id} title={title} />
        ) : (
          <span className="cv-ellipsis">{title || t('canvas:noTitle')}</span>
        )}
      </div>
      {steps > 1 ? <span className="cv-stage-count">{t('domain:steps', { count: steps })}</span> : null}
      <InsertButton kind="stage" after={id} />
    </div>
  )
})

const StepHeader = memo(function StepHeader({ box, isLastOfStage }: { box: StepBox; isLastOfStage: boolean }) {
  const { t } = useTranslation(['canvas', 'domain'])
  const { session } = useCanvas()
  const { id, title, momentOfTruth, aim } = box.step
  const isFocused = useJourney(session, (state) => state.focus?.kind === 'step' && state.focus.id === id)
  const isDragged = useDragged(id)
  const isHere = useJourney(session, (state) => state.focus?.kind === 'cell' && state.focus.stepId === id)
  const isEdited = useJourney(session, (state) => state.editing?.kind === 'title' && state.editing.id === id)
  return (
    <div
      className={`cv-step cv-slot-${box.slot + 1}${isFocused ? ' cv-header-focused' : ''}${isHere ? ' cv-step-here' : ''}${isDragged ? ' cv-header-dragged' : ''}`}
      style={at(box.x, box.width)}
      data-header="step"
      data-id={id}
      title={title}
    >
      <span className="cv-step-number">{box.index + 1}</span>
      {isEdited ? (
        <TitleEditor recordType="step" id={id} title={title} />
      ) : (
        <span className="cv-step-title">{title || t('canvas:noTitle')}</span>
      )}
      {aim === null ? null : (
        <span className="cv-aim" title={t(`domain:aim.${aim}`)}>
          <Icon name={aimIcon[aim]} size={14} />
        </span>
      )}
      {momentOfTruth ? (
        <span className="cv-truth" title={t('domain:momentOfTruth')}>
          <Icon name="star" size={12} />
        </span>
      ) : null}
      <InsertButton kind="step" after={id} isAtEnd={isLastOfStage} />
    </div>
  )
})

/** Place on the ground: the camera puts it on the screen. */
function at(x: number, width?: number): CSSProperties {
  return { '--x': x, '--w': width } as CSSProperties
}

/** Pans by a transform only; sizes are written when the zoom changed; titles of stages that are cut off at the left stay in sight. */
function placeStages(band: HTMLElement, slide: HTMLElement, view: { x: number; zoom: number }, stretch: number | null): void {
  const sizes = headerSizes(view.zoom)
  if (stretch === null)
    placeHeaders(band, slide, view.zoom, {
      height: `${sizes.top}px`,
      '--stage-height': `${sizes.stage}px`,
      '--step-height': `${sizes.step}px`,
      '--stage-text': `${sizes.stageText}px`,
      '--step-text': `${sizes.stepText}px`,
      '--scale': String(sizes.scale)
    })
  const scale = stretch ?? 1
  slide.style.transform = `translate3d(${view.x}px,0,0)${scale === 1 ? '' : ` scaleX(${scale})`}`
  for (const title of slide.querySelectorAll<HTMLElement>('[data-sticky]')) {
    const header = title.parentElement
    if (!header) continue
    const x = Number(header.style.getPropertyValue('--x')) * view.zoom + view.x
    const width = Number(header.style.getPropertyValue('--w')) * view.zoom
    const shift = Math.max(0, Math.min(sizes.left - x, width - 64)) / scale
    put(title, 'transform', shift > 0 ? `translateX(${shift}px)` : '')
    // What it moved it has less room for: it ends where its stage ends. While headers are stretched that waits: it lays words out anew.
    if (scale === 1) put(title, '--moved', `${Math.round(shift)}px`)
  }
}

function put({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
}
