// The frozen left: names of the lanes, level with their first cards. The emotion lane shows its scale and whose curves these are.
import { memo, useLayoutEffect, useRef, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { axisFacePaths, type FaceLevel } from '#core/icons/faces.ts'
import type { CurveBox, LaneBox } from '#core/layout/boxes.ts'
import { yOfScore } from '#core/layout/score.ts'
import { isSeparator } from '#core/model/lane.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { personasOf } from '#core/queries/journey.ts'
import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { PersonaMark } from '../../../ui/PersonaMark.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import { headerSizes } from '../camera/headerSizes.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { TitleEditor } from '../editing/TitleEditor.tsx'
import { useDragged } from './useDragged.ts'
import { InsertButton } from './InsertButton.tsx'

import './headers.css'

/** Lane headers, always at the left. */
export function LaneHeaders() {
  const { session, camera } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const band = useRef<HTMLDivElement>(null)
  const slide = useRef<HTMLDivElement>(null)
  const lanes = useJourney(session, (state) => state.layout.lanes)
  const height = useJourney(session, (state) => state.layout.height)
  const level = useObserved(camera.view, (view) => levelOfDetailAt(view.zoom))

  // The mirror grid speaks for the headers, except while one of them is written in.
  const isEditing = useJourney(session, (state) => state.editing?.kind === 'title')

  useLayoutEffect(() => {
    const place = () => {
      if (band.current && slide.current) placeLanes(band.current, slide.current, camera.view.get())
    }
    place()
    return camera.view.subscribe(place)
  }, [camera])

  return (
    <div className="cv-left" aria-hidden={!isEditing} ref={band} data-level={level} lang="vi">
      <div className="cv-left-slide" ref={slide}>
        {lanes.map((box) => (
          <LaneHeader key={box.lane.id} box={box} />
        ))}
        <button
          type="button"
          className="cv-add-lane"
          style={{ '--y': height, '--h': 0 } as CSSProperties}
          tabIndex={-1}
          data-insert="lane"
          data-after={lanes.at(-1)?.lane.id}
        >
          <Icon name="plus" />
          {t('canvas:addLane')}
        </button>
      </div>
    </div>
  )
}

const LaneHeader = memo(function LaneHeader({ box }: { box: LaneBox }) {
  const { t } = useTranslation(['canvas', 'domain'])
  const { session } = useCanvas()
  const { id, title, kind } = box.lane
  const isFocused = useJourney(session, (state) => state.focus?.kind === 'lane' && state.focus.id === id)
  const isEdited = useJourney(session, (state) => state.editing?.kind === 'title' && state.editing.id === id)
  const isDragged = useDragged(id)
  const separator = isSeparator(kind)
  return (
    <div
      className={`cv-lane${separator ? ' cv-lane-line' : ''}${kind === 'emotion' ? ' cv-lane-emotion' : ''}${isFocused ? ' cv-header-focused' : ''}${isDragged ? ' cv-header-dragged' : ''}`}
      style={{ '--y': box.y, '--h': box.height } as CSSProperties}
      data-header="lane"
      data-id={id}
      title={title}
    >
      <span className="cv-grip" title={t('canvas:drag')}>
        <Icon name="grip-vertical" size={14} />
      </span>
      <div className="cv-lane-name">
        <Icon name={laneIcon(kind)} size={16} />
        {isEdited ? (
          <TitleEditor recordType="lane" id={id} title={title} />
        ) : (
          <span className="cv-lane-title">{title || t('canvas:noTitle')}</span>
        )}
      </div>
      {kind === 'emotion' ? <EmotionAxis height={box.height} curves={box.curves} /> : null}
      <button
        type="button"
        className="cv-lane-menu"
        tabIndex={-1}
        data-menu=""
        title={t('canvas:moreAbout')}
        aria-label={t('canvas:menu', { name: title })}
      >
        <Icon name="ellipsis-vertical" />
      </button>
      <InsertButton kind="lane" after={id} />
    </div>
  )
})

const levels: readonly FaceLevel[] = [2, 1, 0, -1, -2]

function EmotionAxis({ height, curves }: { height: number; curves: readonly CurveBox[] }) {
  const { session } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const personas = useJourney(session, (state) => personasOf(state.document))
  const active = useJourney(session, (state) => state.activePersonaId)
  return (
    <>
      <div className="cv-personas" role="group" aria-label={t('canvas:personaCurve')}>
        {personas.slice(0, 4).map((persona) => (
          <button
            key={persona.id}
            type="button"
            className="cv-persona"
            tabIndex={-1}
            data-persona={persona.id}
            aria-pressed={persona.id === active}
            data-curve={curves.some((curve) => curve.persona.id === persona.id) ? '' : undefined}
          >
            <PersonaMark name={persona.name} slot={persona.slot} size={18} />
            <span className="cv-ellipsis">{persona.name}</span>
          </button>
        ))}
      </div>
      {levels.map((level) => (
        <svg
          key={level}
          className="cv-axis-face"
          style={{ '--fy': yOfScore(height, level) } as CSSProperties}
          viewBox="0 0 24 24"
          aria-hidden
        >
          {axisFacePaths(level).map((d) => (
            <path key={d} d={d} />
          ))}
        </svg>
      ))}
    </>
  )
}

function placeLanes(band: HTMLElement, slide: HTMLElement, view: { x: number; y: number; zoom: number }): void {
  const sizes = headerSizes(view.zoom)
  if (band.dataset['zoom'] !== String(view.zoom)) {
    band.dataset['zoom'] = String(view.zoom)
    const style = band.style
    style.setProperty('--zoom', String(view.zoom))
    style.setProperty('--left', `${sizes.left}px`)
    style.setProperty('--lane-text', `${sizes.laneText}px`)
    style.setProperty('--scale', String(sizes.scale))
  }
  const isScrolled = view.x < sizes.left - 0.5
  if (band.classList.contains('cv-left-scrolled') !== isScrolled) band.classList.toggle('cv-left-scrolled', isScrolled)
  slide.style.transform = `translate3d(0,${view.y}px,0)`
}
