import { linkKinds, type LinkKind } from '../../model/link.ts'
import { cleanText } from '../../text/clean.ts'
import type { DiagramBox, DiagramEdge } from '../diagram/diagram.ts'
import { someOf } from '../diagram/journeyOfDiagram.ts'
import { tintOfColor } from '../diagram/tintOfColor.ts'
import { quoted, warning, type Issue } from '../issue.ts'
import type { XmlElement } from './readXml.ts'
import { textOfHtml } from './textOfHtml.ts'
import { feelingStyleKey, linkStyleKey } from './writeDrawio.ts'

/** What stands on a page. */
export interface PageCells {
  readonly boxes: readonly DiagramBox[]
  readonly edges: readonly DiagramEdge[]
  readonly issues: readonly Issue[]
  /** The first value of the asked-for attribute among the shapes; null where there is none. */
  readonly data: string | null
}

interface Cell {
  readonly id: string
  readonly label: string
  readonly style: ReadonlyMap<string, string>
  readonly shape: string
  readonly parent: string
  readonly isVertex: boolean
  readonly isEdge: boolean
  readonly source: string
  readonly target: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isRelative: boolean
}

/** Shapes that stand in each other are followed so far and no further. */
const deepest = 200

/** A card takes a third of that: the rest would be cut anyway. */
const mostCharacters = 60_000

/** Large shapes beyond these are not looked at for being the ground that others stand on. */
const mostGrounds = 150

/** The shapes and lines of a page in absolute geometry: groups without a name are dissolved, labels of lines joined to them. */
export function cellsOfPage(elements: readonly XmlElement[], key: string): PageCells {
  const issues: Issue[] = []
  let data: string | null = null
  const cells = elements.flatMap((element, index) => {
    data ??= element.attributes.get(key) ?? null
    const cell = cellOf(element)
    if (!cell) issues.push(warning('drawio.badCell', { field: `root[${index}]` }))
    return cell ?? []
  })
  const byId = new Map<string, Cell>()
  for (const cell of cells) {
    if (byId.has(cell.id)) issues.push(warning('drawio.sameId', { values: { id: quoted(cell.id) } }))
    else byId.set(cell.id, cell)
  }
  const children = new Map<string, number>()
  for (const { parent, isVertex } of cells) if (isVertex) children.set(parent, (children.get(parent) ?? 0) + 1)
  const places = new Map<Cell, { x: number; y: number }>()
  const canHold = (cell: Cell) =>
    cell.isVertex &&
    (cell.shape === 'swimlane' ||
      ((cell.label !== '' || cell.style.get('container') === '1') && !isTablePart(cell) && (children.get(cell.id) ?? 0) >= 2))
  const frames = new Set(cells.filter(canHold))
  const isFrame = (cell: Cell) => frames.has(cell)
  const isDissolved = (cell: Cell) =>
    isTablePart(cell) ? (children.get(cell.id) ?? 0) > 0 : !isFrame(cell) && cell.label === '' && (children.get(cell.id) ?? 0) > 0
  const labels = new Map<Cell, string[]>()
  const boxes: DiagramBox[] = []
  const pictures: string[] = []
  for (const cell of cells) {
    if (!cell.isVertex) continue
    const around = byId.get(cell.parent)
    if (around?.isEdge) {
      const said = labels.get(around)
      if (said) said.push(cell.label)
      else labels.set(around, [cell.label])
      continue
    }
    if (isDissolved(cell)) continue
    const place = `${cell.id === '' ? 'cell' : quoted(cell.id)}${cell.label === '' ? '' : ` “${quoted(cell.label)}”`}`
    if (cell.style.has('image') && cell.style.get('image') !== '') pictures.push(place)
    boxes.push({
      id: recordId(cell.id),
      kind: isFrame(cell) ? 'frame' : 'text',
      text: cell.label,
      ...placeOf(cell, byId, places),
      width: Math.max(1, cell.width),
      height: Math.max(1, cell.height),
      parentId: frameOf(cell, byId, isFrame),
      tint: tintOfColor(cell.style.get('fillColor') ?? ''),
      place
    })
  }
  if (pictures.length > 0) issues.push(warning('drawio.pictures', { values: { count: pictures.length, found: someOf(pictures) } }))
  const edges = cells.flatMap((cell) => (cell.isEdge ? [edgeOf(cell, labels.get(cell) ?? [])] : []))
  // What is only a picture has been mentioned as one.
  const areMentioned = new Set(pictures)
  const shown = boxes.filter(({ text, kind, place }) => text !== '' || kind === 'frame' || !areMentioned.has(place))
  return { boxes: withGrounds(shown), edges, issues, data }
}

