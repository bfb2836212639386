import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/** Where the focus last was: in which item of the list, the how manieth it was, and in which of its controls. */
interface Place {
  readonly item: Element
  readonly index: number
  readonly control: number
}

/**
 * The focus of a list whose items go while the focus is in them: the item that takes the place gets it, the last one where there is none, and
 * the screen where the list is empty. Without this the keyboard would begin at the top of the page again. `content`: what the list shows.
 */
export function useFocusStays(content: unknown): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null)
  const place = useRef<Place | null>(null)
  useEffect(() => {
    // Not the events of React: a dialog that closes gives the focus back while React hears nothing.
    const look = ({ target }: Event) => {
      const items = [...(list.current?.children ?? [])]
      const index = items.findIndex((child) => target instanceof Node && child.contains(target))
      const item = items[index]
      place.current = item ? { item, index, control: controlsOf(item).findIndex((control) => control === target) } : null
    }
    document.addEventListener('focusin', look)
    // A press on nothing takes the focus away too, and no item is in it any more.
    document.addEventListener('pointerdown', look)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('pointerdown', look)
    }
  }, [])
  useLayoutEffect(() => {
    const items = [...(list.current?.children ?? [])]
    const last = place.current
    if (!last) return
    // The list may be in another order now.
    const at = items.indexOf(last.item)
    if (at >= 0) place.current = { ...last, index: at }
    if (document.activeElement !== document.body) return
    const item = items[at] ?? items[last.index] ?? items.at(-1)
    const controls = item ? controlsOf(item) : []
    const next = controls[last.control] ?? controls[0] ?? document.querySelector<HTMLElement>('#content')
    next?.focus()
  }, [content])
  return list
}

function controlsOf(item: Element): HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>('a[href]:not([tabindex="-1"]), button')]
}
