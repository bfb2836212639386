// What a menu is about: what was clicked, or what has the focus when the menu key was pressed.
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { focusCard } from '../actions/cardActions.ts'
import { grabbedPoint, targetLinks } from '../actions/targets.ts'
import { shownLayout } from '../../../session/shownPersonas.ts'
import type { Canvas } from '../canvas.ts'
import { headerOf } from '../pointer/clicks.ts'
import { hitAt, type Hit } from '../pointer/hit.ts'

/** The subject of a context menu. */
export type MenuTarget =
  | { readonly kind: 'cards' }
  | { readonly kind: 'cell' }
  | { readonly kind: 'feeling' }
  | { readonly kind: 'point'; readonly id: Id }
  | { readonly kind: 'link'; readonly id: Id }
  | { readonly kind: 'stage' | 'step' | 'lane'; readonly id: Id }

/** The subject at a place of the page; focus and selection follow it, so that keys and menu mean the same. Null where there is no menu. */
export function menuTargetAt(
  canvas: Canvas,
  event: { target: EventTarget; clientX: number; clientY: number },
  area: Element
): MenuTarget | null {
  const element = event.target instanceof Element ? event.target : null
  if (!element || element.closest('.cv-panel')) return null
  if (element.closest('[data-map-entry]')) return targetOfFocus(canvas)
  const header = headerOf(element)
  if (header) {
    canvas.session.setFocus({ kind: header.kind, id: header.id })
    canvas.session.select([])
    return header
  }
  const bounds = area.getBoundingClientRect()
  const { x, y } = canvas.camera.toGround({ x: event.clientX - bounds.left, y: event.clientY - bounds.top })
  return targetOfHit(canvas, hitAt(shownLayout(canvas.state()), x, y, canvas.camera.view.get().zoom))
}

function targetOfHit(canvas: Canvas, hit: Hit): MenuTarget | null {
  const { session } = canvas
  switch (hit.kind) {
    case 'card':
      if (!canvas.state().selection.has(hit.box.card.id)) focusCard(canvas, hit.box.card.id)
      return { kind: 'cards' }
    case 'point':
      session.setActivePersona(hit.point.point.personaId)
      session.setFocus({ kind: 'cell', laneId: hit.lane.lane.id, stepId: hit.point.point.stepId, cardId: null })
      session.select([hit.point.point.id])
      return { kind: 'point', id: hit.point.point.id }
    case 'link':
      session.select([hit.link.link.id])
      return { kind: 'link', id: hit.link.link.id }
    case 'cell':
      session.setFocus({ kind: 'cell', laneId: hit.laneId, stepId: hit.stepId, cardId: null })
      session.select([])
      return find(canvas.state().document, 'lane', hit.laneId)?.kind === 'emotion' ? { kind: 'feeling' } : { kind: 'cell' }
    case 'ground':
      return null
  }
}

function targetOfFocus(canvas: Canvas): MenuTarget | null {
  const state = canvas.state()
  const { focus } = state
  const link = targetLinks(state)[0]
  if (link) return { kind: 'link', id: link.id }
  if (!focus) return null
  if (focus.kind !== 'cell') return focus
  const point = grabbedPoint(state)
  if (point) return { kind: 'point', id: point.id }
  if (focus.cardId !== null) return { kind: 'cards' }
  return find(state.document, 'lane', focus.laneId)?.kind === 'emotion' ? { kind: 'feeling' } : { kind: 'cell' }
}