function cellOf(element: XmlElement): Cell | null {
  const isWrapper = element.name === 'object' || element.name === 'UserObject'
  const inner = isWrapper ? element.children.find(({ name }) => name === 'mxCell') : element.name === 'mxCell' ? element : undefined
  if (!inner) return null
  const attributeOf = (name: string) => inner.attributes.get(name) ?? ''
  const geometry = inner.children.find(({ name }) => name === 'mxGeometry')
  const number = (name: string) => {
    const value = Number(geometry?.attributes.get(name) ?? 0)
    return Number.isFinite(value) ? Math.min(1e9, Math.max(-1e9, value)) : 0
  }
  const { shape, style } = styleOf(attributeOf('style'))
  const value = (isWrapper ? element.attributes.get('label') : undefined) ?? attributeOf('value')
  const isHtml = style.get('html') === '1' || (!style.has('html') && /<\/?(?:br|div|b|i|u|p|span|font|h\d)\b[^>]*>/i.test(value))
  const label = isHtml ? textOfHtml(value.slice(0, 4 * mostCharacters)) : value
  const tooltip = (isWrapper ? element.attributes.get('tooltip') : undefined) ?? ''
  // A shape without a word may say something when the mouse rests on it.
  const said = tooltip !== '' && (style.has(feelingStyleKey) || label.trim() === '') ? tooltip : label
  return {
    id: element.attributes.get('id') ?? inner.attributes.get('id') ?? '',
    label: cleanText(said.slice(0, mostCharacters)).trim(),
    style,
    shape,
    parent: attributeOf('parent'),
    isVertex: attributeOf('vertex') === '1',
    isEdge: attributeOf('edge') === '1',
    source: attributeOf('source'),
    target: attributeOf('target'),
    x: number('x'),
    y: number('y'),
    width: number('width'),
    height: number('height'),
    isRelative: geometry?.attributes.get('relative') === '1'
  }
}

/** `swimlane;html=1;…`: the word without a value names the shape. */
function styleOf(text: string): { readonly shape: string; readonly style: ReadonlyMap<string, string> } {
  const style = new Map<string, string>()
  let shape = ''
  for (const part of text.slice(0, 20_000).split(';')) {
    const at = part.indexOf('=')
    if (at > 0) style.set(part.slice(0, at).trim(), part.slice(at + 1).trim())
    else if (shape === '') shape = part.trim()
  }
  return { shape: shape || (style.get('shape') ?? ''), style }
}

function isTablePart({ shape, style }: Cell): boolean {
  const kind = style.get('shape') ?? shape
  return kind === 'table' || kind === 'tableRow'
}

/** The absolute place of a cell: that of its parent and its own. Cells that stand in each other are taken as they are. */
function placeOf(cell: Cell, byId: ReadonlyMap<string, Cell>, known: Map<Cell, { x: number; y: number }>): { x: number; y: number } {
  const way: Cell[] = []
  let at: Cell | undefined = cell
  while (at && !known.has(at) && way.length < deepest && !way.includes(at)) {
    way.push(at)
    at = byId.get(at.parent)
  }
  let base = (at && known.get(at)) ?? { x: 0, y: 0 }
  for (const one of way.reverse()) {
    const parent = byId.get(one.parent)
    const [across, down] = one.isRelative && parent ? [parent.width, parent.height] : [1, 1]
    base = one.isVertex ? { x: base.x + one.x * across, y: base.y + one.y * down } : base
    known.set(one, base)
  }
  return base
}

function frameOf(cell: Cell, byId: ReadonlyMap<string, Cell>, isFrame: (cell: Cell) => boolean): string | null {
  let around = byId.get(cell.parent)
  for (let depth = 0; around && depth < deepest; depth += 1) {
    if (isFrame(around)) return recordId(around.id)
    around = byId.get(around.parent)
  }
  return null
}

function edgeOf(cell: Cell, labels: readonly string[]): DiagramEdge {
  const end = cell.style.get('endArrow') ?? 'classic'
  const isBackwards = end === 'none' && (cell.style.get('startArrow') ?? 'none') !== 'none'
  const [from, to] = isBackwards ? [cell.target, cell.source] : [cell.source, cell.target]
  const said = cell.style.get(linkStyleKey)
  return {
    id: recordId(cell.id),
    fromId: from === '' ? null : recordId(from),
    toId: to === '' ? null : recordId(to),
    label: [cell.label, ...labels].filter((label) => label !== '').join(' · '),
    kind: linkKinds.find((kind): kind is LinkKind => kind === said) ?? 'leadsTo',
    place: cell.id === '' ? 'edge' : quoted(cell.id)
  }
}

/** 0 and 1 are the drawing's own cells: records with these ids stand under others. */
function recordId(id: string): string {
  return id === '0.' || id === '1.' ? id.slice(0, 1) : id
}

/** Large shapes on which others stand without being held by them are frames as well: many draw their columns like that. */
function withGrounds(boxes: readonly DiagramBox[]): DiagramBox[] {
  const areas = boxes.map(({ width, height }) => width * height).sort((a, b) => a - b)
  const usual = areas[areas.length >> 1] ?? 0
  const large = boxes
    .filter(({ kind, width, height }) => kind === 'text' && width * height > 4 * usual)
    .sort((a, b) => b.width * b.height - a.width * a.height)
    .slice(0, mostGrounds)
  const grounds = new Set(
    large.filter((ground) => {
      let held = 0
      for (const { x, y, width, height } of boxes) {
        if (width * height * 2 > ground.width * ground.height) continue
        const isIn = (value: number, from: number, size: number) => value > from && value < from + size
        if (isIn(x + width / 2, ground.x, ground.width) && isIn(y + height / 2, ground.y, ground.height)) held += 1
        if (held >= 2) return true
      }
      return false
    })
  )
  return boxes.map((box) => (grounds.has(box) ? { ...box, kind: 'frame' } : box))
}
