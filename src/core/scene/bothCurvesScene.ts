import type { MapLayout } from '../layout/boxes.ts'
import type { Id } from '../model/id.ts'
import type { Theme } from '../theme/theme.ts'
import { curvesOnSheet } from './personaCurve.ts'
import type { Primitive } from './primitives.ts'

/** The lived curves of some personas over one another on one sheet, the first of them drawn strongest; empty where none is on the map. px. */
export function bothCurvesScene(
  layout: MapLayout,
  personaIds: ReadonlySet<Id>,
  theme: Theme,
  size: { readonly width: number; readonly height: number }
): Primitive[] {
  const lanes = layout.lanes.filter((lane) => lane.curves.length > 0)
  const lane = lanes[0]
  if (!lane) return []
  const curves = lanes.flatMap((box) => box.curves.filter(({ persona, kind }) => kind === 'lived' && personaIds.has(persona.id)))
  return curvesOnSheet(
    layout,
    lane,
    curves.map((curve, rank) => ({ ...curve, rank })),
    theme,
    size
  )
}
