import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import type { Id } from '#core/model/id.ts'
import type { JourneySession } from '../../session/state.ts'

/** Goes to a step of the lane, as on the map: the point there is selected, so that the inspector shows it. */
export function focusStep(session: JourneySession, laneId: Id, stepId: Id, point: EmotionPoint | null): void {
  const { focus } = session.getState()
  const isThere = focus?.kind === 'cell' && focus.laneId === laneId && focus.stepId === stepId && focus.cardId === null
  if (!isThere) session.setFocus({ kind: 'cell', laneId, stepId, cardId: null })
  session.select(point ? [point.id] : [])
}

/** Puts the keyboard on the point of a step in the picture and brings it into sight. */
export function reachStep(stepId: Id): void {
  const slot = document.querySelector<HTMLElement>(`.emotion-slot[data-step="${CSS.escape(stepId)}"]`)
  slot?.focus({ preventScroll: true })
  slot?.scrollIntoView({ block: 'nearest', inline: 'center' })
}
