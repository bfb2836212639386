import type { Id } from '#core/model/id.ts'
import { find, stepsOf } from '#core/queries/journey.ts'
import type { JourneySession } from '../../session/state.ts'

/** Puts the map's focus into a stage, in the lane in which it was; leaves it where it is if that is in the stage already. */
export function focusOnStage(session: Pick<JourneySession, 'getState' | 'setFocus' | 'select'>, stageId: Id): void {
  const { focus, document } = session.getState()
  const stepId = focus?.kind === 'cell' ? focus.stepId : focus?.kind === 'step' ? focus.id : null
  const present = focus?.kind === 'stage' ? focus.id : stepId === null ? null : find(document, 'step', stepId)?.stageId
  if (present === stageId || !find(document, 'stage', stageId)) return
  const first = stepsOf(document, stageId)[0]
  session.select([])
  if (focus?.kind === 'cell' && first) session.setFocus({ kind: 'cell', laneId: focus.laneId, stepId: first.id, cardId: null })
  else if (focus?.kind === 'step' && first) session.setFocus({ kind: 'step', id: first.id })
  else session.setFocus({ kind: 'stage', id: stageId })
}
