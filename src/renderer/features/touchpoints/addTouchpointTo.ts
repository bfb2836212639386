import type { Refusal } from '#core/commands/command.ts'
import type { Card } from '#core/model/card.ts'
import { find } from '#core/queries/journey.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { JourneySession } from '../../session/state.ts'

interface NewTouchpoint {
  readonly text: string
  readonly stepId: string
  readonly channel: Card['channel']
  /** Null: there is no lane of touchpoints yet, and one is made. */
  readonly laneId: string | null
  readonly laneTitle: string
}

/**
 * Adds a touchpoint to a step; gives its id. What a review found there while the step had none goes over to it. One step of undo, or, where
 * anything is refused, nothing at all.
 */
export function addTouchpoint(
  session: JourneySession,
  { text, stepId, channel, laneId, laneTitle }: NewTouchpoint
): Result<string, Refusal> {
  const cardId = session.newId()
  const laneToUse = laneId ?? session.newId()
  const found = find(session.getState().document, 'step', stepId)?.touchpoint ?? null
  const fields = { channel, ...(found ? { touchpoint: found } : {}) }
  session.beginGesture()
  const refusal =
    (laneId === null ? session.run('lane.add', { id: laneToUse, kind: 'touchpoints', title: laneTitle, place: 'end' }) : undefined) ??
    session.run('card.add', { laneId: laneToUse, stepId, place: 'end', cards: [{ id: cardId, text, fields }] }) ??
    (found ? session.run('touchpoint.answer', { edits: [{ id: stepId, fields: { touchpoint: null } }] }) : undefined)
  if (refusal) {
    session.bailGesture()
    return err(refusal)
  }
  session.endGesture()
  return ok(cardId)
}
