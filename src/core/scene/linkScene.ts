import type { LinkBox } from '../layout/boxes.ts'
import { baselineIn } from '../layout/measures.ts'
import { mapLines, mapMeasures } from '../theme/mapMeasures.ts'
import type { Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import { icon } from './icon.ts'
import { textWithin } from './text.ts'
import type { Primitive } from './primitives.ts'

/** How much of a link is drawn: with its label or without. */
export interface LinkSceneOptions {
  readonly level?: 'full' | 'reduced'
}

const pill = { height: 22, pad: 9, maxText: 180 } as const

/** A link at rest, on the ground. */
export function linkScene(box: LinkBox, theme: Theme, options: LinkSceneOptions = {}): Primitive[] {
  const color = theme.color.ink2
  const stroke = { stroke: color, strokeWidth: mapLines.link, cap: 'round', join: 'round' } as const
  const drawn: Primitive[] = [
    { kind: 'path', d: box.d, ...stroke, ...(box.link.kind === 'dependsOn' ? { dash: mapLines.dependsDash, cap: 'butt' as const } : {}) },
    { kind: 'path', d: arrowHead(box.tip), ...stroke }
  ]
  if (box.link.kind === 'dependsOn')
    drawn.push({ kind: 'rect', x: box.tail.x - 3, y: box.tail.y - 3, width: 6, height: 6, radius: 3, fill: color })
  if (options.level !== 'reduced' && box.link.label !== '') drawn.push(...labelScene(box, theme))
  return drawn
}

/** An open arrow head with its tip at a point. */
export function arrowHead(tip: LinkBox['tip']): string {
  const side = (turn: number): string => {
    const angle = tip.angle + Math.PI + turn
    const length = mapLines.linkArrow * Math.SQRT2
    return `${short(tip.x + length * Math.cos(angle))} ${short(tip.y + length * Math.sin(angle))}`
  }
  return `M${side(Math.PI / 4)}L${short(tip.x)} ${short(tip.y)}L${side(-Math.PI / 4)}`
}

function labelScene(box: LinkBox, theme: Theme): Primitive[] {
  const { iconMeta } = mapMeasures.comfortable
  const hasIcon = box.link.kind === 'loopsBack'
  const lead = hasIcon ? iconMeta + 5 : 0
  const text = textWithin(box.link.label, 0, 0, pill.maxText, type.meta, theme.color.ink)
  const width = Math.ceil(text.width) + 2 * pill.pad + lead
  const left = box.labelAt.x - width / 2
  const top = box.labelAt.y - pill.height / 2
  return [
    {
      kind: 'rect',
      x: left,
      y: top,
      width,
      height: pill.height,
      radius: pill.height / 2,
      fill: theme.color.raised,
      stroke: theme.color.hairline,
      strokeWidth: 1
    },
    ...(hasIcon ? [icon('corner-down-left', left + pill.pad, top + (pill.height - iconMeta) / 2, iconMeta, theme.color.ink2)] : []),
    { ...text, x: left + pill.pad + lead, y: top + baselineIn(type.meta.size, pill.height) }
  ]
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
