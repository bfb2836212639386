// draw.io (diagrams.net): uncompressed XML of cells. Stages are swimlanes that hold their steps and cards, links are edges between cards, curves
// are points joined by edges. Labels are plain text (html=0, which draw.io wraps all the same): nothing in them is ever taken for markup.
import type { Edition } from '../../handOut/edition.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'
import type { LinkKind } from '../../model/link.ts'
import { mapOf } from '../../queries/journey.ts'
import { font, type } from '../../theme/tokens.ts'
import { personaLook, stageColors, themeOf } from '../../theme/theme.ts'
import { carriedOf, hasUnseen, shownMap } from '../diagram/carriedMap.ts'
import { drawnMap, type DrawnMap, type Place } from '../diagram/drawnMap.ts'
import { warning, type Issue } from '../issue.ts'
import { xmlTag } from './writeXml.ts'

/** The attribute under which the drawing carries what is not seen of the map. draw.io keeps such data of a shape. */
export const drawioKey = 'outsideIn'

/** The key of a style that says what a link means. draw.io keeps keys that it does not know. */
export const linkStyleKey = 'oiLink'

/** The key of a style that marks a point of a curve: what it says stands in its tooltip. */
export const feelingStyleKey = 'oiFeeling'

/** A drawing, and what of the map is not seen on it. */
export interface WrittenDrawio {
  readonly text: string
  readonly issues: readonly Issue[]
}

/** The id of a record's cell: 0 and 1 are the drawing's own. */
export function cellId(id: Id): string {
  return id === '0' || id === '1' ? `${id}.` : id
}

/** A map as a drawing for draw.io. It reads back as it was. */
export function writeDrawio(document: JourneyDocument, edition: Edition): WrittenDrawio {
  const shown = shownMap(document, 'draw.io')
  const drawn = drawnMap(shown.document, edition, 1)
  const texts: Record<string, string> = {}
  for (const { point, text } of drawn.curves.flatMap(({ points }) => points)) texts[point.id] = text
  for (const { id, text } of drawn.measures) texts[id] = text
  for (const { link, label } of drawn.links) if (label !== link.label) texts[link.id] = label
  const cells = [
    '<mxCell id="0"/>',
    '<mxCell id="1" parent="0"/>',
    ...titleCells(drawn, JSON.stringify(carriedOf(shown, texts))),
    ...boxCells(drawn),
    ...curveCells(drawn),
    ...linkCells(drawn)
  ]
  const model = xmlTag(
    'mxGraphModel',
    { grid: 0, guides: 1, tooltips: 1, connect: 1, arrows: 1, fold: 0, page: 0, math: 0, shadow: 0, background: theme.color.ground },
    `<root>\n${cells.join('\n')}\n</root>`
  )
  const diagram = xmlTag('diagram', { id: 'map', name: mapOf(document).title || 'Outside-In' }, `\n${model}\n`)
  const text = `${xmlTag('mxfile', { host: 'Outside-In' }, `\n${diagram}\n`)}\n`
  const more = drawn.moreMeasures > 0 ? [warning('drawn.measures', { values: { count: drawn.moreMeasures, format: 'draw.io' } })] : []
  const details = drawn.cards.filter(({ card }) => hasUnseen(card)).length
  const unseen = details > 0 ? [warning('drawn.details', { values: { count: details, format: 'draw.io' } })] : []
  return { text, issues: [...shown.issues, ...unseen, ...more] }
}

const theme = themeOf('light')

type Style = Readonly<Record<string, string | number>>

interface Cell {
  readonly id: string
  readonly label: string
  readonly style: string
  readonly place: Place
  readonly parent?: { readonly id: string; readonly place: Place } | undefined
}

const written: Style = { html: 0, whiteSpace: 'wrap', fontFamily: font.family, fontSize: type.card.size, fontColor: theme.color.ink }

/** A style as draw.io writes it; `shape` stands first without a value. */
function styleOf(shape: string, style: Style): string {
  return `${shape === '' ? '' : `${shape};`}${Object.entries({ ...written, ...style })
    .map(([key, value]) => `${key}=${value};`)
    .join('')}`
}

function geometry({ x, y, width, height }: Place, inside?: Place): string {
  return xmlTag('mxGeometry', { x: x - (inside?.x ?? 0), y: y - (inside?.y ?? 0), width, height, as: 'geometry' })
}

