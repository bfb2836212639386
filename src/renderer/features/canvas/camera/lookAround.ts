import type { Camera } from './camera.ts'

/** How long a map that was opened stands until what lies around the window is mounted, ms. */
const afterStanding = 1000

/** Mounts what lies around the window once the camera moves, or nobody did anything for a while. The returned function calls it off. */
export function lookAround({ view, looksAround }: Pick<Camera, 'view' | 'looksAround'>): () => void {
  const timer = setTimeout(() => looksAround.set(true), afterStanding)
  const stop = view.subscribe(() => looksAround.set(true))
  return () => {
    clearTimeout(timer)
    stop()
  }
}
