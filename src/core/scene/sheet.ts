import type { MapLayout } from '../layout/boxes.ts'
import { isSeparator } from '../model/lane.ts'
import { baselineIn } from '../layout/measures.ts'
import { mapLines, mapMeasures } from '../theme/mapMeasures.ts'
import { stageColors, type Theme } from '../theme/theme.ts'
import { radius, type } from '../theme/tokens.ts'
import { textAt } from './text.ts'
import { withAlpha } from './withAlpha.ts'
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
  return [...panels, ...laneGrounds(layout, theme), ...shade, ...lines, ...foldedScene(layout, theme, options.zoom ?? 1)]
}

/** How strongly a lane's colour shows on the sheets: faint, so that the tint of the stage stays. */
const laneGround = 0.45

/** The colour of a lane on every sheet; between them the ground stays free. */
function laneGrounds(layout: MapLayout, theme: Theme): Primitive[] {
  return layout.lanes.flatMap(({ lane, y, height }) => {
    const tint = lane.color === null || isSeparator(lane.kind) ? undefined : theme.cardTints[lane.color]
    if (tint === undefined) return []
    const fill = withAlpha(tint, laneGround)
    return layout.stages.map((box): Primitive => ({ kind: 'rect', x: box.x, y: y + 2, width: box.width, height: height - 4, fill }))
  })
}

const pill = { width: 32, height: 20 } as const

/** What is left of the cells of a folded lane: how many cards are in each. */
function foldedScene(layout: MapLayout, theme: Theme, zoom: number): Primitive[] {
  return layout.lanes.flatMap(({ folded, y, height }) =>
    [...(folded ?? [])].flatMap(([column, count]): Primitive[] => {
      const step = layout.steps[column]
      if (!step) return []
      const x = step.x + mapMeasures.comfortable.cellPad
      const top = y + (height - pill.height) / 2
      const ground: Primitive = {
        kind: 'rect',
        x,
        y: top,
        ...pill,
        radius: pill.height / 2,
        fill: withAlpha(theme.color.surface, 0.7),
        stroke: theme.color.hairline,
        strokeWidth: 1
      }
      const style = { ...type.meta, weight: 500 as const }
      const number = textAt(String(count), x + pill.width / 2, top + baselineIn(12, pill.height), style, theme.color.ink2, 'middle')
      return zoom < 0.45 ? [ground] : [ground, number]
    })
  )
}
