import type { Id } from '#core/model/id.ts'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'

/** Whether a header is in the hand. */
export function useDragged(id: Id): boolean {
  const { gesture } = useCanvas()
  return useObserved(gesture, (now) => now?.kind === 'header' && now.id === id)
}
