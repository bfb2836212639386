// Keys that nobody has: after a click beside a list or on the bar, or when the button one pressed is gone, the page itself has the
// keyboard; after a click on a button that button has it, and makes nothing of letters. Whoever types then means the map.
import { useEffect } from 'react'
import type { Canvas } from '../canvas.ts'

/** Keys that do nothing by themselves, and the one that leads into the page from its beginning. */
const passive = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Tab)$/

/** Hands keys that no element has to the map, and with them the keyboard. Where several maps are shown none is meant. */
export function useLostKeys(canvas: Canvas): void {
  useEffect(() => {
    // Whoever comes to a button by Tab means to use it; the browser's own :focus-visible says so of every button at the first key.
    let isByPointer = false
    const onPointerDown = () => void (isByPointer = true)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Tab') isByPointer = false
      if (event.defaultPrevented || passive.test(event.key)) return
      if (event.target !== document.body && !(isByPointer && isButton(event.target) && isWriting(event))) return
      if (document.querySelectorAll('[data-map-entry]').length !== 1 || document.querySelector('dialog[open], [role="menu"]')) return
      canvas.takeKeyboard.get()()
      const entry = document.activeElement
      if (!entry?.hasAttribute('data-map-entry')) return
      // What it types goes into the entry by itself; what it means has to be said there.
      event.stopImmediatePropagation()
      if (!entry.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault()
    }
    window.addEventListener('pointerdown', onPointerDown, true)
    window.addEventListener('keydown', onKeyDown, true)
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, true)
      window.removeEventListener('keydown', onKeyDown, true)
    }
  }, [canvas])
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('button, a')
}

/** A letter, or what one does with the clipboard; Enter and Space are the button's own. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey ? /^[cvx]$/i.test(key) : key.length === 1 && key !== ' ' && !altKey
}
