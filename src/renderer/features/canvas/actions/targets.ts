// What an action acts upon: the selection, or else what has the focus. Data in, data out.
import type { Card } from '#core/model/card.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import type { Id } from '#core/model/id.ts'
import { laneTakesCards, type Lane } from '#core/model/lane.ts'
import type { Link } from '#core/model/link.ts'
import type { Place } from '#core/model/orderKey.ts'
import type { Step } from '#core/model/step.ts'
import { cardsInCell, find, pointAt } from '#core/queries/journey.ts'
import type { LaneBox, StepBox } from '#core/layout/boxes.ts'
import type { Focus, JourneyState } from '../../../session/state.ts'

/** A focused cell. */
export type CellFocus = Extract<Focus, { kind: 'cell' }>

/** The focused cell, or null where a header or nothing has the focus. */
export function focusedCell(state: JourneyState): CellFocus | null {
  return state.focus?.kind === 'cell' ? state.focus : null
}

/** The lane of the focused cell. */
export function focusedLane(state: JourneyState): Lane | undefined {
  const cell = focusedCell(state)
  return cell ? find(state.document, 'lane', cell.laneId) : undefined
}

/** The step that has the focus or in whose column the focus is. */
export function focusedStep(state: JourneyState): Step | undefined {
  const { focus, document } = state
  if (focus?.kind === 'cell') return find(document, 'step', focus.stepId)
  return focus?.kind === 'step' ? find(document, 'step', focus.id) : undefined
}

/** The stage that has the focus or in which the focus is. */
export function focusedStageId(state: JourneyState): Id | null {
  return state.focus?.kind === 'stage' ? state.focus.id : (focusedStep(state)?.stageId ?? null)
}

/** Whether the focus is in a cell that takes cards. */
export function isInCardCell(state: JourneyState): boolean {
  const lane = focusedLane(state)
  return lane !== undefined && laneTakesCards(lane.kind)
}

/** Selected cards in the order of the map, or the focused one where nothing is selected. */
export function targetCards(state: JourneyState): readonly Card[] {
  const selected = [...state.selection].flatMap((id) => find(state.document, 'card', id) ?? [])
  if (selected.length > 0 || state.selection.size > 0) return inMapOrder(state, selected)
  const { focus, document } = state
  const card = focus?.kind === 'cell' && focus.cardId !== null ? find(document, 'card', focus.cardId) : undefined
  return card ? [card] : []
}

/** Selected emotion points. */
export function targetPoints(state: JourneyState): readonly EmotionPoint[] {
  return [...state.selection].flatMap((id) => find(state.document, 'emotionPoint', id) ?? [])
}

/** Selected links. */
export function targetLinks(state: JourneyState): readonly Link[] {
  return [...state.selection].flatMap((id) => find(state.document, 'link', id) ?? [])
}

/** The point of the active persona, of the kind that is set, in the focused cell of an emotion lane. */
export function focusedPoint(state: JourneyState): EmotionPoint | undefined {
  const cell = focusedCell(state)
  if (!cell || state.activePersonaId === null || focusedLane(state)?.kind !== 'emotion') return undefined
  return pointAt(state.document, cell.laneId, cell.stepId, state.activePersonaId, state.activeFeeling)
}

/** The selected point in the focused cell: while there is one, ↑ and ↓ nudge it. */
export function grabbedPoint(state: JourneyState): EmotionPoint | undefined {
  const cell = focusedCell(state)
  return targetPoints(state).find((point) => point.laneId === cell?.laneId && point.stepId === cell.stepId)
}

/** Where the next card goes: behind the focused one, else at the end of the cell. */
export function placeOfNewCard(state: JourneyState, cell: CellFocus): Place {
  const cards = cardsInCell(state.document, cell.laneId, cell.stepId)
  return cell.cardId !== null && cards.some((card) => card.id === cell.cardId) ? { after: cell.cardId } : 'end'
}

/** Cards from top to bottom by lane, then from left to right, then in the order of their cell. */
export function inMapOrder(state: JourneyState, cards: readonly Card[]): readonly Card[] {
  if (cards.length < 2) return cards
  const lanes = new Map(state.layout.lanes.map((box, index) => [box.lane.id, index]))
  const steps = new Map(state.layout.steps.map((box) => [box.step.id, box.index]))
  return [...cards].sort(
    (a, b) =>
      (lanes.get(a.laneId) ?? 0) - (lanes.get(b.laneId) ?? 0) ||
      (steps.get(a.stepId) ?? 0) - (steps.get(b.stepId) ?? 0) ||
      (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)
  )
}

/** Box of a lane. */
export function laneBoxOf(state: JourneyState, laneId: Id): LaneBox | undefined {
  return state.layout.lanes.find((box) => box.lane.id === laneId)
}

/** Box of a step. */
export function stepBoxOf(state: JourneyState, stepId: Id): StepBox | undefined {
  return state.layout.steps.find((box) => box.step.id === stepId)
}
