import type { LaneBox } from '../layout/boxes.ts'
import { measureTile } from '../layout/measureTiles.ts'
import type { Theme } from '../theme/theme.ts'
import { blockLook } from './blockLook.ts'
import { blockPath } from './blockPath.ts'
import { withAlpha } from './withAlpha.ts'
import type { Primitive } from './primitives.ts'

/** The measures of a lane of metrics as seen from afar: a block each with bars for name and value; x on the ground, y within the lane. */
export function metricBlocks({ measures }: LaneBox, theme: Theme): Primitive[] {
  let d = ''
  let names = ''
  let values = ''
  for (const { boxes } of measures.values()) {
    for (const { x, y, width, height } of boxes) {
      d += blockPath(x, y, width, height, 8)
      const left = x + measureTile.padX + 3
      names += `M${left} ${y + 14}H${left + width * 0.45}`
      values += `M${left} ${y + 33}H${left + width * 0.28}`
    }
  }
  if (d === '') return []
  const look = blockLook(theme)
  const bar = { kind: 'path', stroke: withAlpha(theme.color.ink, look.bars), cap: 'round' } as const
  return [
    { kind: 'path', d, fill: look.fill, stroke: look.edge, strokeWidth: 2 },
    { ...bar, d: names, strokeWidth: 5.5 },
    { ...bar, d: values, strokeWidth: 9 }
  ]
}
