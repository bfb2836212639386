import type { Box } from '#core/layout/boxes.ts'
import { newCardBox } from '#core/layout/place.ts'
import type { Id } from '#core/model/id.ts'
import type { Place } from '#core/model/orderKey.ts'
import type { Canvas } from '../canvas.ts'

/** Where pictures go: all into one cell, or one to every step of a lane from the first on. */
export type PictureTarget =
  | { readonly kind: 'cell'; readonly laneId: Id; readonly stepId: Id; readonly place: Place }
  | { readonly kind: 'lane'; readonly laneId: Id }

/** Where pictures will stand, for the eye. */
export function boxesOf(canvas: Canvas, target: PictureTarget, count: number): readonly Box[] {
  const { layout } = canvas.state()
  if (target.kind === 'cell') return [newCardBox(layout, target.laneId, target.stepId)].filter((box) => box !== null)
  return layout.steps.slice(0, Math.max(1, count)).flatMap(({ step }) => newCardBox(layout, target.laneId, step.id) ?? [])
}
