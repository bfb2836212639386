import { useState } from 'react'

const sizes = [16, 20, 24, 30, 36] as const
const key = 'presenterNotesSize'

/** How large the presenter's notes are set, px; remembered on this computer. */
export function useNotesSize(): { readonly size: number; readonly change: (by: 1 | -1) => void } {
  const [index, setIndex] = useState(read)
  return {
    size: sizes[index] ?? sizes[1],
    change: (by) => {
      const next = Math.min(sizes.length - 1, Math.max(0, index + by))
      setIndex(next)
      try {
        localStorage.setItem(key, String(next))
      } catch {
        // A page without storage forgets it, and that is all.
      }
    }
  }
}

function read(): number {
  try {
    const kept = Number(localStorage.getItem(key) ?? 1)
    return Number.isInteger(kept) && kept >= 0 && kept < sizes.length ? kept : 1
  } catch {
    return 1
  }
}
