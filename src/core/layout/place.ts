// Where things are: hit testing and landing places on the ground of a map. All coordinates are px at 100 % on the ground unless said otherwise.
import type { Id } from '../model/id.ts'
import { isSeparator, laneTakesCards } from '../model/lane.ts'
import type { Place } from '../model/orderKey.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import { type } from '../theme/tokens.ts'
import type { Box, CardBox, LaneBox, MapLayout, StepBox } from './boxes.ts'
import { columnAt, laneIndexAt } from './find.ts'
import { clamp } from './measures.ts'
import { cardMark, isTileKind } from './setCard.ts'

export { linkAt } from './linkAt.ts'
export { laneOrderAt, stageOrderAt, stepOrderAt, type StepPlace } from './orderAt.ts'
export { pointAt } from './pointAt.ts'
export { scoreAtY, yOfScore } from './score.ts'

/** A card and the lane in which it lies. */
export interface CardPlace {
  readonly lane: LaneBox
  readonly card: CardBox
}

/** A cell by its names and positions; `index` is the column, `laneIndex` the row. */
export interface CellPlace {
  readonly laneId: Id
  readonly stepId: Id
  readonly index: number
  readonly laneIndex: number
}

/** Where cards that are dragged would come to lie; `box` is the landing place on the ground. */
export interface DropPlace {
  readonly laneId: Id
  readonly stepId: Id
  readonly place: Place
  readonly box: Box
}

const { cellPad, cardGap } = mapMeasures.comfortable

/** Cards that touch a box, from top to bottom and left to right. Costs nothing for what lies elsewhere. */
export function cardsInView(layout: MapLayout, box: Box): CardPlace[] {
  const found: CardPlace[] = []
  const right = box.x + box.width
  const bottom = box.y + box.height
  const lastLane = laneIndexAt(layout.lanes, bottom)
  const lastColumn = columnAt(layout.steps, right)
  const firstColumn = columnAt(layout.steps, box.x)
  for (let row = Math.max(0, laneIndexAt(layout.lanes, box.y)); row <= lastLane; row += 1) {
    const lane = layout.lanes[row]
    if (!lane || lane.y > bottom || lane.y + lane.height < box.y) continue
    for (let column = Math.max(0, firstColumn - lane.widestSpan + 1); column <= lastColumn; column += 1) {
      for (const card of lane.cells.get(column) ?? []) {
        const top = lane.y + card.y
        if (card.x <= right && card.x + card.width >= box.x && top <= bottom && top + card.height >= box.y) found.push({ lane, card })
      }
    }
  }
  return found
}

/** The cell at a point, or null outside all cells; with `nearest`, the closest cell there is. Emotion lanes have cells, separator lines have none. */
export function cellAt(layout: MapLayout, x: number, y: number, options: { readonly nearest?: boolean } = {}): CellPlace | null {
  const row = options.nearest ? nearestRow(layout, y, (lane) => !isSeparator(lane.lane.kind)) : laneIndexAt(layout.lanes, y)
  return cellIn(layout, x, y, row, options.nearest === true)
}

/** The topmost card at a point, or null. */
export function cardAt(layout: MapLayout, x: number, y: number): CardPlace | null {
  return cardsInView(layout, { x, y, width: 0, height: 0 }).at(-1) ?? null
}

/** The box of a card by its id, or null if it is not on the map. Looks through the lane's cells. */
export function findCard(layout: MapLayout, cardId: Id, laneId?: Id): CardPlace | null {
  for (const lane of layout.lanes) {
    if (laneId !== undefined && lane.lane.id !== laneId) continue
    for (const cards of lane.cells.values()) for (const card of cards) if (card.card.id === cardId) return { lane, card }
  }
  return null
}

/** Where dragged cards would land at a point of the ground: always the nearest cell that takes cards, or null if there is none. */
export function dropPlaceAt(layout: MapLayout, x: number, y: number, movingIds: ReadonlySet<Id> | readonly Id[]): DropPlace | null {
  const moving = new Set(movingIds)
  const row = nearestRow(layout, y, (lane) => laneTakesCards(lane.lane.kind))
  const cell = cellIn(layout, x, y, row, true)
  const lane = layout.lanes[row]
  if (!cell || !lane) return null
  const others = (lane.cells.get(cell.index) ?? []).filter((card) => !moving.has(card.card.id))
  const before = others.filter((card) => lane.y + card.y + card.height / 2 <= y)
  const above = before.at(-1)
  const below = others[before.length]
  const place: Place = above ? { after: above.card.id } : 'start'
  const step = layout.steps[cell.index]
  const top = above ? above.y + above.height + cardGap : (below?.y ?? cellPad)
  const box = {
    x: (step?.x ?? 0) + cellPad,
    y: lane.y + top,
    width: (step?.width ?? 0) - 2 * cellPad,
    height: Math.max(lineHeight(lane), Math.min(54, lane.height - top - cellPad))
  }
  return { laneId: cell.laneId, stepId: cell.stepId, place, box }
}

