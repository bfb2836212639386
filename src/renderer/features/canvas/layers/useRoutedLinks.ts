import { useEffect, useMemo, useState } from 'react'
import type { LinkBox } from '#core/layout/boxes.ts'

/** Links that are looked at in a row before it is asked again whether there is time left. */
const atOnce = 64

/**
 * Looks for the ways of all links once the page has nothing better to do: those near the view have theirs already, and one that has to go
 * a long way round may come into view. Gives the links, and anew once all ways are known.
 */
export function useRoutedLinks(links: readonly LinkBox[]): { readonly links: readonly LinkBox[]; readonly areRouted: boolean } {
  const [areRouted, setRouted] = useState(false)
  useEffect(() => {
    if (areRouted) return
    let at = 0
    const go = (deadline: IdleDeadline) => {
      do {
        for (const end = Math.min(at + atOnce, links.length); at < end; at += 1) void links[at]?.bounds
      } while (at < links.length && deadline.timeRemaining() > 1)
      if (at < links.length) idle = requestIdleCallback(go)
      else setRouted(true)
    }
    let idle = requestIdleCallback(go)
    return () => cancelIdleCallback(idle)
  }, [links, areRouted])
  return useMemo(() => ({ links, areRouted }), [links, areRouted])
}
