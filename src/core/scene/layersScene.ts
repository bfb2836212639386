// The five layers as a drawing: on the screen part by part, on paper as a whole.
import { layerNames } from '../analyses/layers.ts'
import type { Trace } from '../analyses/trace.ts'
import type { IconName } from '../icons/icons.ts'
import {
  layerLinksWithin,
  layerMeasures,
  type LayerBand,
  type LayerCardBox,
  type LayerLinkBox,
  type LayersLayout
} from '../layout/layers.ts'
import { baselineIn } from '../layout/measures.ts'
import type { Channel } from '../model/card.ts'
import { wrapText } from '../text/wrap.ts'
import { mapLines } from '../theme/mapMeasures.ts'
import { standingBack, type Theme } from '../theme/theme.ts'
import { radius, type } from '../theme/tokens.ts'
import { channelIcon, laneIcon } from './domainIcons.ts'
import { icon } from './icon.ts'
import { arrowHead } from './linkScene.ts'
import type { Primitive, Scene } from './primitives.ts'
import { textAt, textLines, textWithin } from './text.ts'

/** The words of the drawing, in the language in which it is drawn. */
export interface LayerWords {
  /** Name and meaning of each layer, outermost first. */
  readonly layers: readonly { readonly name: string; readonly meaning: string }[]
  readonly nothingBeneath: string
  readonly servesNothing: string
  readonly constraint: string
  readonly channel: (channel: Channel) => string
}

/** How a card stands to the one that is traced: it is that card, tied to it, or not; `rest` where none is traced. */
export type LayerLook = 'rest' | 'chosen' | 'lit' | 'hit' | 'dimmed'

/** Everything, the ground included. With a trace, what is tied to its card is lit and the rest stands back. */
export function layersScene(layout: LayersLayout, theme: Theme, words: LayerWords, trace: Trace | null = null): Scene {
  const all = layerLinksWithin(layout)
  const links = (isLit: boolean) => all.filter(({ support }) => (trace?.linkIds.has(support.link.id) ?? false) === isLit)
  return {
    width: layout.width,
    height: layout.height,
    primitives: [
      { kind: 'rect', x: 0, y: 0, width: layout.width, height: layout.height, fill: theme.color.ground },
      ...layout.bands.flatMap((band) => [
        layerBandScene(band, theme),
        moved(band.x, band.y, layerNameScene(band, layout.nameWidth, theme, words))
      ]),
      ...links(false).flatMap((link) => layerLinkScene(link, theme, trace ? 'dimmed' : 'rest')),
      ...links(true).flatMap((link) => layerLinkScene(link, theme, 'lit')),
      ...layout.boxes.map((box) => moved(box.x, box.y, layerCardScene(box, theme, lookOf(box.place, trace), words), box.layerCard.card.id))
    ]
  }
}

/** How the card at a place of `Layers.cards` looks beside a trace. */
export function lookOf(place: number, trace: Trace | null): LayerLook {
  if (!trace) return 'rest'
  if (trace.of === place) return 'chosen'
  return trace.supports.has(place) || trace.dependents.has(place) ? 'lit' : 'dimmed'
}

/** The ground of a layer. */
export function layerBandScene(band: LayerBand, theme: Theme): Primitive {
  const { x, y, width, height, layer } = band
  return { kind: 'rect', x, y, width, height, radius: radius.panel - 2, fill: theme.layers[layer] ?? theme.color.sunken }
}

/** Name and meaning of a layer, from the top left corner of its band. */
export function layerNameScene(band: LayerBand, width: number, theme: Theme, words: LayerWords): Primitive[] {
  const { name = '', meaning = '' } = words.layers[band.layer] ?? {}
  const left = 16
  const style = { size: 16, weight: 600, letterSpacing: -0.1 } as const
  const lines = wrapText(meaning, type.meta, width - left - 12, { maxLines: 2 }).lines
  const top = (band.height - 24 - lines.length * type.meta.line) / 2
  return [
    icon(laneIcon(layerNames[band.layer] ?? 'experiences'), left, top + 3, 18, theme.color.ink2),
    textWithin(name, left + 26, top + baselineIn(16, 24), width - left - 34, style, theme.color.ink),
    ...lines.map((line, number) => textAt(line.text, left, top + 24 + number * 16 + baselineIn(12, 16), type.meta, theme.color.ink2))
  ]
}

const dimmed = new WeakMap<Theme, Theme>()

function back(theme: Theme): Theme {
  let look = dimmed.get(theme)
  if (!look) dimmed.set(theme, (look = standingBack(theme)))
  return look
}

/** A card, its top left corner at 0, 0. Findings stay to be seen beside a trace: they are what a team looks for. */
export function layerCardScene(box: LayerCardBox, theme: Theme, look: LayerLook, words: LayerWords): Primitive[] {
  const isGap = box.note === 'nothingBeneath' || box.note === 'servesNothing'
  const isDim = look === 'dimmed' && !isGap
  const colors = isDim ? back(theme).color : theme.color
  const weight = isDim ? 500 : 600
  return [
    ...ground(box, theme, look),
    ...textLines(box.lines, { ...type.card, weight }, colors.ink),
    ...noteScene(box, isDim ? back(theme) : theme, words)
  ]
}

