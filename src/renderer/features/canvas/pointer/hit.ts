// What lies under the pointer. Asked of the layout, not of the page, so that it works the same at every zoom.
import type { CardBox, CurveBox, LaneBox, LinkBox, MapLayout, PointBox } from '#core/layout/boxes.ts'
import type { Id } from '#core/model/id.ts'
import { cardAt, cellAt, linkAt, pointAt } from '#core/layout/place.ts'
import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'

/** Part of a card under the pointer: the dot that links, the grip that spans, the mark of how sure one is, or the rest. */
export type CardPart = 'body' | 'linkDot' | 'span' | 'mark'

/** Something on the ground that can be acted upon. */
export type Hit =
  | { readonly kind: 'card'; readonly lane: LaneBox; readonly box: CardBox; readonly part: CardPart }
  | { readonly kind: 'point'; readonly lane: LaneBox; readonly curve: CurveBox; readonly point: PointBox }
  | { readonly kind: 'link'; readonly link: LinkBox }
  | { readonly kind: 'cell'; readonly laneId: Id; readonly stepId: Id; readonly index: number; readonly laneIndex: number }
  | { readonly kind: 'ground' }

/** Radius of the link dot and width of the span grip, px at 100 %. */
export const linkDotRadius = 6
export const spanGrip = { width: 8, height: 20 } as const

/** What lies at a point of the ground. `hovered` is the card that shows its handles: they reach over its edge. */
export function hitAt(layout: MapLayout, x: number, y: number, zoom: number, hovered: Hit | null = null): Hit {
  const isClose = levelOfDetailAt(zoom) === 'full'
  if (isClose && hovered?.kind === 'card') {
    const part = partOf(hovered.lane, hovered.box, x, y)
    if (part !== 'body') return { ...hovered, part }
  }
  const point = pointAt(layout, x, y, Math.max(14, 12 / zoom))
  if (point) return { kind: 'point', ...point }
  const card = cardAt(layout, x, y)
  if (card) return { kind: 'card', lane: card.lane, box: card.card, part: isClose ? partOf(card.lane, card.card, x, y) : 'body' }
  const link = zoom >= 0.45 ? linkAt(layout, x, y, 6 / Math.min(1, zoom)) : null
  if (link) return { kind: 'link', link }
  const cell = cellAt(layout, x, y)
  return cell ? { kind: 'cell', ...cell } : { kind: 'ground' }
}

/** Whether two hits are the same for the eye. */
export function sameHit(a: Hit | null, b: Hit | null): boolean {
  if (a === b) return true
  if (!a || !b || a.kind !== b.kind) return false
  switch (a.kind) {
    case 'card':
      return b.kind === 'card' && a.box === b.box && a.part === b.part && a.lane.y === b.lane.y
    case 'point':
      return b.kind === 'point' && a.point === b.point && a.lane.y === b.lane.y
    case 'link':
      return b.kind === 'link' && a.link === b.link
    case 'cell':
      return b.kind === 'cell' && a.laneId === b.laneId && a.stepId === b.stepId
    case 'ground':
      return true
  }
}

/** Middle of the link dot of a card, on the ground. */
export function linkDotOf(lane: LaneBox, box: CardBox): { x: number; y: number } {
  return { x: box.x + box.width, y: lane.y + box.y + box.height / 2 }
}

function partOf(lane: LaneBox, box: CardBox, x: number, y: number): CardPart {
  const dot = linkDotOf(lane, box)
  const reach = linkDotRadius + 3
  if (Math.hypot(x - dot.x, y - dot.y) <= reach) return 'linkDot'
  const right = box.x + box.width
  const top = lane.y + box.y
  const isAtEdge = x > right - spanGrip.width && x <= right + 2 && y >= top && y <= top + box.height
  return isAtEdge ? 'span' : isOnMark(lane, box, x, y) ? 'mark' : 'body'
}

/** The mark of how sure one is stands at the end of the first line; touchpoints have none. With some air around it, px at 100 %. */
function isOnMark(lane: LaneBox, box: CardBox, x: number, y: number): boolean {
  const first = box.lines[0]
  if (!first || box.look === 'tile') return false
  const right = box.x + box.width - spanGrip.width
  const middle = lane.y + box.y + first.y - 5
  return x > right - 26 && x <= right && Math.abs(y - middle) <= 12
}
