// Presses, clicks and movements of the pointer over the map. What lies under it is asked of the layout, so every zoom works alike.
import { useMemo, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { shownLayout } from '../../../session/shownPersonas.ts'
import type { Canvas } from '../canvas.ts'
import { afterCommit } from '../editing/commit.ts'
import { focusCard } from '../actions/cardActions.ts'
import { clickHeaderButton, clickHit, doubleClickHeader, doubleClickHit, headerOf } from './clicks.ts'
import { cardsDrag, headerDrag, linkDrag, panDrag, pointDrag, rubberDrag, spanDrag } from './drags.ts'
import { hitAt, sameHit, type Hit } from './hit.ts'
import { trackDrag, type Drag, type ScreenPoint } from './trackDrag.ts'

/** Handlers for the element that holds the map. */
export function usePointer(canvas: Canvas, area: RefObject<HTMLElement | null>) {
  return useMemo(() => {
    const pointOf = (event: { clientX: number; clientY: number }): ScreenPoint => {
      const bounds = area.current?.getBoundingClientRect()
      return { x: event.clientX - (bounds?.left ?? 0), y: event.clientY - (bounds?.top ?? 0) }
    }
    const hitOf = (point: ScreenPoint): Hit => {
      const { x, y } = canvas.camera.toGround(point)
      return hitAt(shownLayout(canvas.state()), x, y, canvas.camera.view.get().zoom, canvas.hover.get())
    }
    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const element = area.current
        if (!element || isOwnControl(event.target)) return
        press(canvas, element, event.nativeEvent, pointOf(event), hitOf)
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (event.buttons !== 0 || event.pointerType === 'touch') return
        const hit = isGround(event.target) ? hitOf(pointOf(event)) : null
        if (!sameHit(hit, canvas.hover.get())) canvas.hover.set(hit)
        if (area.current) area.current.dataset['cursor'] = cursorOf(canvas, hit)
      },
      onPointerLeave: () => canvas.hover.set(null),
      // The keyboard stays with the map: a press anywhere on it must not take it away.
      onMouseDown: (event: MouseEvent<HTMLElement>) => {
        if (isOwnControl(event.target)) return
        event.preventDefault()
        canvas.takeKeyboard.get()()
      },
      onClick: (event: MouseEvent<HTMLElement>) => {
        clickHeaderButton(canvas, event.target, openMenuAt)
      },
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        if (isOwnControl(event.target)) return
        const header = headerOf(event.target)
        if (header) doubleClickHeader(canvas, header)
        else if (isGround(event.target)) doubleClickHit(canvas, hitOf(pointOf(event)))
      }
    }
  }, [canvas, area])
}

function press(
  canvas: Canvas,
  element: HTMLElement,
  event: globalThis.PointerEvent,
  at: ScreenPoint,
  hitOf: (at: ScreenPoint) => Hit
): void {
  canvas.camera.stop()
  canvas.mayLeave.set(false)
  // The keyboard stays in the text entry, so no blur would do it: what was typed is kept before anything else happens.
  afterCommit(canvas, canvas.typing.commit())
  const isPan = event.button === 1 || (event.button === 0 && element.dataset['hand'] !== undefined)
  if (isPan) return trackDrag(canvas, element, event, { start: () => panDrag(canvas, at), click: () => undefined })
  // A second finger belongs to the pinch.
  if (event.button !== 0 || !event.isPrimary) return
  const header = headerOf(event.target)
  if (header) {
    return trackDrag(canvas, element, event, {
      start: (ground) => (canvas.state().readOnly || heldFast(canvas) ? null : headerDrag(canvas, header.kind, header.id, ground)),
      click: () => {
        canvas.session.setFocus({ kind: header.kind, id: header.id })
        canvas.session.select([])
      }
    })
  }
  if (!isGround(event.target)) return
  const hit = hitOf(at)
  const extending = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : null
  // Who presses on a card that is not selected means this one, also when it is dragged.
  if (hit.kind === 'card' && extending === null && canvas.linkFrom.get() === null && !canvas.state().selection.has(hit.box.card.id))
    focusCard(canvas, hit.box.card.id)
  trackDrag(canvas, element, event, {
    start: (ground) => dragOf(canvas, hit, ground, at, extending !== null, event.pointerType),
    click: () => clickHit(canvas, hit, canvas.camera.toGround(at), { extending })
  })
}

function dragOf(canvas: Canvas, hit: Hit, ground: ScreenPoint, at: ScreenPoint, adds: boolean, pointer: string): Drag | null {
  const { readOnly } = canvas.state()
  canvas.hover.set(null)
  const isThing = hit.kind === 'card' || hit.kind === 'point'
  if (isThing && pointer !== 'touch' && heldFast(canvas)) return null
  if (readOnly || canvas.state().locked) return pointer === 'touch' ? panDrag(canvas, at) : rubberDrag(canvas, ground, adds)
  switch (hit.kind) {
    case 'card':
      if (hit.part === 'linkDot') return linkDrag(canvas, hit.box.card.id)
      if (hit.part === 'span') return spanDrag(canvas, hit.lane, hit.box)
      return cardsDrag(canvas, ground, hit.box.card.id)
    case 'point':
      clickHit(canvas, hit, ground, { extending: null })
      return pointDrag(canvas, hit.point.point.id)
    case 'link':
    case 'cell':
    case 'ground':
      return pointer === 'touch' ? panDrag(canvas, at) : rubberDrag(canvas, ground, adds)
  }
}

/** Whether the map is locked; says so, since somebody just tried to move something. */
function heldFast(canvas: Canvas): boolean {
  const { locked } = canvas.state()
  if (locked) canvas.warn('refusal:locked')
  return locked
}

function cursorOf(canvas: Canvas, hit: Hit | null): string {
  if (!hit || canvas.state().readOnly || canvas.state().locked) return ''
  if (canvas.linkFrom.get() !== null) return 'link'
  if (hit.kind === 'point') return 'updown'
  if (hit.kind === 'card') return hit.part === 'span' ? 'sideways' : hit.part === 'linkDot' ? 'link' : ''
  return hit.kind === 'link' ? 'link' : ''
}

/** Where a press means the map itself: not a header, not a panel above it. */
function isGround(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.react-flow') !== null && target.closest('.cv-entry-open') === null
}

/** Fields and buttons have presses of their own. */
function isOwnControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.cv-entry-open, .cv-title-entry, .cv-panel, button, input, [role="menu"]') !== null
}

/** Opens the menu of what an element stands for, as a right click on it would. */
export function openMenuAt(element: HTMLElement): void {
  const { left, bottom } = element.getBoundingClientRect()
  element.dispatchEvent(new window.MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left, clientY: bottom }))
}
