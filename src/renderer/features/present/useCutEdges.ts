import { useCallback, useState } from 'react'

/** At which ends a row that scrolls goes on out of sight. */
export type CutEdges = 'start' | 'end' | 'both' | undefined

/** Watches a row that scrolls sideways: what is cut off at an end is to fade there, not to break off in the middle of a letter. */
export function useCutEdges(): readonly [(row: HTMLElement | null) => (() => void) | undefined, CutEdges] {
  const [cut, setCut] = useState<CutEdges>()
  const watch = useCallback((row: HTMLElement | null) => {
    if (!row) return undefined
    const look = () => setCut(cutEdges(row))
    const observer = new ResizeObserver(look)
    observer.observe(row)
    for (const part of row.children) observer.observe(part)
    row.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      row.removeEventListener('scroll', look)
    }
  }, [])
  return [watch, cut]
}

/** At which ends a row goes on; a pixel is what rounding takes. */
export function cutEdges({
  scrollLeft,
  scrollWidth,
  clientWidth
}: Pick<HTMLElement, 'scrollLeft' | 'scrollWidth' | 'clientWidth'>): CutEdges {
  const atStart = scrollLeft > 1
  const atEnd = scrollLeft + clientWidth < scrollWidth - 1
  return atStart && atEnd ? 'both' : atStart ? 'start' : atEnd ? 'end' : undefined
}
