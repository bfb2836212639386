// The gap between what is lived and what is believed: shaded and hatched all along, measured where it is widest.
import { gapArea } from '../layout/gapArea.ts'
import { widestGap, type CurvePair, type WidestGap } from '../layout/curvePairs.ts'
import type { LaneBox, PointBox } from '../layout/boxes.ts'
import { measureText } from '../text/measure.ts'
import { mapLines } from '../theme/mapMeasures.ts'
import { personaLook, type Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import { baselineIn } from '../layout/measures.ts'
import { unitOf, type CurveOptions } from './curveOptions.ts'
import { icon } from './icon.ts'
import { textAt } from './text.ts'
import { withAlpha } from './withAlpha.ts'
import type { Primitive } from './primitives.ts'

const pill = { height: 24, padding: 10, icon: 14, gap: 6, away: 8, over: 20, out: 4 } as const
const bracket = { away: 22, cap: 4, inset: 3 } as const

/** Fill and hatch of the gap, below the curves; x on the ground, y within the lane. */
export function gapShade({ lived, believed }: CurvePair, theme: Theme, options: CurveOptions): Primitive[] {
  const unit = unitOf(options)
  const { every, width } = mapLines.gapHatch
  const isHatched = options.level !== 'blocks'
  const area = gapArea(believed.points, lived.points, { every: isHatched ? every * unit : 0, grain: 4 * unit })
  if (!area) return []
  const { fill, hatch } = mapLines.gapOpacity[theme.scheme]
  const color = personaLook(theme, lived.persona.slot).color
  return [
    { kind: 'path', d: area.outline, fill: withAlpha(color, fill) },
    ...(area.hatch === '' ? [] : [{ kind: 'path', d: area.hatch, stroke: withAlpha(color, hatch), strokeWidth: width * unit } as const])
  ]
}

/**
 * Bracket and label at the widest gap of a pair, above all curves; nothing where there are no words for it, and nothing seen from afar.
 * The label stands before its step or else behind it, where it covers no point and stays on the ground; where the curves are too close
 * together for that, over the bracket or under it, within the lane. Where its words keep their size while the map shrinks there may be
 * no such place: then the bracket stands alone. At full size it stands where it covers the fewest points.
 */
export function gapLabel(
  pair: CurvePair,
  lane: LaneBox,
  ground: { readonly width: number },
  theme: Theme,
  options: CurveOptions
): Primitive[] {
  const { level = 'full', words } = options
  const widest = widestGap(pair)
  if (!widest || !words || (level !== 'full' && level !== 'reduced')) return []
  const unit = unitOf(options)
  const color = personaLook(theme, pair.lived.persona.slot).color
  const text = words.gap(widest.size)
  const style = { ...type.meta, size: 13, weight: 600 as const }
  const width = pill.padding * 2 + pill.icon + pill.gap + measureText(text, style)
  const { x, at } = labelPlace(widest, lane, ground.width, { width: width * unit, height: pill.height * unit }, unit, level === 'full')
  const [from, to] = [
    Math.min(widest.believed.y, widest.lived.y) + bracket.inset * unit,
    Math.max(widest.believed.y, widest.lived.y) - bracket.inset * unit
  ]
  const cap = bracket.cap * unit
  const line: Primitive = {
    kind: 'path',
    d: `M${x - cap} ${from}L${x + cap} ${from}M${x} ${from}L${x} ${to}M${x - cap} ${to}L${x + cap} ${to}`,
    stroke: color,
    strokeWidth: 1.5 * unit,
    cap: 'round'
  }
  if (!at) return [line]
  const label: Primitive = {
    kind: 'group',
    x: at.left,
    y: at.top,
    scale: unit,
    children: [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width,
        height: pill.height,
        radius: pill.height / 2,
        fill: theme.color.surface,
        stroke: theme.color.hairline,
        strokeWidth: 1
      },
      icon('move-vertical', pill.padding - 2, (pill.height - pill.icon) / 2, pill.icon, color),
      textAt(text, pill.padding - 2 + pill.icon + pill.gap, baselineIn(style.size, pill.height), style, color)
    ]
  }
  return [line, label]
}

/** Shares of the way from what is believed to what is lived at which the label may stand, the best first. */
const heights = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78] as const
/** How far a face, and an open point, reach from their middle, px. */
const reaches = { lived: 10, believed: 5, intended: 5 } as const
/** Shares of the label that lie before the bracket which it stands over or under. */
const leans = [0.5, 0.85, 0.15] as const

interface Corner {
  readonly left: number
  readonly top: number
}

/** Where the bracket stands, and the top left corner of the label; none where it may not cover a point and would everywhere. */
function labelPlace(
  { lived, believed }: WidestGap,
  lane: LaneBox,
  groundWidth: number,
  size: { readonly width: number; readonly height: number },
  unit: number,
  mayCover: boolean
): { readonly x: number; readonly at: Corner | null } {
  const away = bracket.away * unit
  const points = lane.curves.flatMap((curve) => curve.points)
  const before = Math.min(lived.x, believed.x) - away
  const behind = Math.max(lived.x, believed.x) + away
  const isOnGround = ({ at: { left } }: { readonly at: Corner }) => left > 0 && left + size.width <= groundWidth + pill.over
  const places = [
    { x: before, left: before - pill.away * unit - size.width },
    { x: behind, left: behind + pill.away * unit }
  ].flatMap(({ x, left }) =>
    heights.map((share) => ({ x, at: { left, top: believed.y + (lived.y - believed.y) * share - size.height / 2 } }))
  )
  const [upper, lower] = lived.y < believed.y ? [lived, believed] : [believed, lived]
  const clearOf = ({ point }: PointBox) => (reaches[point.kind] + 0.5) * unit
  const beyond = leans.flatMap((lean) =>
    [before, behind].flatMap((x) =>
      [upper.y - clearOf(upper) - size.height, lower.y + clearOf(lower)]
        .filter((top) => top >= -pill.out * unit && top + size.height <= lane.height + pill.out * unit)
        .map((top) => ({ x, at: { left: x - size.width * lean, top } }))
    )
  )
  const covered = ({ at: { left, top } }: { readonly at: Corner }) =>
    points.filter(({ x, y, point }) => {
      const reach = reaches[point.kind] * unit
      return x > left - reach && x < left + size.width + reach && y > top - reach && y < top + size.height + reach
    }).length
  const all = [...places, ...beyond].filter(isOnGround)
  const free = all.find((place) => covered(place) === 0)
  if (free) return free
  const sideBy = { x: behind, at: { left: behind + pill.away * unit, top: (lived.y + believed.y - size.height) / 2 } }
  if (mayCover) return all.toSorted((a, b) => covered(a) - covered(b))[0] ?? sideBy
  return { x: before > 0 ? before : behind, at: null }
}
