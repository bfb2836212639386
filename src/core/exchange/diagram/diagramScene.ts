// What a program of boxes and lines shows of a map that was written for it, drawn as a scene: for the preview before the file is made.
import type { Edition } from '../../handOut/edition.ts'
import { baselineIn } from '../../layout/measures.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Primitive, Scene } from '../../scene/primitives.ts'
import { textAt, type TypeStyle } from '../../scene/text.ts'
import { wrapText } from '../../text/wrap.ts'
import { personaLook, stageColors, themeOf } from '../../theme/theme.ts'
import { type } from '../../theme/tokens.ts'
import { shownMap } from './carriedMap.ts'
import { drawnMap, type DrawnMap, type Place } from './drawnMap.ts'

const theme = themeOf('light')
/** Room around the drawing, px. */
const margin = 40
const strong: TypeStyle = { ...type.card, weight: 600 }

/** The drawing of a map in the given format, px at 100 %: feelings are boxes in a JSON Canvas and points of curves in draw.io. */
export function diagramScene(document: JourneyDocument, edition: Edition, format: 'canvas' | 'drawio'): Scene {
  const drawn = drawnMap(shownMap(document, '').document, edition, 1)
  const children = [
    ...stages(drawn),
    ...frame(drawn),
    ...drawn.cards.map(({ card, place }): Primitive => {
      const isDashed = format === 'drawio' && card.certainty === 'assumption'
      const fill = (card.color === null ? null : theme.cardTints[card.color]) ?? theme.color.surface
      const edge = isDashed ? { stroke: theme.color.outline, dash: [3, 2] } : { stroke: theme.color.hairline }
      return { kind: 'group', x: 0, y: 0, record: card.id, children: box(card.text, place, type.card, { fill, ...edge }) }
    }),
    ...drawn.measures.flatMap(({ text, place }) => box(text, place, type.card, { fill: theme.color.sunken })),
    ...(format === 'drawio' ? curves(drawn) : drawn.feelings.flatMap(({ text, place }) => box(text, place, type.card, plain))),
    ...links(drawn),
    ...(format === 'canvas' ? drawn.evidence.flatMap(({ evidence, place }) => box(evidence.url, place, type.card, plain)) : [])
  ]
  const places = [drawn.title.place, ...drawn.stages, ...drawn.lanes, ...(format === 'canvas' ? drawn.evidence : [])].map((one) =>
    'place' in one ? one.place : one
  )
  const left = Math.min(...places.map(({ x }) => x)) - margin
  const top = Math.min(...places.map(({ y }) => y)) - margin
  const width = Math.max(...places.map((place) => place.x + place.width)) + margin - left
  const height = Math.max(...places.map((place) => place.y + place.height)) + margin - top
  return {
    width,
    height,
    primitives: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: theme.color.ground },
      { kind: 'group', x: -left, y: -top, children }
    ]
  }
}

const plain = { fill: theme.color.surface, stroke: theme.color.hairline } as const

function stages({ stages: all }: DrawnMap): Primitive[] {
  return all.flatMap(({ stage, slot, place, headerHeight }) => {
    const { header, panel, ink } = stageColors(theme, slot)
    const head = { ...place, height: headerHeight }
    return [
      { kind: 'rect', ...place, radius: 8, fill: panel } as const,
      { kind: 'rect', ...head, radius: [8, 8, 0, 0], fill: header } as const,
      ...words(stage.title, head, type.stage, ink)
    ]
  })
}

/** Title, names of steps and lanes, lines between lanes. */
function frame({ title, stepsLabel, steps, lanes }: DrawnMap): Primitive[] {
  const [name = '', ...description] = title.text.split('\n')
  const titleHeight = type.h1.line + 8
  return [
    ...words(name, { ...title.place, height: titleHeight }, type.h1, theme.color.ink),
    ...words(
      description.join('\n'),
      { ...title.place, y: title.place.y + titleHeight, height: title.place.height - titleHeight },
      type.card,
      theme.color.ink2
    ),
    ...(stepsLabel ? words(stepsLabel.text, stepsLabel.place, strong, theme.color.ink) : []),
    ...steps.flatMap(({ text, place }) => words(text, place, strong, theme.color.ink)),
    ...lanes.flatMap(({ lane, isLine, place }): Primitive[] => {
      if (!isLine)
        return box(lane.title, place, strong, { ...plain, fill: (lane.color === null ? null : theme.cardTints[lane.color]) ?? plain.fill })
      const d = `M${place.x} ${place.y}L${place.x + place.width} ${place.y}`
      return [{ kind: 'path', d, stroke: theme.color.outline, dash: [3, 3] }, ...words(lane.title, place, type.meta, theme.color.ink)]
    })
  ]
}

function curves({ curves: all }: DrawnMap): Primitive[] {
  return all.flatMap(({ curve, points }): Primitive[] => {
    const color = curve.kind === 'lived' ? personaLook(theme, curve.persona.slot).color : theme.color.believed
    const at = points.map(({ place }) => ({ x: place.x + place.width / 2, y: place.y + place.height / 2 }))
    const line = at.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
    return [
      ...(at.length > 1 ? [{ kind: 'path', d: line, stroke: color, strokeWidth: 2 } as const] : []),
      ...points.map(({ place }): Primitive => {
        const isLived = curve.kind === 'lived'
        return {
          kind: 'rect',
          ...place,
          radius: place.width / 2,
          fill: isLived ? color : theme.color.surface,
          stroke: isLived ? theme.color.surface : color
        }
      })
    ]
  })
}

/** Links from card to card, below those that stand in one row; the programs find their own way round what lies between. */
function links({ links: all, cards }: DrawnMap): Primitive[] {
  const places = new Map(cards.map(({ card, place }) => [card.id, place]))
  return all.flatMap(({ link }): Primitive[] => {
    const from = places.get(link.fromId)
    const to = places.get(link.toId)
    if (!from || !to) return []
    const [start, end] = [from.x + from.width / 2, to.x + to.width / 2]
    const [low, other] = [from.y + from.height, to.y + to.height]
    const isBeside = from.y < to.y + to.height && to.y < low
    const [startY, endY] = isBeside ? [low, other] : from.y < to.y ? [low, to.y] : [from.y, other]
    const bend = isBeside ? Math.max(startY, endY) + 28 : (startY + endY) / 2
    const way = `C${start} ${bend} ${end} ${bend} ${end} ${endY}`
    return [{ kind: 'path', d: `M${start} ${startY}${way}`, stroke: theme.color.ink2, strokeWidth: 1.75 }]
  })
}

interface Ground {
  readonly fill: string
  readonly stroke?: string
  readonly dash?: readonly number[]
}

function box(text: string, place: Place, style: TypeStyle & { readonly line?: number }, ground: Ground): Primitive[] {
  return [{ kind: 'rect', ...place, radius: 8, ...ground }, ...words(text, place, style, theme.color.ink)]
}

/** Words from the top left of a place on, as many lines as it has room for. */
function words(text: string, place: Place, style: TypeStyle & { readonly line?: number }, fill: string): Primitive[] {
  const line = style.line ?? type.card.line
  const inset = place.height < line + 12 ? Math.max(0, (place.height - line) / 2) : 6
  const { lines } = wrapText(text.trim(), style, Math.max(16, place.width - 16), {
    maxLines: Math.max(1, Math.floor((place.height - 2 * inset) / line))
  })
  return lines.map((each, index) =>
    textAt(each.text, place.x + 8, place.y + inset + index * line + baselineIn(style.size, line), style, fill)
  )
}
