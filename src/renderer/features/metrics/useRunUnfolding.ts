import { useCallback } from 'react'
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import type { JourneySession } from '../../session/state.ts'
import { useSession } from '../../session/useJourney.ts'
import { useRun, type Run } from '../map/useRun.ts'

/** Runs commands for a lane: where it is folded it unfolds with the first of them, in one step of undo. */
export function useRunUnfolding(laneId: Id | undefined): ReturnType<typeof useRun> {
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const unfolding = useCallback<Run>(
    (id, args, mergeKey) => {
      if (!isFolded(session, laneId)) return run(id, args, mergeKey)
      session.beginGesture()
      unfoldLane(session, laneId)
      const isDone = run(id, args, mergeKey)
      if (isDone) session.endGesture()
      else session.bailGesture()
      return isDone
    },
    [session, run, laneId]
  )
  return { run: unfolding, isReadOnly }
}

/** Unfolds a lane that is folded; on a locked map it stays as it is. */
export function unfoldLane(session: JourneySession, laneId: Id | undefined): void {
  if (laneId !== undefined && isFolded(session, laneId)) session.run('lane.edit', { id: laneId, collapsed: false })
}

function isFolded({ getState }: JourneySession, laneId: Id | undefined): boolean {
  const { document, locked } = getState()
  return !locked && laneId !== undefined && find(document, 'lane', laneId)?.collapsed === true
}
