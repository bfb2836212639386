// Keys that nobody has: after a click beside a list or on the bar, or when the button one pressed is gone, the page itself has the
// keyboard. Whoever types then means the map.
import { useEffect } from 'react'
import type { Canvas } from '../canvas.ts'

/** Keys that do nothing by themselves, and the one that leads into the page from its beginning. */
const passive = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Tab)$/

/** Hands keys that no element has to the map, and with them the keyboard. Where several maps are shown none is meant. */
export function useLostKeys(canvas: Canvas): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target !== document.body || event.defaultPrevented || passive.test(event.key)) return
      if (document.querySelectorAll('[data-map-entry]').length !== 1 || document.querySelector('dialog[open], [role="menu"]')) return
      canvas.takeKeyboard.get()()
      const entry = document.activeElement
      if (!entry?.hasAttribute('data-map-entry')) return
      // What it types goes into the entry by itself; what it means has to be said there.
      event.stopImmediatePropagation()
      if (!entry.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [canvas])
}
