import type { LaneBox } from '../layout/boxes.ts'
import type { Theme } from '../theme/theme.ts'
import { blockLook } from './blockLook.ts'
import { blockPath } from './blockPath.ts'
import type { Primitive } from './primitives.ts'

/** The measures of a lane of metrics as seen from afar: a block each; x on the ground, y within the lane. */
export function metricBlocks({ measures }: LaneBox, theme: Theme): Primitive[] {
  let d = ''
  for (const { boxes } of measures.values()) for (const { x, y, width, height } of boxes) d += blockPath(x, y, width, height, 8)
  const look = blockLook(theme)
  return d === '' ? [] : [{ kind: 'path', d, fill: look.fill, stroke: look.edge, strokeWidth: 2 }]
}
