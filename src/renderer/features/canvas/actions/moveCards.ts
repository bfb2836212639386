// Moving cards by keyboard: one place up or down in the cell, or to the neighbouring cell.
import type { MapLayout } from '#core/layout/boxes.ts'
import type { Card } from '#core/model/card.ts'
import { laneTakesCards } from '#core/model/lane.ts'
import { cardsInCell } from '#core/queries/journey.ts'
import type { JourneyState } from '../../../session/state.ts'
import { placeName } from '../access/describe.ts'
import type { Canvas } from '../canvas.ts'
import type { CardMove } from '../pointer/cardMove.ts'
import { focusedCell, targetCards } from './targets.ts'

/** Direction of a move. */
export type Direction = 'up' | 'down' | 'left' | 'right'

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

/**
 * The single moves of a move by keyboard. Cards of one cell go up and down within it before they leave it. Cards of several cells keep their
 * places to each other: all go by one step or one lane, or none where one of them stands at the edge of the map.
 */
export function movesOf(state: JourneyState, cards: readonly Card[], direction: Direction): readonly CardMove[] {
  const first = cards[0]
  if (!first) return []
  if (cards.every((card) => card.laneId === first.laneId && card.stepId === first.stepId)) return moveOfCell(state, cards, direction) ?? []
  const offset = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const
  const [columns, lanes] = offset[direction]
  return offsetMoves(state.layout, cards, { columns, lanes }) ?? []
}

/** How far cards go: over how many steps, and over how many lanes that take cards. */
export interface CardOffset {
  readonly columns: number
  readonly lanes: number
}

/** The moves that take cards of several cells by the same offset, each to the end of its new cell; null where one of them would leave the map. */
export function offsetMoves(layout: MapLayout, cards: readonly Card[], { columns, lanes }: CardOffset): readonly CardMove[] | null {
  const rows = layout.lanes.filter((box) => laneTakesCards(box.lane.kind))
  const rowOf = new Map(rows.map((box, row) => [box.lane.id, row]))
  const columnOf = new Map(layout.steps.map((box) => [box.step.id, box.index]))
  const moves = cellsOf(cards).map((group): CardMove | null => {
    const [first] = group
    const row = rowOf.get(first?.laneId ?? '')
    const column = columnOf.get(first?.stepId ?? '')
    const lane = row === undefined ? undefined : rows[row + lanes]
    const step = column === undefined ? undefined : layout.steps[column + columns]
    return lane && step ? { ids: group.map((card) => card.id), laneId: lane.lane.id, stepId: step.step.id, place: 'end' } : null
  })
  return moves.every((move) => move !== null) ? moves : null
}

function cellsOf(cards: readonly Card[]): readonly (readonly Card[])[] {
  const cells = new Map<string, Card[]>()
  for (const card of cards) {
    const key = `${card.laneId} ${card.stepId}`
    const cell = cells.get(key)
    if (cell) cell.push(card)
    else cells.set(key, [card])
  }
  return [...cells.values()]
}

function moveOfCell(state: JourneyState, cards: readonly Card[], direction: Direction): readonly CardMove[] | undefined {
  const first = cards[0]
  if (!first) return undefined
  const ids = cards.map((card) => card.id)
  const { laneId, stepId } = first
  if (direction === 'left' || direction === 'right') {
    const index = state.layout.steps.findIndex((box) => box.step.id === stepId)
    const target = state.layout.steps[index + (direction === 'left' ? -1 : 1)]
    return target && [{ ids, laneId, stepId: target.step.id, place: 'end' }]
  }
  const cell = cardsInCell(state.document, laneId, stepId)
  const rest = cell.filter((card) => !ids.includes(card.id))
  const position = cell.findIndex((card) => card.id === first.id)
  const before = rest.filter((card) => cell.indexOf(card) < position)
  if (direction === 'up' && before.length > 0) {
    const above = before.at(-2)
    return [{ ids, laneId, stepId, place: above ? { after: above.id } : 'start' }]
  }
  const next = rest[before.length]
  if (direction === 'down' && next) return [{ ids, laneId, stepId, place: { after: next.id } }]
  const lanes = state.layout.lanes.filter((box) => laneTakesCards(box.lane.kind))
  const at = lanes.findIndex((box) => box.lane.id === laneId)
  const lane = lanes[at + (direction === 'up' ? -1 : 1)]
  return lane && [{ ids, laneId: lane.lane.id, stepId, place: direction === 'up' ? 'end' : 'start' }]
}