function vertex({ id, label, style, place, parent }: Cell): string {
  return xmlTag('mxCell', { id, value: label, style, vertex: 1, parent: parent?.id ?? '1' }, geometry(place, parent?.place))
}

/** The title carries what is not seen; the description stands below it. */
function titleCells({ title }: DrawnMap, carried: string): string[] {
  const { x, y, width, height } = title.place
  const [name = '', ...rest] = title.text.split('\n')
  const description = rest.join('\n').trim()
  const plain: Style = { align: 'left', verticalAlign: 'top', strokeColor: 'none', fillColor: 'none' }
  const style = styleOf('text', { ...plain, fontSize: type.h1.size, fontStyle: 1 })
  const cell = xmlTag('mxCell', { style, vertex: 1, parent: '1' }, geometry({ x, y, width, height: 34 }))
  const below = { x, y: y + 36, width, height: height - 36 }
  return [
    xmlTag('UserObject', { label: name, [drawioKey]: carried, id: 'oi:title' }, cell),
    ...(description === '' ? [] : [vertex({ id: 'oi:description', label: description, style: styleOf('text', plain), place: below })])
  ]
}

function boxCells(drawn: DrawnMap): string[] {
  const parents = new Map(drawn.stages.map(({ stage, place }) => [stage.id, { id: cellId(stage.id), place }]))
  const inStage = (id: Id | null) => (id === null ? undefined : parents.get(id))
  const name: Style = { align: 'left', fontStyle: 1, strokeColor: 'none', fillColor: 'none' }
  const addresses = new Map(drawn.evidence.flatMap(({ evidence }) => evidence.targetIds.map((id) => [id, evidence.url] as const)))
  return [
    ...drawn.stages.map(({ stage, slot, place, headerHeight }) => {
      const colors = stageColors(theme, slot)
      const style = styleOf('swimlane', {
        startSize: headerHeight,
        fillColor: colors.header,
        swimlaneFillColor: colors.panel,
        strokeColor: colors.block,
        fontColor: colors.ink,
        fontSize: type.stage.size,
        fontStyle: 1,
        align: 'left',
        spacingLeft: 10,
        rounded: 1,
        absoluteArcSize: 1,
        arcSize: 24,
        swimlaneLine: 0,
        collapsible: 0
      })
      return vertex({ id: cellId(stage.id), label: stage.title, style, place })
    }),
    ...(drawn.stepsLabel
      ? [
          vertex({
            id: 'oi:steps',
            label: drawn.stepsLabel.text,
            style: styleOf('text', { ...name, verticalAlign: 'middle' }),
            place: drawn.stepsLabel.place
          })
        ]
      : []),
    ...drawn.steps.map(({ step, text, place }) =>
      vertex({
        id: cellId(step.id),
        label: text,
        style: styleOf('text', { ...name, verticalAlign: 'top' }),
        place,
        parent: inStage(step.stageId)
      })
    ),
    ...drawn.lanes.map(({ lane, isLine, place }) => {
      const line: Style = {
        ...name,
        fontStyle: 0,
        fontSize: type.meta.size,
        top: 1,
        bottom: 0,
        left: 0,
        right: 0,
        dashed: 1,
        strokeColor: theme.color.outline
      }
      const ground = lane.color === null ? theme.color.surface : (theme.cardTints[lane.color] ?? theme.color.surface)
      const header: Style = {
        ...name,
        verticalAlign: 'top',
        spacingLeft: 8,
        spacingTop: 4,
        rounded: 1,
        absoluteArcSize: 1,
        arcSize: 16,
        fillColor: ground
      }
      const style = isLine
        ? styleOf('', { shape: 'partialRectangle', verticalAlign: 'middle', ...line })
        : styleOf('', { ...header, strokeColor: theme.color.hairline })
      return vertex({ id: cellId(lane.id), label: lane.title, style, place })
    }),
    ...drawn.measures.map(({ id, stageId, text, place }) =>
      vertex({
        id,
        label: text,
        style: styleOf('', { ...cardStyle, fillColor: theme.color.sunken, strokeColor: 'none' }),
        place,
        parent: inStage(stageId)
      })
    ),
    ...drawn.cards.map(({ card, stageId, place }) => {
      const ground = card.color === null ? theme.color.surface : (theme.cardTints[card.color] ?? theme.color.surface)
      const edge: Style =
        card.certainty === 'assumption'
          ? { strokeColor: theme.color.outline, dashed: 1, dashPattern: '3 2' }
          : { strokeColor: theme.color.hairline }
      const style = styleOf('', { ...cardStyle, fillColor: ground, ...edge })
      const cell = { id: cellId(card.id), label: card.text, style, place, parent: inStage(stageId) }
      const link = addresses.get(card.id)
      if (link === undefined) return vertex(cell)
      const inner = xmlTag('mxCell', { style, vertex: 1, parent: cell.parent?.id ?? '1' }, geometry(place, cell.parent?.place))
      return xmlTag('UserObject', { label: card.text, link, id: cell.id }, inner)
    })
  ]
}

