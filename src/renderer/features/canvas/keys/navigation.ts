// Where the focus goes: the map as a grid of cells with cards in them, step and stage headers above, lane headers at the left.
import { isSeparator } from '#core/model/lane.ts'
import type { Id } from '#core/model/id.ts'
import type { CardBox, LaneBox, MapLayout, StepBox } from '#core/layout/boxes.ts'
import type { Focus } from '../../../session/state.ts'

/** A movement from where the focus is. */
type Walk = 'up' | 'down' | 'left' | 'right' | 'home' | 'end' | 'stageBefore' | 'stageAfter'

/** A movement of the focus: from where it is, or to the first or last cell of the map. */
export type Move = Walk | 'first' | 'last'

/** The focus after a movement; the same where there is nowhere to go, null on a map without cells. */
export function moveFocus(layout: MapLayout, focus: Focus | null, move: Move): Focus | null {
  if (!focus || move === 'first') return firstCell(layout)
  if (move === 'last') return lastCell(layout) ?? focus
  switch (focus.kind) {
    case 'cell':
      return moveFromCell(layout, focus, move) ?? focus
    case 'step':
      return moveFromStep(layout, focus.id, move) ?? focus
    case 'stage':
      return moveFromStage(layout, focus.id, move) ?? focus
    case 'lane':
      return moveFromLane(layout, focus.id, move) ?? focus
  }
}

/** The focus in a cell: on its first or last card, on the card at a position, or on the empty place where there is none. */
export function focusInCell(lane: LaneBox, step: StepBox, at: number | 'first' | 'last' = 'first'): Focus {
  const cards = lane.cells.get(step.index) ?? []
  const position = at === 'first' ? 0 : at === 'last' ? cards.length - 1 : Math.min(at, cards.length - 1)
  return { kind: 'cell', laneId: lane.lane.id, stepId: step.step.id, cardId: cards[position]?.card.id ?? null }
}

/** The first cell of the map, or its first header where there is no cell. */
export function firstCell(layout: MapLayout): Focus | null {
  const step = layout.steps[0]
  const lane = lanesWithCells(layout)[0]
  if (step && lane) return focusInCell(lane, step)
  if (step) return { kind: 'step', id: step.step.id }
  const header = layout.lanes[0]
  return header ? { kind: 'lane', id: header.lane.id } : null
}

function lastCell(layout: MapLayout): Focus | undefined {
  const step = layout.steps.at(-1)
  const lane = lanesWithCells(layout).at(-1)
  return step && lane && focusInCell(lane, step)
}

/** Lanes that have cells, from top to bottom. */
export function lanesWithCells(layout: MapLayout): readonly LaneBox[] {
  return layout.lanes.filter((lane) => !isSeparator(lane.lane.kind))
}

function moveFromCell(layout: MapLayout, focus: Extract<Focus, { kind: 'cell' }>, move: Walk): Focus | undefined {
  const lane = layout.lanes.find((box) => box.lane.id === focus.laneId)
  const step = layout.steps.find((box) => box.step.id === focus.stepId)
  if (!lane || !step) return firstCell(layout) ?? undefined
  const cards = lane.cells.get(step.index) ?? []
  const position = cards.findIndex((box) => box.card.id === focus.cardId)
  switch (move) {
    case 'up':
      return position > 0 ? focusInCell(lane, step, position - 1) : upFrom(layout, lane, step, cards, position)
    case 'down':
      return position >= 0 && position < cards.length - 1
        ? focusInCell(lane, step, position + 1)
        : laneAt(layout, lane, 1, (next) => focusInCell(next, step, 'first'))
    case 'left': {
      const before = layout.steps[step.index - 1]
      return before ? focusInCell(lane, before, Math.max(0, position)) : { kind: 'lane', id: lane.lane.id }
    }
    case 'right': {
      const after = layout.steps[Math.max(step.index, cards[position]?.lastIndex ?? step.index) + 1]
      return after && focusInCell(lane, after, Math.max(0, position))
    }
    case 'home':
      return layout.steps[0] && focusInCell(lane, layout.steps[0])
    case 'end': {
      const last = layout.steps.at(-1)
      return last && focusInCell(lane, last)
    }
    case 'stageBefore':
    case 'stageAfter': {
      const target = stepByStage(layout, step.step.id, move)
      return target && focusInCell(lane, target)
    }
  }
}

