import { startTransition, useEffect, useState } from 'react'

/** How long the page may be busy until what waits comes all the same, ms. */
const longest = 200

/** False until the map was painted for the first time: the cards come first, what stands around them right after. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    const idle = requestIdleCallback(() => startTransition(() => setPainted(true)), { timeout: longest })
    return () => cancelIdleCallback(idle)
  }, [])
  return isPainted
}