/** The box of a cell, or null if lane or step are not on the map. */
export function cellBox(layout: MapLayout, laneId: Id, stepId: Id): Box | null {
  const lane = laneOf(layout, laneId)
  const step = stepOf(layout, stepId)
  return lane && step ? { x: step.x, y: lane.y, width: step.width, height: lane.height } : null
}

/** Where the next card of a cell would lie, one line high, or null if lane or step are not on the map. */
export function newCardBox(layout: MapLayout, laneId: Id, stepId: Id): Box | null {
  const lane = laneOf(layout, laneId)
  const step = stepOf(layout, stepId)
  if (!lane || !step) return null
  let bottom = cellPad
  for (let column = Math.max(0, step.index - lane.widestSpan + 1); column <= step.index; column += 1) {
    for (const card of lane.cells.get(column) ?? [])
      if (card.lastIndex >= step.index) bottom = Math.max(bottom, card.y + card.height + cardGap)
  }
  return { x: step.x + cellPad, y: lane.y + bottom, width: step.width - 2 * cellPad, height: lineHeight(lane) }
}

/** What header lies at a point: a stage or a step above the lanes, a lane to their left; null elsewhere. */
export function headerAt(
  layout: MapLayout,
  x: number,
  y: number
): { readonly kind: 'stage' | 'step' | 'lane'; readonly id: Id; readonly box: Box } | null {
  if (x < 0 && x >= -layout.laneHeaderWidth && y >= layout.headerHeight) {
    const lane = layout.lanes[laneIndexAt(layout.lanes, y)]
    if (!lane || y >= lane.y + lane.height) return null
    return {
      kind: 'lane',
      id: lane.lane.id,
      box: { x: -layout.laneHeaderWidth, y: lane.y, width: layout.laneHeaderWidth, height: lane.height }
    }
  }
  if (y < 0 || y >= layout.headerHeight) return null
  if (y < layout.stageHeaderHeight) {
    const stage = layout.stages.find((box) => x >= box.x && x < box.x + box.width)
    return stage
      ? { kind: 'stage', id: stage.stage.id, box: { x: stage.x, y: 0, width: stage.width, height: layout.stageHeaderHeight } }
      : null
  }
  const step = layout.steps[columnAt(layout.steps, x)]
  if (!step || x < step.x || x >= step.x + step.width) return null
  const height = layout.headerHeight - layout.stageHeaderHeight
  return { kind: 'step', id: step.step.id, box: { x: step.x, y: layout.stageHeaderHeight, width: step.width, height } }
}

function cellIn(layout: MapLayout, x: number, y: number, row: number, nearest: boolean): CellPlace | null {
  const lane = layout.lanes[row]
  if (!lane || isSeparator(lane.lane.kind)) return null
  if (!nearest && (y < lane.y || y >= lane.y + lane.height)) return null
  const left = columnAt(layout.steps, x)
  const step = layout.steps[left]
  if (!step) return null
  const isInside = x >= step.x && x < step.x + step.width
  if (!isInside && !nearest) return null
  const next = layout.steps[left + 1]
  const found = !isInside && next && next.x - x < x - (step.x + step.width) ? next : step
  return { laneId: lane.lane.id, stepId: found.step.id, index: found.index, laneIndex: row }
}

function nearestRow(layout: MapLayout, y: number, accepts: (lane: LaneBox) => boolean): number {
  const start = laneIndexAt(layout.lanes, y)
  const distance = (lane: LaneBox) => Math.abs(y - clamp(y, lane.y, lane.y + lane.height))
  let best = -1
  for (const step of [-1, 1]) {
    for (let row = start; row >= 0 && row < layout.lanes.length; row += step) {
      const lane = layout.lanes[row]
      const champion = layout.lanes[best]
      if (!lane || !accepts(lane)) continue
      if (!champion || distance(lane) < distance(champion)) best = row
      break
    }
  }
  return best
}

function lineHeight(lane: LaneBox): number {
  return isTileKind(lane.lane.kind)
    ? mapMeasures.comfortable.touchpoint
    : type.card.line + 2 * (mapMeasures.comfortable.cardPadY + cardMark.edge)
}

function laneOf(layout: MapLayout, laneId: Id): LaneBox | undefined {
  return layout.lanes.find((box) => box.lane.id === laneId)
}

function stepOf(layout: MapLayout, stepId: Id): StepBox | undefined {
  return layout.steps.find((box) => box.step.id === stepId)
}
