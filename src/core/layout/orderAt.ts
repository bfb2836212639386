// Places among siblings for headers that are dragged. The dragged one counts as already gone.
import type { Id } from '../model/id.ts'
import type { Place } from '../model/orderKey.ts'
import type { MapLayout } from './boxes.ts'

/** The stage that a dragged step would join and its place there; `x` is where the mark of the landing place stands on the ground. */
export interface StepPlace {
  readonly stageId: Id
  readonly place: Place
  readonly x: number
}

/** Where a dragged step would land for a position `x` of the ground; null on a map without stages. */
export function stepOrderAt(layout: MapLayout, x: number, movingId: Id): StepPlace | null {
  const stage = layout.stages.find((box) => x < box.x + box.width) ?? layout.stages.at(-1)
  if (!stage) return null
  const steps = layout.steps.filter((box) => box.step.stageId === stage.stage.id && box.step.id !== movingId)
  const before = steps.filter((box) => box.x + box.width / 2 <= x).at(-1)
  return {
    stageId: stage.stage.id,
    place: before ? { after: before.step.id } : 'start',
    x: before ? before.x + before.width : stage.x
  }
}

/** Where a dragged stage would land for a position `x` of the ground; `x` of the answer is where the mark stands. */
export function stageOrderAt(layout: MapLayout, x: number, movingId: Id): { readonly place: Place; readonly x: number } {
  const before = layout.stages.filter((box) => box.stage.id !== movingId && box.x + box.width / 2 <= x).at(-1)
  return before ? { place: { after: before.stage.id }, x: before.x + before.width + 6 } : { place: 'start', x: -6 }
}

/** Where a dragged lane would land for a position `y` of the ground; `y` of the answer is where the mark stands. */
export function laneOrderAt(layout: MapLayout, y: number, movingId: Id): { readonly place: Place; readonly y: number } {
  const before = layout.lanes.filter((box) => box.lane.id !== movingId && box.y + box.height / 2 <= y).at(-1)
  return before ? { place: { after: before.lane.id }, y: before.y + before.height } : { place: 'start', y: layout.headerHeight }
}
