// Moving cards by keyboard: one place up or down in the cell, or to the neighbouring cell.
import type { Card } from '#core/model/card.ts'
import type { Id } from '#core/model/id.ts'
import { laneTakesCards } from '#core/model/lane.ts'
import type { Place } from '#core/model/orderKey.ts'
import { cardsInCell } from '#core/queries/journey.ts'
import type { JourneyState } from '../../../session/state.ts'
import { placeName } from '../access/describe.ts'
import type { Canvas } from '../canvas.ts'
import { focusedCell, targetCards } from './targets.ts'

/** Direction of a move. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/** Cards that go together to one place. */
export interface CardMove {
  readonly ids: readonly Id[]
  readonly laneId: Id
  readonly stepId: Id
  readonly place: Place
}

/** Moves the selected cards, or the focused one, and says where they are. */
export function moveCardsBy(canvas: Canvas, direction: Direction): void {
  const state = canvas.state()
  const moves = movesOf(state, targetCards(state), direction)
  if (moves.length === 0) return
  canvas.asOneStep(() => {
    for (const move of moves) canvas.run('card.move', move)
  })
  const cell = focusedCell(canvas.state())
  const own = moves.find((move) => cell?.cardId != null && move.ids.includes(cell.cardId))
  if (cell && own) canvas.session.setFocus({ ...cell, laneId: own.laneId, stepId: own.stepId })
  const first = own ?? moves[0]
  if (first) canvas.say('canvas:say.moved', { place: placeName(canvas, first.laneId, first.stepId) })
}

/** The single moves of a move by keyboard, cell by cell. Cards that stand at the edge of the map stay. */
export function movesOf(state: JourneyState, cards: readonly Card[], direction: Direction): readonly CardMove[] {
  const cells = new Map<string, Card[]>()
  for (const card of cards) {
    const key = `${card.laneId} ${card.stepId}`
    const cell = cells.get(key)
    if (cell) cell.push(card)
    else cells.set(key, [card])
  }
  const groups = [...cells.values()]
  // Cells at the far side first, so that no card moves through one that moves after it.
  if (direction === 'down' || direction === 'right') groups.reverse()
  return groups.flatMap((group) => moveOfCell(state, group, direction) ?? [])
}

function moveOfCell(state: JourneyState, cards: readonly Card[], direction: Direction): CardMove | undefined {
  const first = cards[0]
  if (!first) return undefined
  const ids = cards.map((card) => card.id)
  const { laneId, stepId } = first
  if (direction === 'left' || direction === 'right') {
    const index = state.layout.steps.findIndex((box) => box.step.id === stepId)
    const target = state.layout.steps[index + (direction === 'left' ? -1 : 1)]
    return target && { ids, laneId, stepId: target.step.id, place: 'end' }
  }
  const cell = cardsInCell(state.document, laneId, stepId)
  const rest = cell.filter((card) => !ids.includes(card.id))
  const position = cell.findIndex((card) => card.id === first.id)
  const before = rest.filter((card) => cell.indexOf(card) < position)
  if (direction === 'up' && before.length > 0) {
    const above = before.at(-2)
    return { ids, laneId, stepId, place: above ? { after: above.id } : 'start' }
  }
  const next = rest[before.length]
  if (direction === 'down' && next) return { ids, laneId, stepId, place: { after: next.id } }
  const lanes = state.layout.lanes.filter((box) => laneTakesCards(box.lane.kind))
  const at = lanes.findIndex((box) => box.lane.id === laneId)
  const lane = lanes[at + (direction === 'up' ? -1 : 1)]
  return lane && { ids, laneId: lane.lane.id, stepId, place: direction === 'up' ? 'end' : 'start' }
}
