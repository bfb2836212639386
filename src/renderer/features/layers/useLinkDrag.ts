// Drawing a link: from a card to one of another layer, or onto an empty place of another layer, where a new card takes it up.
import { useMemo, type PointerEvent, type RefObject } from 'react'
import { bandAt, layerCardAt, type LayerCardBox } from '#core/layout/layers.ts'
import { createObservable, type Observable } from '../canvas/observable.ts'
import type { LayersDesk } from './layersDesk.ts'

/** A link on its way: from which card, where the pointer is on the ground, and the card that would take it. px at 100 %. */
export interface LinkDragState {
  readonly from: LayerCardBox
  readonly x: number
  readonly y: number
  readonly over: LayerCardBox | null
  /** The layer whose empty place is pointed at. */
  readonly overBand: number | null
}

interface LinkDragging {
  readonly state: Observable<LinkDragState | null>
  readonly begin: (event: PointerEvent) => void
  /** Whether the click that follows belongs to a drag. */
  readonly wasDragged: () => boolean
}

/** How far the pointer goes before a press is a drag, px. */
const threshold = 5

/** Links drawn with the pointer. Escape gives up. */
export function useLinkDrag(desk: LayersDesk, ground: RefObject<HTMLElement | null>, scale: number): LinkDragging {
  return useMemo(() => {
    const state = createObservable<LinkDragState | null>(null)
    let dragged = false
    const begin = (event: PointerEvent) => {
      dragged = false
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-layer-card]') : null
      const from = desk.layout.current?.boxes[desk.layers().placeOf.get(card?.dataset['layerCard'] ?? '') ?? -1]
      if (event.button !== 0 || !from || !desk.canWrite()) return
      const start = { x: event.clientX, y: event.clientY }
      const stop = new AbortController()
      const { signal } = stop
      const end = () => {
        stop.abort()
        state.set(null)
      }
      addEventListener(
        'pointermove',
        (move) => {
          if (!dragged && Math.hypot(move.clientX - start.x, move.clientY - start.y) < threshold) return
          dragged = true
          state.set(pointed(from, move.clientX, move.clientY))
        },
        { signal }
      )
      addEventListener('keydown', (key) => key.key === 'Escape' && end(), { signal, capture: true })
      addEventListener('pointercancel', end, { signal })
      addEventListener(
        'pointerup',
        () => {
          const at = state.get()
          end()
          if (!at) return
          // The click that follows is none.
          setTimeout(() => (dragged = false))
          if (at.over) desk.link(from.layerCard.card.id, at.over.layerCard.card.id)
          else if (at.overBand !== null) desk.add({ layer: at.overBand, tiedTo: from.layerCard.card.id })
        },
        { signal }
      )
    }
    const pointed = (from: LayerCardBox, clientX: number, clientY: number): LinkDragState | null => {
      const layout = desk.layout.current
      const origin = ground.current?.getBoundingClientRect()
      if (!layout || !origin) return null
      const [x, y] = [(clientX - origin.left) / scale, (clientY - origin.top) / scale]
      const over = layerCardAt(layout, x, y)
      const band = bandAt(layout, y)
      const isFree = !over && band !== undefined && band.layer !== from.layerCard.layer && x > band.x && x < band.x + band.width
      return { from, x, y, over: over && over !== from ? over : null, overBand: isFree ? band.layer : null }
    }
    return { state, begin, wasDragged: () => dragged }
  }, [desk, ground, scale])
}
