import type { MapLayout } from '#core/layout/boxes.ts'
import { cellBox, dropPlaceAt } from '#core/layout/place.ts'
import type { Card } from '#core/model/card.ts'
import type { Id } from '#core/model/id.ts'
import { laneTakesCards } from '#core/model/lane.ts'
import { offsetMoves } from '../actions/moveCards.ts'
import type { Landing } from './gesture.ts'
import type { ScreenPoint } from './trackDrag.ts'

/** Where cards in the hand would land with the pointer at a point of the ground; null where there is no place for all of them. */
export function landingOf(layout: MapLayout, cards: readonly Card[], grabbed: Id, ground: ScreenPoint): Landing | null {
  const ids = cards.map((card) => card.id)
  const drop = dropPlaceAt(layout, ground.x, ground.y, ids)
  const own = cards.find((card) => card.id === grabbed)
  if (!drop || !own) return null
  const { laneId, stepId, place, box } = drop
  if (cards.every((card) => card.laneId === own.laneId && card.stepId === own.stepId))
    return { laneId, stepId, boxes: [box], moves: [{ ids, laneId, stepId, place }] }
  const rows = layout.lanes.flatMap(({ lane }) => (laneTakesCards(lane.kind) ? [lane.id] : []))
  const column = (id: Id) => layout.steps.findIndex((step) => step.step.id === id)
  const offset = { columns: column(stepId) - column(own.stepId), lanes: rows.indexOf(laneId) - rows.indexOf(own.laneId) }
  const moves = offsetMoves(layout, cards, offset)
  if (!moves || (offset.columns === 0 && offset.lanes === 0)) return null
  const boxes = moves.flatMap((move) => {
    const cell = cellBox(layout, move.laneId, move.stepId)
    return cell ? [{ x: cell.x + 4, y: cell.y + 4, width: cell.width - 8, height: cell.height - 8 }] : []
  })
  return { laneId, stepId, boxes, moves }
}
