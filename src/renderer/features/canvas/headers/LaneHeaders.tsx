// The frozen left: names of the lanes, level with their first cards. The emotion lane shows its scale and whose curves these are.
import { memo, useLayoutEffect, useRef, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { axisFacePaths, type FaceLevel } from '#core/icons/faces.ts'
import type { CurveBox, LaneBox } from '#core/layout/boxes.ts'
import { yOfScore } from '#core/layout/score.ts'
import { feelingKinds } from '#core/model/feelingKind.ts'
import type { Id } from '#core/model/id.ts'
import { isSeparator } from '#core/model/lane.ts'
import { laneIcon, personaKindIcon } from '#core/scene/domainIcons.ts'
import { lanesOf, personasOf } from '#core/queries/journey.ts'
import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { PersonaMark } from '../../../ui/PersonaMark.tsx'
import { isCurveShown } from '../../../session/shownPersonas.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { chooseFeeling, feelingKindIcons } from '../actions/feelingActions.ts'
import { soloCurve, toggleCurve } from '../actions/personaActions.ts'
import { foldLane, showLanes } from '../actions/structureActions.ts'
import { headerSizes } from '../camera/headerSizes.ts'
import { followCamera, placeHeaders, stretchOf } from '../camera/placeHeaders.ts'
import type { View } from '../camera/view.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { useTheme } from '../layers/theme.ts'
import { useGroundAhead } from '../layers/useGroundInView.ts'
import { TitleEditor } from '../editing/TitleEditor.tsx'
import { useDragged } from './useDragged.ts'
import { InsertButton } from './InsertButton.tsx'
import { shortLaneHeaders, type ShortHeader } from './shortLaneHeaders.ts'

import './laneHeaders.css'
import './emotionAxis.css'
import './headerParts.css'

/** Lane headers, always at the left. */
export function LaneHeaders() {
  const { session, camera } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const band = useRef<HTMLDivElement>(null)
  const slide = useRef<HTMLDivElement>(null)
  const lanes = useJourney(session, (state) => state.layout.lanes)
  const height = useJourney(session, (state) => state.layout.height)
  const level = useObserved(camera.view, (view) => levelOfDetailAt(view.zoom))

  const inView = useGroundAhead()

  // The mirror grid speaks for the headers, except while one of them is written in.
  const isEditing = useJourney(session, (state) => state.editing?.kind === 'title')

  useLayoutEffect(() => {
    const [frame, column] = [band.current, slide.current]
    if (!frame || !column) return undefined
    placeLanes(frame, column, lanes, camera.view.get(), null)
    return followCamera(camera, column, () => {
      const view = camera.view.get()
      placeLanes(frame, column, lanes, view, stretchOf(column, view.zoom, camera.isZooming.get()))
    })
    // New headers are told the zoom before they are seen.
  }, [camera, lanes, inView])

  const bottom = inView.y + inView.height
  const isSeen = (box: LaneBox) => box.y < bottom && box.y + box.height > inView.y
  return (
    <div className="cv-left" aria-hidden={!isEditing} ref={band} data-level={level} lang="vi">
      <div className="cv-left-slide" ref={slide}>
        {lanes.filter(isSeen).map((box) => (
          <LaneHeader key={box.lane.id} box={box} />
        ))}
        <button type="button" className="cv-add-lane" style={{ '--y': height } as CSSProperties} tabIndex={-1} data-insert="lane">
          <Icon name="plus" />
          {t('canvas:addLane')}
        </button>
        <HiddenLanes y={height} />
      </div>
    </div>
  )
}

/** Says that not all lanes are shown, and shows them. */
function HiddenLanes({ y }: { y: number }) {
  const canvas = useCanvas()
  const { t } = useTranslation()
  const count = useJourney(canvas.session, ({ document }) => lanesOf(document).filter((lane) => lane.hidden).length)
  if (count === 0) return null
  return (
    <button type="button" className="cv-hidden-lanes" style={{ '--y': y } as CSSProperties} tabIndex={-1} onClick={() => showLanes(canvas)}>
      <Icon name="eye-off" size={14} />
      {t('canvas:hiddenLanes', { count })} · {t('canvas:showLanes')}
    </button>
  )
}

const LaneHeader = memo(function LaneHeader({ box }: { box: LaneBox }) {
  const { t } = useTranslation()
  const canvas = useCanvas()
  const { session } = canvas
  const theme = useTheme()
  const { id, title, kind, color } = box.lane
  const { folded } = box
  const tint = color === null || isSeparator(kind) ? undefined : theme.cardTints[color]
  const isFocused = useJourney(session, (state) => state.focus?.kind === 'lane' && state.focus.id === id)
  const isEdited = useJourney(session, (state) => state.editing?.kind === 'title' && state.editing.id === id)
  const isDragged = useDragged(id)
  const separator = isSeparator(kind)
  return (
    <div
      className={`cv-lane${separator ? ' cv-lane-line' : ''}${kind === 'emotion' && !folded ? ' cv-lane-emotion' : ''}${folded ? ' cv-lane-folded' : ''}${isFocused ? ' cv-header-focused' : ''}${isDragged ? ' cv-header-dragged' : ''}`}
      style={{ '--y': box.y, '--h': box.height } as CSSProperties}
      data-header="lane"
      data-id={id}
      title={title}
    >
      <span className="cv-grip" title={t('canvas:drag')}>
        <Icon name="grip-vertical" size={14} />
      </span>
      <div className="cv-lane-name" {...(tint === undefined ? {} : { 'data-tint': '', style: { '--lane-tint': tint } as CSSProperties })}>
        <Icon name={laneIcon(kind)} size={16} />
        {isEdited ? (
          <TitleEditor recordType="lane" id={id} title={title} />
        ) : (
          <span className="cv-lane-title">{title || t('canvas:noTitle')}</span>
        )}
      </div>
      {folded ? (
        <button
          type="button"
          className="cv-lane-unfold"
          tabIndex={-1}
          title={t('canvas:unfoldLane', { name: title })}
          aria-label={t('canvas:unfoldLane', { name: title })}
          onClick={() => foldLane(canvas, id, false)}
        >
          {countOf(folded)}
          <Icon name="chevron-down" size={14} />
        </button>
      ) : null}
      {kind === 'emotion' && !folded ? <EmotionAxis laneId={id} height={box.height} curves={box.curves} /> : null}
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

function countOf(folded: ReadonlyMap<number, number>): number {
  return [...folded.values()].reduce((sum, count) => sum + count, 0)
}

const levels: readonly FaceLevel[] = [2, 1, 0, -1, -2]

function EmotionAxis({ laneId, height, curves }: { laneId: Id; height: number; curves: readonly CurveBox[] }) {
  const canvas = useCanvas()
  const { session } = canvas
  const { t } = useTranslation(['canvas', 'domain', 'finding'])
  const { hiddenPersonaIds, onlyPersonaId } = useJourney(session, ({ hiddenPersonaIds, onlyPersonaId }) => ({
    hiddenPersonaIds,
    onlyPersonaId
  }))
  const personas = useJourney(session, (state) => personasOf(state.document))
  const active = useJourney(session, (state) => state.activePersonaId)
  return (
    <>
      <div className="cv-personas" role="group" aria-label={t('canvas:personaCurve')}>
        {personas.slice(0, 4).map((persona) => {
          const isShown = isCurveShown({ hiddenPersonaIds, onlyPersonaId }, persona.id)
          const kind = personaKindIcon(persona.kind)
          return (
            <button
              key={persona.id}
              type="button"
              className={persona.id === active ? 'cv-persona cv-persona-active' : 'cv-persona'}
              tabIndex={-1}
              title={kind ? `${t(`domain:personaKind.${persona.kind}`)}. ${t('finding:curveHint')}` : t('finding:curveHint')}
              aria-pressed={isShown}
              data-curve={curves.some((curve) => curve.persona.id === persona.id) ? '' : undefined}
              onClick={(event) => (event.altKey ? soloCurve : toggleCurve)(canvas, persona.id)}
            >
              <PersonaMark name={persona.name} slot={persona.slot} size={18} />
              <span className="cv-ellipsis">{persona.name}</span>
              {kind ? <Icon name={kind} size={14} /> : null}
              {isShown ? null : <Icon name="eye-off" size={14} />}
            </button>
          )
        })}
      </div>
      <FeelingKinds laneId={laneId} />
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

/** Which of the curves keys and mouse set. */
function FeelingKinds({ laneId }: { laneId: Id }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const active = useJourney(canvas.session, (state) => state.activeFeeling)
  const isHere = useJourney(canvas.session, ({ focus }) => focus?.kind === 'cell' && focus.laneId === laneId)
  return (
    <div
      className="cv-feeling-kinds"
      role="group"
      aria-label={t('canvas:feelingKind')}
      {...(isHere || active !== 'lived' ? { 'data-here': '' } : {})}
    >
      {feelingKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="cv-feeling-kind"
          tabIndex={-1}
          title={t(`domain:feelingKindLong.${kind}`)}
          aria-label={t(`domain:feelingKindLong.${kind}`)}
          aria-pressed={kind === active}
          onClick={() => chooseFeeling(canvas, kind)}
        >
          <Icon name={feelingKindIcons[kind]} size={16} />
        </button>
      ))}
    </div>
  )
}

function placeLanes(band: HTMLElement, slide: HTMLElement, lanes: readonly LaneBox[], view: View, stretch: number | null): void {
  const sizes = headerSizes(view.zoom)
  if (stretch === null) {
    placeHeaders(band, slide, view.zoom, { width: `${sizes.left}px`, '--lane-text': `${sizes.laneText}px`, '--scale': String(sizes.scale) })
    shorten(slide, shortLaneHeaders(lanes, view.zoom))
  }
  const isScrolled = view.x < sizes.left - 0.5
  if (band.classList.contains('cv-left-scrolled') !== isScrolled) band.classList.toggle('cv-left-scrolled', isScrolled)
  slide.style.transform = `translate3d(0,${view.y}px,0)${stretch === null || stretch === 1 ? '' : ` scaleY(${stretch})`}`
}

/** Takes name and icon off headers that have no room for them; writes only what changed. */
function shorten(slide: HTMLElement, short: ReadonlyMap<Id, ShortHeader>): void {
  for (const header of slide.querySelectorAll<HTMLElement>(':scope > .cv-lane')) {
    const shown = short.get(header.dataset['id'] ?? '')
    if (header.dataset['short'] === shown) continue
    if (shown === undefined) delete header.dataset['short']
    else header.dataset['short'] = shown
  }
}
