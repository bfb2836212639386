import type { MapLayout } from '../layout/boxes.ts'
import { curvePath } from '../layout/curve.ts'
import { personaLook, stageColors, type Theme } from '../theme/theme.ts'
import type { Primitive } from './primitives.ts'

/** Where the whole map lies within a minimap: `x = left + ground x × scaleX`, likewise for y. For the frame of the view and for clicks. */
export interface MinimapPlace {
  readonly left: number
  readonly top: number
  readonly scaleX: number
  readonly scaleY: number
}

const pad = 7
const bar = 6

/** How the ground of a map is fitted into a minimap: across and down each to its own scale, so that long maps stay readable. */
export function minimapPlace(layout: MapLayout, size: { readonly width: number; readonly height: number }): MinimapPlace {
  return {
    left: pad,
    top: pad,
    scaleX: layout.width > 0 ? (size.width - 2 * pad) / layout.width : 1,
    scaleY: layout.height > 0 ? (size.height - 2 * pad) / layout.height : 1
  }
}

/** Stages as blocks and the curve of the first persona, in a box of a size with its corner at 0, 0. The frame of the view is not part of it. */
export function minimapScene(
  layout: MapLayout,
  theme: Theme,
  size: { readonly width: number; readonly height: number } = { width: 176, height: 76 }
): Primitive[] {
  const place = minimapPlace(layout, size)
  const gap = layout.stages.length > 24 ? 0.5 : 2
  const drawn = layout.stages.flatMap((stage): Primitive[] => {
    const x = place.left + stage.x * place.scaleX
    const width = Math.max(1, stage.width * place.scaleX - gap / 2)
    const colors = stageColors(theme, stage.slot)
    const corner = Math.min(2, width / 2)
    return [
      { kind: 'rect', x, y: place.top, width, height: bar, radius: [corner, corner, 0, 0], fill: colors.block },
      { kind: 'rect', x, y: place.top + bar + 1, width, height: size.height - 2 * pad - bar - 1, fill: colors.panel }
    ]
  })
  const lane = layout.lanes.find((box) => box.curves.some(({ kind }) => kind === 'lived'))
  const curve = lane?.curves.find(({ kind }) => kind === 'lived')
  if (!lane || !curve) return drawn
  // The curve takes the whole height below the bars: at its true place it would be a flat thread.
  const top = pad + bar + 6
  const height = size.height - pad - 6 - top
  const points = curve.points.map((point) => ({
    x: place.left + point.x * place.scaleX,
    y: top + ((2 - point.point.score) / 4) * height
  }))
  const d = curvePath(points)
  if (d !== '')
    drawn.push({
      kind: 'path',
      d,
      stroke: personaLook(theme, curve.persona.slot).color,
      strokeWidth: 1.75,
      cap: 'round',
      join: 'round'
    })
  return drawn
}
