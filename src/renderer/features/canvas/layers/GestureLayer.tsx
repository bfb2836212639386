// What a drag would do: the cards in the hand, where they would land, the frame of a selection, a link on its way, a header's new place.
import { memo } from 'react'
import { findCard } from '#core/layout/place.ts'
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { linkDotOf } from '../pointer/hit.ts'
import type { Gesture } from '../pointer/gesture.ts'
import { CardDrawing } from './CardDrawing.tsx'
import { useTheme } from './theme.ts'

/** The drag in flight. */
export const GestureLayer = memo(function GestureLayer() {
  const { gesture } = useCanvas()
  const now = useObserved(gesture, (value) => value)
  if (!now) return <LinkToFocus />
  switch (now.kind) {
    case 'rubber':
      return <div className="cv-layer cv-rubber" style={boxStyle(now.box)} aria-hidden />
    case 'cards':
      return <DraggedCards gesture={now} />
    case 'span':
      return <div className="cv-layer cv-landing" style={boxStyle(now.box)} aria-hidden />
    case 'link':
      return <LinkOnItsWay gesture={now} />
    case 'header':
      return now.line ? <div className="cv-layer cv-landing-line" style={boxStyle(now.line)} aria-hidden /> : null
    case 'files':
      return now.boxes.map((box) => <div key={`${box.x} ${box.y}`} className="cv-layer cv-landing" style={boxStyle(box)} aria-hidden />)
    case 'pan':
    case 'point':
      return null
  }
})

function boxStyle({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { left: x, top: y, width, height }
}

function DraggedCards({ gesture }: { gesture: Extract<Gesture, { kind: 'cards' }> }) {
  return (
    <>
      {gesture.landing?.boxes.map((box) => (
        <div key={`${box.x} ${box.y}`} className="cv-layer cv-landing" style={boxStyle(box)} aria-hidden />
      ))}
      <div className="cv-layer cv-hand" style={{ transform: `translate(${gesture.dx}px, ${gesture.dy}px)` }} aria-hidden>
        {gesture.ids.slice(0, 24).map((id) => (
          <DraggedCard key={id} id={id} />
        ))}
      </div>
    </>
  )
}

function DraggedCard({ id }: { id: Id }) {
  const { session } = useCanvas()
  const theme = useTheme()
  const place = useJourney(session, (state) => {
    const card = find(state.document, 'card', id)
    const found = card ? findCard(state.layout, id, card.laneId) : null
    return found ? { box: found.card, y: found.lane.y + found.card.y } : null
  })
  if (!place) return null
  const { box, y } = place
  return (
    <div className="cv-dragged-card" style={{ left: box.x, top: y, width: box.width, height: box.height }}>
      <CardDrawing box={box} theme={theme} />
    </div>
  )
}

/** A link made by keyboard: to the card in focus, as it would be drawn. */
function LinkToFocus() {
  const { session, linkFrom } = useCanvas()
  const fromId = useObserved(linkFrom, (id) => id)
  const focusedId = useJourney(session, ({ focus }) => (focus?.kind === 'cell' ? focus.cardId : null))
  const layout = useJourney(session, (state) => (fromId === null ? null : state.layout))
  if (fromId === null || layout === null) return null
  const to = focusedId === null || focusedId === fromId ? null : findCard(layout, focusedId)
  const from = findCard(layout, fromId)
  if (!from) return null
  const start = linkDotOf(from.lane, from.card)
  const end = to ? { x: to.card.x, y: to.lane.y + to.card.y + to.card.height / 2 } : start
  return <LinkOnItsWay gesture={{ kind: 'link', fromId, ...end, toId: to ? focusedId : null }} />
}

function LinkOnItsWay({ gesture }: { gesture: Extract<Gesture, { kind: 'link' }> }) {
  const { session } = useCanvas()
  const layout = useJourney(session, (state) => state.layout)
  const from = findCard(layout, gesture.fromId)
  const to = gesture.toId === null ? null : findCard(layout, gesture.toId)
  if (!from) return null
  const start = linkDotOf(from.lane, from.card)
  const middle = (start.x + gesture.x) / 2
  const d = `M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${gesture.y} ${gesture.x} ${gesture.y}`
  return (
    <>
      {to ? (
        <div
          className="cv-layer cv-link-target"
          style={{ left: to.card.x, top: to.lane.y + to.card.y, width: to.card.width, height: to.card.height }}
          aria-hidden
        />
      ) : null}
      <svg className="cv-layer cv-link-way" width="1" height="1" aria-hidden>
        <path d={d} />
        <circle cx={gesture.x} cy={gesture.y} r="5" />
      </svg>
    </>
  )
}
