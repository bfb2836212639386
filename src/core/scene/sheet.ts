import type { MapLayout } from '../layout/boxes.ts'
import { isSeparator } from '../model/lane.ts'
import { mapLines } from '../theme/mapMeasures.ts'
import { stageColors, type Theme } from '../theme/theme.ts'
import { radius } from '../theme/tokens.ts'
import type { Primitive } from './primitives.ts'

/** For what zoom the ground is drawn: lines keep at least a hair's breadth on screen. 1 if absent. */
export interface SheetOptions {
  readonly zoom?: number
}

/** What lies under everything: the sheets of the stages, the shade below the line of visibility, and the separator lines. On the ground. */
export function sheetScene(layout: MapLayout, theme: Theme, options: SheetOptions = {}): Primitive[] {
  const thin = 1 / Math.min(1, options.zoom ?? 1)
  const panels = layout.stages.map((box): Primitive => {
    const colors = stageColors(theme, box.slot)
    return {
      kind: 'rect',
      x: box.x,
      y: 0,
      width: box.width,
      height: layout.height,
      radius: [radius.stage, radius.stage, 0, 0],
      fill: colors.panel,
      ...(colors.outline === null ? {} : { stroke: colors.outline, strokeWidth: thin })
    }
  })
  const lines: Primitive[] = []
  const shade: Primitive[] = []
  for (const box of layout.lanes) {
    if (!isSeparator(box.lane.kind) || layout.width === 0) continue
    const y = box.y + box.height / 2
    if (box.lane.kind === 'lineOfVisibility' && shade.length === 0)
      shade.push({ kind: 'rect', x: 0, y, width: layout.width, height: layout.height - y, fill: theme.backstageShade })
    lines.push({
      kind: 'path',
      d: `M0 ${y}L${layout.width} ${y}`,
      stroke: theme.color.outline,
      strokeWidth: mapLines.visibility * thin,
      dash: mapLines.visibilityDash.map((length) => length * thin)
    })
  }
  return [...panels, ...shade, ...lines]
}