const cardStyle: Style = {
  rounded: 1,
  absoluteArcSize: 1,
  arcSize: 16,
  align: 'left',
  verticalAlign: 'top',
  spacingLeft: 6,
  spacingRight: 4,
  spacingTop: 3
}

/**
 * Points are shapes, each joined to the next: who moves one moves the curve with it. What is felt is said in full when the mouse rests on a point;
 * beside it stand the faces of the first curve, and whose curve it is.
 */
function curveCells(drawn: DrawnMap): string[] {
  return drawn.curves.flatMap(({ id, curve, name, points }) => {
    const { color } = personaLook(theme, curve.persona.slot)
    const isFirst = curve.rank === 0 && curve.kind === 'lived'
    const label: Style = isFirst
      ? { verticalLabelPosition: 'top', verticalAlign: 'bottom' }
      : { verticalLabelPosition: 'bottom', verticalAlign: 'top' }
    const ground = curve.kind === 'lived' ? color : theme.color.surface
    const style = styleOf('ellipse', {
      ...label,
      fillColor: ground,
      strokeColor: curve.kind === 'lived' ? theme.color.surface : color,
      strokeWidth: 2,
      fontSize: 11,
      fontColor: color,
      whiteSpace: 'nowrap',
      [feelingStyleKey]: 1
    })
    const line = styleOf('', {
      edgeStyle: 'none',
      endArrow: 'none',
      strokeColor: color,
      strokeWidth: isFirst ? 3 : 2,
      ...(curve.kind === 'lived' ? {} : { dashed: 1 })
    })
    const edges = points
      .slice(1)
      .map(({ point }, index) =>
        edge({ id: `${id}:${index}`, label: '', style: line, source: points[index]?.point.id ?? '', target: point.id })
      )
    const cells = points.map(({ point, text, face, place }, index) => {
      const said = [index === 0 ? name : '', isFirst ? face : ''].filter((part) => part !== '').join(': ')
      const cell = xmlTag('mxCell', { style, vertex: 1, parent: '1' }, geometry(place))
      return xmlTag('UserObject', { label: said, tooltip: text, id: cellId(point.id) }, cell)
    })
    return [...edges, ...cells]
  })
}

function linkCells(drawn: DrawnMap): string[] {
  const kinds: Readonly<Record<LinkKind, Style>> = {
    leadsTo: { endArrow: 'classic' },
    dependsOn: { endArrow: 'classic', dashed: 1, startArrow: 'oval', startFill: 1 },
    loopsBack: { endArrow: 'classic', dashed: 1, dashPattern: '8 4' }
  }
  return drawn.links.map(({ link, label }) => {
    const style = styleOf('', {
      edgeStyle: 'orthogonalEdgeStyle',
      rounded: 1,
      jettySize: 'auto',
      orthogonalLoop: 1,
      // Wrapped, a label of a line would have no width at all.
      whiteSpace: 'nowrap',
      strokeColor: theme.color.ink2,
      strokeWidth: 1.75,
      fontSize: 11,
      labelBackgroundColor: theme.color.surface,
      ...kinds[link.kind],
      [linkStyleKey]: link.kind
    })
    return edge({ id: cellId(link.id), label, style, source: link.fromId, target: link.toId })
  })
}

function edge({ id, label, style, source, target }: { id: string; label: string; style: string; source: Id; target: Id }): string {
  const attributes = { id, value: label, style, edge: 1, parent: '1', source: cellId(source), target: cellId(target) }
  return xmlTag('mxCell', attributes, xmlTag('mxGeometry', { relative: 1, as: 'geometry' }))
}
