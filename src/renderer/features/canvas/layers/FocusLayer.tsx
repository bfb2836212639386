// Where the keyboard is, and what is selected: rings that lie over cards and curves.
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { cellBox, findCard, newCardBox } from '#core/layout/place.ts'
import { laneTakesCards } from '#core/model/lane.ts'
import { find } from '#core/queries/journey.ts'
import { levelOfDetailAt, mapLines } from '#core/theme/mapMeasures.ts'
import type { JourneyState } from '../../../session/state.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { focusedPoint, targetPoints } from '../actions/targets.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'

/** Ring of the focused cell with its invitation to type, and rings of selected points. */
export const FocusLayer = memo(function FocusLayer() {
  return (
    <>
      <FocusRing />
      <PointRings />
      <BlockRings />
    </>
  )
})

const inset = 2
const lineHeight = 22
/** From the top of a card to that of its first line, as the line of the invitation is high. */
const toFirstLine = 6

function FocusRing() {
  const { session, typing, camera, gesture } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const isClose = useObserved(camera.view, (view) => view.zoom >= 0.75)
  // Two pixels on the screen, however far away the map is.
  const line = useObserved(camera.view, (view) => Math.max(2, Math.round(2 / view.zoom)))
  const isTyping = useObserved(typing.burst, (burst) => burst !== null)
  const isDragging = useObserved(gesture, (now) => now?.kind === 'cards')
  const focus = useJourney(session, focusPlace)
  if (!focus || isDragging) return null
  const { x, y, width, height, lineY, invites } = focus
  // A full cell has no room for the invitation: over the lane below it would hide what stands there.
  const hasRoom = lineY + lineHeight <= y + height
  // Where the first line of the card will stand, level with the lane's name, if there is room for a card.
  const top = lineY + toFirstLine + lineHeight <= y + height - inset && invites === 'card' ? lineY + toFirstLine : lineY
  const ring = { left: x + inset, top: y + inset, width: width - 2 * inset, height: height - 2 * inset }
  return (
    <>
      <div className="cv-layer cv-focus-fill" style={ring} aria-hidden />
      <div className="cv-layer cv-focus-ring" style={{ ...ring, borderWidth: line }} aria-hidden />
      {invites && hasRoom && isClose && !isTyping ? (
        <div
          className="cv-layer cv-type-line"
          style={{ left: x + 2 * inset, top, width: width - 4 * inset, height: lineHeight }}
          aria-hidden
        >
          {invites === 'card' ? t('canvas:typeToAdd') : t('canvas:setFeeling')}
        </div>
      ) : null}
    </>
  )
}

interface FocusPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lineY: number
  readonly invites: 'card' | 'feeling' | null
}

/** Numbers only, so that a change elsewhere on the map draws nothing anew. */
function focusPlace(state: JourneyState): FocusPlace | null {
  const { focus, layout, document, readOnly } = state
  if (focus?.kind !== 'cell') return null
  const cell = cellBox(layout, focus.laneId, focus.stepId)
  const lane = find(document, 'lane', focus.laneId)
  if (!cell || !lane) return null
  const isFeeling = lane.kind === 'emotion'
  const lineY = isFeeling ? cell.y + cell.height - lineHeight - 8 : (newCardBox(layout, focus.laneId, focus.stepId)?.y ?? cell.y)
  const invites = readOnly ? null : laneTakesCards(lane.kind) ? 'card' : isFeeling && !focusedPoint(state) ? 'feeling' : null
  return { ...cell, lineY, invites }
}

function PointRings() {
  const { session, camera } = useCanvas()
  const zoom = useObserved(camera.settled, (view) => Math.min(1, Math.round(view.zoom * 10) / 10))
  const ids = useJourney(session, (state) => targetPoints(state).map((point) => point.id))
  const lanes = useJourney(session, (state) => state.layout.lanes.filter((lane) => lane.curves.length > 0))
  const radius = mapLines.selectedPointRing / 2 / Math.max(0.1, zoom)
  return ids.map((id) => {
    for (const lane of lanes) {
      for (const curve of lane.curves) {
        const point = curve.points.find((box) => box.point.id === id)
        if (!point) continue
        const style = { left: point.x - radius, top: lane.y + point.y - radius, width: 2 * radius, height: 2 * radius }
        return <div key={id} className="cv-layer cv-point-ring" style={style} aria-hidden />
      }
    }
    return null
  })
}

/** In the overview selected cards are not there to be drawn as selected: rings stand for them. */
function BlockRings() {
  const { session, camera } = useCanvas()
  const isFar = useObserved(camera.settled, (view) => ['overview', 'blocks'].includes(levelOfDetailAt(view.zoom)))
  const layout = useJourney(session, (state) => (isFar ? state.layout : null))
  const ids = useJourney(session, (state) => (isFar ? [...state.selection].slice(0, 200) : []))
  const lanes = useJourney(session, (state) => (isFar ? ids.map((id) => find(state.document, 'card', id)?.laneId) : []))
  if (!layout) return null
  return ids.map((id, index) => {
    const laneId = lanes[index]
    const place = laneId === undefined ? null : findCard(layout, id, laneId)
    if (!place) return null
    const { x, y, width, height } = place.card
    return <div key={id} className="cv-layer cv-block-ring" style={{ left: x, top: place.lane.y + y, width, height }} aria-hidden />
  })
}
