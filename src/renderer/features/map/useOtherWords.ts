import { useEffect } from 'react'
import { loadAllWords } from '../../i18n/i18n.ts'

/** Fetches, once the map is painted, the words that it is not drawn with. */
export function useOtherWords(isDrawn: boolean): void {
  useEffect(() => {
    if (!isDrawn) return undefined
    let frame = requestAnimationFrame(() => {
      // Whoever needs them loads them again, and hears then what is wrong.
      frame = requestAnimationFrame(() => void loadAllWords().catch(() => undefined))
    })
    return () => cancelAnimationFrame(frame)
  }, [isDrawn])
}