function upFrom(layout: MapLayout, lane: LaneBox, step: StepBox, cards: readonly CardBox[], position: number): Focus {
  // On the empty place under cards, up leads to the last of them first.
  if (position < 0 && cards.length > 0) return focusInCell(lane, step, 'last')
  return laneAt(layout, lane, -1, (next) => focusInCell(next, step, 'last')) ?? { kind: 'step', id: step.step.id }
}

function laneAt(layout: MapLayout, lane: LaneBox, distance: 1 | -1, focus: (next: LaneBox) => Focus): Focus | undefined {
  const lanes = lanesWithCells(layout)
  const next = lanes[lanes.indexOf(lane) + distance]
  return next && focus(next)
}

/** The first step of the stage before or after; before: of the own stage first, when one is further in. */
function stepByStage(layout: MapLayout, stepId: Id, move: 'stageBefore' | 'stageAfter'): StepBox | undefined {
  const stages = layout.stages.filter((stage) => stage.stepIds.length > 0)
  const position = stages.findIndex((stage) => stage.stepIds.includes(stepId))
  const own = stages[position]
  const target = move === 'stageAfter' ? stages[position + 1] : own && own.stepIds[0] !== stepId ? own : stages[position - 1]
  return layout.steps.find((step) => step.step.id === target?.stepIds[0])
}

function moveFromStep(layout: MapLayout, id: Id, move: Walk): Focus | undefined {
  const step = layout.steps.find((box) => box.step.id === id)
  if (!step) return undefined
  const to = (target: StepBox | undefined): Focus | undefined => target && { kind: 'step', id: target.step.id }
  switch (move) {
    case 'up':
      return { kind: 'stage', id: step.step.stageId }
    case 'down': {
      const lane = lanesWithCells(layout)[0]
      return lane && focusInCell(lane, step)
    }
    case 'left':
      return to(layout.steps[step.index - 1])
    case 'right':
      return to(layout.steps[step.index + 1])
    case 'home':
      return to(layout.steps[0])
    case 'end':
      return to(layout.steps.at(-1))
    case 'stageBefore':
    case 'stageAfter':
      return to(stepByStage(layout, id, move))
  }
}

function moveFromStage(layout: MapLayout, id: Id, move: Walk): Focus | undefined {
  const position = layout.stages.findIndex((box) => box.stage.id === id)
  const to = (index: number): Focus | undefined => {
    const target = layout.stages[index]
    return target && { kind: 'stage', id: target.stage.id }
  }
  switch (move) {
    case 'up':
      return undefined
    case 'down': {
      const first = layout.stages[position]?.stepIds[0]
      return first === undefined ? undefined : { kind: 'step', id: first }
    }
    case 'left':
    case 'stageBefore':
      return to(position - 1)
    case 'right':
    case 'stageAfter':
      return to(position + 1)
    case 'home':
      return to(0)
    case 'end':
      return to(layout.stages.length - 1)
  }
}

function moveFromLane(layout: MapLayout, id: Id, move: Walk): Focus | undefined {
  const position = layout.lanes.findIndex((box) => box.lane.id === id)
  const lane = layout.lanes[position]
  const to = (target: LaneBox | undefined): Focus | undefined => target && { kind: 'lane', id: target.lane.id }
  switch (move) {
    case 'up': {
      const first = layout.stages[0]
      return to(layout.lanes[position - 1]) ?? (first && { kind: 'stage', id: first.stage.id })
    }
    case 'down':
      return to(layout.lanes[position + 1])
    case 'right': {
      const first = layout.steps[0]
      return lane && first && !isSeparator(lane.lane.kind) ? focusInCell(lane, first) : undefined
    }
    case 'home':
    case 'stageBefore':
      return to(layout.lanes[0])
    case 'end':
    case 'stageAfter':
      return to(layout.lanes.at(-1))
    case 'left':
      return undefined
  }
}
