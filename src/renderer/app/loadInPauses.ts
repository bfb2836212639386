/** How long nobody must have touched anything, ms. */
const rest = 600
/** After so long, ms, what is left comes without waiting for a pause: somebody who never rests needs it too. */
const longestWait = 8000

const touches = ['wheel', 'pointerdown', 'pointermove', 'keydown'] as const

/**
 * Loads one thing after another in the pauses that a person makes, never two at once: what is fetched, compiled and run ahead of time must
 * not hold up a hand that moves the map. Begins after a rest. What fails is left out. The returned function calls off what is left.
 */
export function loadInPauses(loads: readonly (() => Promise<unknown>)[], page: Window = window): () => void {
  const began = page.performance.now()
  let touched = began
  let isCalledOff = false
  const touch = () => {
    touched = page.performance.now()
  }
  const stop = () => {
    isCalledOff = true
    for (const name of touches) page.removeEventListener(name, touch, { capture: true })
  }
  for (const name of touches) page.addEventListener(name, touch, { capture: true, passive: true })

  const pause = async () => {
    for (;;) {
      const now = page.performance.now()
      const wait = Math.min(touched + rest, began + longestWait) - now
      if (wait <= 0) return
      await new Promise((resolve) => page.setTimeout(resolve, wait))
    }
  }
  const loadAll = async () => {
    for (const load of loads) {
      await pause()
      await new Promise((resolve) => page.requestIdleCallback(resolve, { timeout: rest }))
      if (isCalledOff) return
      await load().catch(() => undefined)
    }
    stop()
  }
  void loadAll()
  return stop
}
