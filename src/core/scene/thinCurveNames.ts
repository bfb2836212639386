import type { LaneBox } from '../layout/boxes.ts'
import { curvePersonas } from '../layout/curvePersonas.ts'
import { baselineIn } from '../layout/measures.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import type { Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import { legendRows } from './laneHeader.ts'
import { openSign } from './legend.ts'
import type { Primitive } from './primitives.ts'
import { textWithin } from './text.ts'

/** Short names of the curves that nobody has lived, such as “As believed”. */
export type ThinNames = Readonly<Record<'believed' | 'intended', string>>

const { laneHeader, laneHeaderPad, iconText, axisFace } = mapMeasures.compact

/** What the thin curves of a lane are, in its header below the personas; the origin is that of the header. Those without room are in the legend. */
export function thinCurveNames(box: LaneBox, theme: Theme, names: ThinNames): Primitive[] {
  const { top, row, rows } = legendRows(box)
  const taken = curvePersonas(box).length
  const left = laneHeaderPad + iconText + 8
  const room = laneHeader - left - axisFace - 14
  const style = { ...type.meta, weight: 400 as const }
  return (['believed', 'intended'] as const)
    .filter((kind) => box.curves.some((curve) => curve.kind === kind))
    .slice(0, Math.max(0, rows - taken))
    .flatMap((kind, index): Primitive[] => {
      const y = top + (taken + index) * row
      return [
        { kind: 'group', x: laneHeaderPad, y, scale: 0.45, children: openSign(kind, theme, 2) },
        textWithin(names[kind], left, y - 8 + baselineIn(12, 16), room, style, theme.color.ink2)
      ]
    })
}
