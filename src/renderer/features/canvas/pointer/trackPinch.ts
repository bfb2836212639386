// Two fingers on a touch screen: the ground stays under them.
import type { Canvas } from '../canvas.ts'
import type { ScreenPoint } from './trackDrag.ts'

/** What two fingers hold: a point of the ground, the zoom when they took it, and how far apart they were, px. */
interface Hold {
  readonly ground: ScreenPoint
  readonly zoom: number
  readonly apart: number
}

/** Follows pairs of fingers on an element until the returned function is called. */
export function trackPinch(canvas: Canvas, element: HTMLElement): () => void {
  const fingers = new Map<number, ScreenPoint>()
  let hold: Hold | null = null
  const pointOf = (event: PointerEvent): ScreenPoint => {
    const bounds = element.getBoundingClientRect()
    return { x: event.clientX - bounds.left, y: event.clientY - bounds.top }
  }
  /** Two fingers take hold of the ground between them; with fewer or more nothing is held. */
  const takeHold = () => {
    const [a, b, third] = fingers.values()
    hold =
      a && b && !third ? { ground: canvas.camera.toGround(middleOf(a, b)), zoom: canvas.camera.view.get().zoom, apart: apart(a, b) } : null
  }
  const onDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    fingers.set(event.pointerId, pointOf(event))
    takeHold()
  }
  const onMove = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return
    fingers.set(event.pointerId, pointOf(event))
    const [a, b] = fingers.values()
    if (!hold || !a || !b) return
    // Always from where it began: the fingers are told of one after the other, and what lies between must leave no trace.
    const middle = middleOf(a, b)
    canvas.camera.zoomTo((hold.zoom * apart(a, b)) / hold.apart, { at: middle })
    const { x, y, zoom } = canvas.camera.view.get()
    canvas.camera.panBy(middle.x - (x + hold.ground.x * zoom), middle.y - (y + hold.ground.y * zoom))
  }
  const onUp = (event: PointerEvent) => {
    if (fingers.delete(event.pointerId)) takeHold()
  }
  element.addEventListener('pointerdown', onDown)
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onUp)
  return () => {
    element.removeEventListener('pointerdown', onDown)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onUp)
  }
}

function middleOf(a: ScreenPoint, b: ScreenPoint): ScreenPoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function apart(a: ScreenPoint, b: ScreenPoint): number {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))
}
