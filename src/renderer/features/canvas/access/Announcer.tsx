import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'

/** Says what happened to those who do not see it. A refusal is also shown, by whoever shows messages. */
export function Announcer() {
  const { announcement } = useCanvas()
  const { text, number } = useObserved(announcement, (now) => now)
  // Two places take turns, so that the same words said twice are heard twice.
  return (
    <div className="visually-hidden">
      <div role="status" aria-live="polite">
        {number % 2 === 0 ? text : ''}
      </div>
      <div role="status" aria-live="polite">
        {number % 2 === 1 ? text : ''}
      </div>
    </div>
  )
}
