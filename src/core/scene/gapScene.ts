// The gap between what is lived and what is believed: shaded and hatched all along, measured where it is widest.
import { gapArea } from '../layout/gapArea.ts'
import { widestGap, type CurvePair } from '../layout/curvePairs.ts'
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

const pill = { height: 24, padding: 10, icon: 14, gap: 6, away: 8 } as const
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

/** Bracket and label at the widest gap, above the curves; nothing where there are no words for it, and nothing seen from afar. */
export function gapLabel(pair: CurvePair, theme: Theme, options: CurveOptions): Primitive[] {
  const { level = 'full', words } = options
  const widest = widestGap(pair)
  if (!widest || !words || (level !== 'full' && level !== 'reduced')) return []
  const unit = unitOf(options)
  const color = personaLook(theme, pair.lived.persona.slot).color
  const [top, bottom] = [widest.believed.y, widest.lived.y].sort((a, b) => a - b) as [number, number]
  const text = words.gap(widest.size)
  const style = { ...type.meta, size: 13, weight: 600 as const }
  const width = (pill.padding * 2 + pill.icon + pill.gap + measureText(text, style)) * unit
  const middleX = Math.min(widest.lived.x, widest.believed.x)
  // At the very left there is no room before the point: then bracket and label stand behind it.
  const isBefore = middleX - (bracket.away + pill.away) * unit - width > 0
  const x = isBefore ? middleX - bracket.away * unit : Math.max(widest.lived.x, widest.believed.x) + bracket.away * unit
  const left = isBefore ? x - pill.away * unit - width : x + pill.away * unit
  const [from, to] = [top + bracket.inset * unit, bottom - bracket.inset * unit]
  const cap = bracket.cap * unit
  const middle = (top + bottom) / 2
  return [
    {
      kind: 'path',
      d: `M${x - cap} ${from}L${x + cap} ${from}M${x} ${from}L${x} ${to}M${x - cap} ${to}L${x + cap} ${to}`,
      stroke: color,
      strokeWidth: 1.5 * unit,
      cap: 'round'
    },
    {
      kind: 'group',
      x: left,
      y: middle - (pill.height / 2) * unit,
      scale: unit,
      children: [
        {
          kind: 'rect',
          x: 0,
          y: 0,
          width: width / unit,
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
  ]
}
