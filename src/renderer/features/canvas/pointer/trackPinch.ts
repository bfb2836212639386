// Two fingers on a touch screen: the ground stays under them.
import type { Canvas } from '../canvas.ts'

/** Follows pairs of fingers on an element until the returned function is called. */
export function trackPinch(canvas: Canvas, element: HTMLElement): () => void {
  const fingers = new Map<number, { x: number; y: number }>()
  const pointOf = (event: PointerEvent) => {
    const bounds = element.getBoundingClientRect()
    return { x: event.clientX - bounds.left, y: event.clientY - bounds.top }
  }
  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'touch') fingers.set(event.pointerId, pointOf(event))
  }
  const onMove = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return
    const before = [...fingers.values()]
    fingers.set(event.pointerId, pointOf(event))
    const after = [...fingers.values()]
    const [a, b] = before
    const [c, d] = after
    if (fingers.size !== 2 || !a || !b || !c || !d) return
    const middle = { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 }
    const ratio = Math.hypot(c.x - d.x, c.y - d.y) / Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))
    canvas.camera.panBy(middle.x - (a.x + b.x) / 2, middle.y - (a.y + b.y) / 2)
    canvas.camera.zoomTo(canvas.camera.view.get().zoom * ratio, { at: middle })
  }
  const onUp = (event: PointerEvent) => void fingers.delete(event.pointerId)
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
