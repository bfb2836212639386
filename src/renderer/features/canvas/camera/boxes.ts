// Boxes on the ground that the camera is asked to show.
import type { Box, MapLayout } from '#core/layout/boxes.ts'
import { cellBox, findCard } from '#core/layout/place.ts'
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import type { Focus, JourneyState } from '../../../session/state.ts'

/** The whole map below its headers. */
export function mapBox(layout: MapLayout): Box {
  return { x: 0, y: layout.headerHeight, width: layout.width, height: layout.height - layout.headerHeight }
}

/** What has the focus: its card, its cell, or its row or column under a header. */
export function focusBox(layout: MapLayout, focus: Focus): Box | null {
  switch (focus.kind) {
    case 'cell': {
      const card = focus.cardId === null ? null : findCard(layout, focus.cardId, focus.laneId)
      return card
        ? { ...card.card, y: card.lane.y + card.card.y, height: card.card.height + 28 }
        : cellBox(layout, focus.laneId, focus.stepId)
    }
    case 'step': {
      const box = layout.steps.find((step) => step.step.id === focus.id)
      return box ? { x: box.x, y: layout.headerHeight, width: box.width, height: 1 } : null
    }
    case 'stage': {
      const box = layout.stages.find((stage) => stage.stage.id === focus.id)
      return box ? { x: box.x, y: layout.headerHeight, width: Math.min(box.width, 360), height: 1 } : null
    }
    case 'lane': {
      const box = layout.lanes.find((lane) => lane.lane.id === focus.id)
      return box ? { x: 0, y: box.y, width: 1, height: box.height } : null
    }
  }
}

/** Where a record lies on the ground; null for what has no place. */
export function recordBox(state: JourneyState, id: Id): Box | null {
  const { document, layout } = state
  const card = find(document, 'card', id)
  if (card) return focusBox(layout, { kind: 'cell', laneId: card.laneId, stepId: card.stepId, cardId: id })
  const point = find(document, 'emotionPoint', id)
  if (point) return cellBox(layout, point.laneId, point.stepId)
  const link = layout.links.find((box) => box.link.id === id)
  if (link) return link.bounds
  for (const kind of ['stage', 'step', 'lane'] as const) if (find(document, kind, id)) return focusBox(layout, { kind, id })
  return null
}

/** Everything selected, else what has the focus. */
export function selectionBox(state: JourneyState): Box | null {
  const boxes = [...state.selection].flatMap((id) => recordBox(state, id) ?? [])
  if (boxes.length === 0) return state.focus ? focusBox(state.layout, state.focus) : null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
