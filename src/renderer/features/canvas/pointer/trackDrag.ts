// One drag from press to release. The pointer is captured only once it moved: a capture at once would send double clicks elsewhere.
import type { Canvas } from '../canvas.ts'
import { headerSizes } from '../camera/headerSizes.ts'

/** A point within the canvas, px on the screen. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** What a drag does. All points on the ground, px at 100 %. */
export interface Drag {
  readonly move: (ground: ScreenPoint, screen: ScreenPoint, event: PointerEvent) => void
  readonly drop: () => void
  readonly cancel: () => void
  /** Whether the map moves along when the pointer comes near its edge. */
  readonly pansAtEdge?: boolean
}

/** Distance after which a press becomes a drag, px. */
const threshold = 4
/** Width of the edge that moves the map along, and its speed, px and px per frame. */
const edge = 36
const speed = 14

/** Follows a press. `start` is asked for the drag once the pointer moved far enough; without movement `click` is called. */
export function trackDrag(
  canvas: Canvas,
  area: HTMLElement,
  press: PointerEvent,
  { start, click }: { start: (ground: ScreenPoint) => Drag | null; click: () => void }
): void {
  const bounds = area.getBoundingClientRect()
  const pointOf = (event: PointerEvent): ScreenPoint => ({ x: event.clientX - bounds.left, y: event.clientY - bounds.top })
  const origin = pointOf(press)
  const groundAtPress = canvas.camera.toGround(origin)
  let drag: Drag | null = null
  let hasMoved = false
  let last = press
  let frame: number | null = null

  const panAtEdge = () => {
    frame = null
    if (!drag?.pansAtEdge) return
    const { x, y } = pointOf(last)
    const { left, top } = headerSizes(canvas.camera.view.get().zoom)
    const dx = pull(x, left, bounds.width)
    const dy = pull(y, top, bounds.height)
    if (dx === 0 && dy === 0) return
    canvas.camera.panBy(dx, dy)
    report()
    frame = requestAnimationFrame(panAtEdge)
  }
  const report = () => {
    const screen = pointOf(last)
    drag?.move(canvas.camera.toGround(screen), screen, last)
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return
    last = event
    if (!hasMoved) {
      const { x, y } = pointOf(event)
      if (Math.hypot(x - origin.x, y - origin.y) < threshold) return
      hasMoved = true
      drag = start(groundAtPress)
      if (drag) area.setPointerCapture(press.pointerId)
    }
    report()
    if (drag?.pansAtEdge && frame === null) frame = requestAnimationFrame(panAtEdge)
  }
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return
    finish()
    if (drag) drag.drop()
    else if (!hasMoved) click()
  }
  const onCancel = () => {
    finish()
    drag?.cancel()
    hasMoved = true
  }
  // A second finger makes it a pinch.
  const onOther = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || event.pointerId === press.pointerId) return
    onCancel()
    drag = null
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag) return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
    drag = null
  }
  const finish = () => {
    if (frame !== null) cancelAnimationFrame(frame)
    if (area.hasPointerCapture(press.pointerId)) area.releasePointerCapture(press.pointerId)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('pointerdown', onOther, true)
    window.removeEventListener('keydown', onKey, true)
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  window.addEventListener('pointerdown', onOther, true)
  window.addEventListener('keydown', onKey, true)
}

function pull(at: number, low: number, high: number): number {
  if (at < low + edge) return Math.min(speed, (low + edge - at) / 2)
  if (at > high - edge) return -Math.min(speed, (at - high + edge) / 2)
  return 0
}
