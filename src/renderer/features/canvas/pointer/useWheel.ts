// Wheel, touchpad and the hand of Space. Two fingers and the plain wheel pan; with Ctrl or ⌘, or a pinch, the wheel zooms at the pointer.
import { useEffect, type RefObject } from 'react'
import type { Canvas } from '../canvas.ts'
import { trackPinch } from './trackPinch.ts'

/** Listens for what moves the camera. */
export function useWheel(canvas: Canvas, area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    const { camera } = canvas
    const onWheel = (event: WheelEvent) => {
      if (event.target instanceof Element && event.target.closest('.cv-panel')) return
      event.preventDefault()
      const line = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1
      const dx = event.deltaX * line
      const dy = event.deltaY * line
      if (event.ctrlKey || event.metaKey) {
        const bounds = element.getBoundingClientRect()
        const at = { x: event.clientX - bounds.left, y: event.clientY - bounds.top }
        camera.zoomTo(camera.view.get().zoom * zoomFactor(dy), { at })
        return
      }
      // A wheel turns one way only: Shift lays it on its side.
      if (event.shiftKey && dx === 0) camera.panBy(-dy, 0)
      else camera.panBy(-dx, -dy)
    }
    const isTyping = () => canvas.typing.burst.get() !== null || document.activeElement?.hasAttribute('data-map-entry') !== true
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== ' ' || isTyping() || event.isComposing) return
      event.preventDefault()
      element.dataset['hand'] = ''
    }
    const letGo = () => delete element.dataset['hand']
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key === ' ') letGo()
    }
    const stopPinch = trackPinch(canvas, element)
    element.addEventListener('wheel', onWheel, { passive: false })
    window.addEventListener('keydown', onKeyDown, true)
    window.addEventListener('keyup', onKeyUp)
    window.addEventListener('blur', letGo)
    return () => {
      stopPinch()
      element.removeEventListener('wheel', onWheel)
      window.removeEventListener('keydown', onKeyDown, true)
      window.removeEventListener('keyup', onKeyUp)
      window.removeEventListener('blur', letGo)
    }
  }, [canvas, area])
}

/** How much one turn zooms. A pinch comes in many small turns, a wheel in few large ones, which are held to a tenth each. */
export function zoomFactor(delta: number): number {
  const turn = Math.max(-50, Math.min(50, delta))
  return 2 ** (-turn * (Math.abs(turn) < 30 ? 0.012 : 0.006))
}
