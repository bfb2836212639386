import type { Refusal } from '#core/commands/command.ts'
import type { Evidence } from '#core/model/evidence.ts'
import type { Id } from '#core/model/id.ts'
import { lanesOf } from '#core/queries/journey.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { JourneySession } from '../../session/state.ts'

/** Lanes into which a piece of evidence can be taken. */
export type MadeLane = 'pains' | 'gains' | 'quotes'

interface MadeCard {
  readonly kind: MadeLane
  /** Name of the lane, where the map has none of this kind yet. */
  readonly title: string
  readonly stepId: Id
  readonly piece: Evidence
}

/** Makes a card of a piece of evidence, which it then rests on; the lane too where there is none. One step of undo, or nothing at all. */
export function makeCard(session: JourneySession, { kind, title, stepId, piece }: MadeCard): Result<Id, Refusal['code']> {
  const lanes = lanesOf(session.getState().document).filter((lane) => lane.kind === kind)
  const known = lanes.find((lane) => !lane.hidden) ?? lanes[0]
  const laneId = known?.id ?? session.newId()
  const cardId = session.newId()
  const text = kind === 'quotes' ? `“${piece.text}”` : piece.text
  session.beginGesture()
  const refusal =
    (known ? undefined : session.run('lane.add', { id: laneId, kind, title, place: 'end' })) ??
    session.run('card.add', { laneId, stepId, place: 'end', cards: [{ id: cardId, text }] }) ??
    session.run('evidence.tie', { ids: [piece.id], targetIds: [cardId], tied: true })
  if (refusal) {
    session.bailGesture()
    return err(refusal.code)
  }
  session.endGesture()
  return ok(cardId)
}