function ground(box: LayerCardBox, theme: Theme, look: LayerLook): Primitive[] {
  const { fill, stroke, strokeWidth, dash, hasShadow } = groundLook(box, theme, look)
  const inset = strokeWidth / 2
  const edge: Primitive = {
    kind: 'rect',
    x: inset,
    y: inset,
    width: box.width - strokeWidth,
    height: box.height - strokeWidth,
    radius: radius.card - inset,
    fill,
    stroke,
    strokeWidth,
    ...(dash ? { dash: mapLines.assumptionDash } : {})
  }
  if (!hasShadow || theme.name === 'ink') return [edge]
  const shade = theme.scheme === 'dark' ? 'rgba(0,0,0,0.22)' : 'rgba(48,38,20,0.05)'
  return [{ kind: 'rect', x: 0, y: 1, width: box.width, height: box.height + 0.5, radius: radius.card, fill: shade }, edge]
}

interface GroundLook {
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
  readonly dash?: boolean
  readonly hasShadow?: boolean
}

function groundLook({ note, layerCard }: LayerCardBox, theme: Theme, look: LayerLook): GroundLook {
  const { color } = theme
  // As if it had no fill, but that no link runs through its words.
  const fill = theme.layers[layerCard.layer] ?? color.sunken
  const isGap = note === 'nothingBeneath' || note === 'servesNothing'
  const edge = note === 'nothingBeneath' ? color.pain : isGap ? color.ink3 : note === 'constraint' ? color.warn : color.accent
  if (look === 'chosen')
    return { fill: note === 'constraint' ? color.warnTint : color.accentTint, stroke: edge, strokeWidth: 2, dash: isGap, hasShadow: true }
  if (look === 'hit') return { fill: color.painTint, stroke: color.pain, strokeWidth: 1.5, hasShadow: true }
  if (isGap) return { fill, stroke: edge, strokeWidth: 1, dash: true }
  if (look === 'dimmed') return { fill, stroke: theme.dimCardLine, strokeWidth: 1 }
  if (note === 'constraint') return { fill: color.warnTint, stroke: edge, strokeWidth: look === 'lit' ? 1.5 : 1, hasShadow: true }
  if (look === 'lit') return { fill: color.surface, stroke: edge, strokeWidth: 1.5, hasShadow: true }
  return { fill: color.surface, stroke: color.hairline, strokeWidth: 1, hasShadow: true }
}

function noteScene({ note, noteAt, layerCard }: LayerCardBox, theme: Theme, words: LayerWords): Primitive[] {
  if (note === null) return []
  const { channel } = layerCard.card
  const [name, text, color]: readonly [IconName, string, string] =
    note === 'channel'
      ? [channelIcon(channel), channel === null ? '' : words.channel(channel), theme.color.ink2]
      : note === 'nothingBeneath'
        ? ['cloud-off', words.nothingBeneath, theme.color.pain]
        : note === 'servesNothing'
          ? ['unlink', words.servesNothing, theme.color.ink2]
          : ['circle-minus', words.constraint, theme.color.warn]
  const { icon: size, pad } = layerMeasures
  return [icon(name, pad.x, noteAt.y - 4.5 - size / 2, size, color), textWithin(text, noteAt.x, noteAt.y, noteAt.width, type.meta, color)]
}

/** A link. What rests on a constraint is dashed. */
export function layerLinkScene(box: LayerLinkBox, theme: Theme, look: 'rest' | 'lit' | 'hit' | 'dimmed'): Primitive[] {
  const { color } = theme
  const isStrong = look === 'lit' || look === 'hit'
  const stroke =
    look === 'hit'
      ? color.pain
      : look === 'dimmed'
        ? theme.dimCardLine
        : box.isConstraint
          ? color.warn
          : look === 'lit'
            ? color.accent
            : color.outline
  const paint = { stroke, strokeWidth: isStrong ? 2 : 1.25, cap: 'round', join: 'round' } as const
  const line: Primitive = {
    kind: 'path',
    d: box.d,
    ...paint,
    ...(box.isConstraint ? { dash: mapLines.dependsDash, cap: 'butt' as const } : {})
  }
  if (look === 'dimmed') return [line]
  const head: Primitive = { kind: 'path', d: arrowHead(box.tip), ...paint }
  return isStrong
    ? [line, head, { kind: 'rect', x: box.tail.x - 3, y: box.tail.y - 3, width: 6, height: 6, radius: 3, fill: stroke }]
    : [line, head]
}

function moved(x: number, y: number, children: readonly Primitive[], record?: string): Primitive {
  return { kind: 'group', x, y, children, ...(record === undefined ? {} : { record }) }
}
