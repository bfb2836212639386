import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Screen } from './slides.ts'

/** The size of an element on the screen; null until it is there. */
export function useSize(element: RefObject<HTMLElement | null>): Screen | null {
  const [size, setSize] = useState<Screen | null>(null)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured
      if (width > 0 && height > 0) setSize((before) => (before?.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return size
}
