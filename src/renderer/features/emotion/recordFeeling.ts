import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import type { JourneySession } from '../../session/state.ts'

/** Sets the score of a point where it differs; as long as it is the same point that is one step of undo. */
export function recordFeeling(session: JourneySession, pointId: Id, score: number): void {
  const point = find(session.getState().document, 'emotionPoint', pointId)
  if (!point || point.score === score) return
  const { laneId, stepId, personaId, kind } = point
  session.run('emotion.set', { laneId, stepId, personaId, kind, score }, { mergeKey: `emotion.set:${pointId}` })
}
