import { extentOf } from '#core/scene/extent.ts'
import { groundOf } from '#core/scene/elements.ts'
import type { GroupPrimitive, ImagePrimitive, Paint, Primitive, RectPrimitive, Scene, TextPrimitive } from '#core/scene/primitives.ts'
import { unreachable } from '#core/invariant.ts'
import type { PdfFonts } from './pdfFonts.ts'
import type { PdfImages } from './pdfImages.ts'
import { pdfColor, PdfPaintState, type PdfOpacities } from './pdfPaint.ts'
import { pdfPath, type PlaceOnPage } from './pdfPath.ts'
import type { PdfStructure, StructureElement } from './pdfStructure.ts'
import { pdfNumber, pdfNumbers, pdfPoint } from './pdfSyntax.ts'

/** A rectangle on a page, pt from its lower left corner. */
export interface PageBox {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** What a record is to a reader. One that `holds` others is no piece itself: the role is that of its own lines. */
export interface RecordRole {
  readonly role: StructureElement['role']
  readonly alt?: string
  readonly holds?: boolean
}

/** What pages share. */
export interface PenSupplies {
  readonly fonts: PdfFonts
  readonly images: PdfImages
  readonly opacities: PdfOpacities
  readonly structure: PdfStructure
  readonly roleOf: (record: string) => RecordRole
  /** Hears that another record was drawn. */
  readonly drew: () => void
}

/** What a page shows and where its records stand. */
export interface DrawnPage {
  readonly content: string
  readonly places: ReadonlyMap<string, PageBox>
}

/** Draws a scene as the content of a page of `height` pt; `scale` brings px to pt. */
export function drawPage(scene: Scene, page: { readonly height: number; readonly scale: number }, supplies: PenSupplies): DrawnPage {
  const pen = new PdfPen(page, supplies)
  pen.children(scene.primitives, { x: 0, y: 0, scale: page.scale }, { element: null, textRole: 'P' })
  return pen.finish()
}

/** How the coordinates of a group lie on the page, pt from its upper left corner. */
interface Frame {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** To what the things of a group belong. */
interface Belonging {
  /** Takes all of them, or null: texts are then read by themselves and shapes are decoration. */
  readonly element: StructureElement | null
  readonly textRole: StructureElement['role']
}

const quarter = 0.5522847498
/** From this size on a line of text is a title of the whole, px. */
const titleSize = 28

class PdfPen {
  readonly #out: string[] = ['4 M\n']
  readonly #height: number
  readonly #supplies: PenSupplies
  readonly #state: PdfPaintState
  readonly #places = new Map<string, PageBox>()
  #open: StructureElement | 'artifact' | null = null

  constructor(page: { readonly height: number }, supplies: PenSupplies) {
    this.#height = page.height
    this.#supplies = supplies
    this.#state = new PdfPaintState(supplies.opacities)
  }

  finish(): DrawnPage {
    this.#mark(null)
    return { content: this.#out.join(''), places: this.#places }
  }

  children(children: readonly Primitive[], frame: Frame, belonging: Belonging): void {
    // Lines that stand in one group are read in one breath.
    let own: StructureElement | null = null
    for (const child of children) {
      if (child.kind === 'group') this.#group(child, frame, belonging)
      else if (belonging.element) this.#draw(child, frame, belonging.element)
      else if (child.kind === 'text') {
        const role = child.size >= titleSize ? 'H1' : belonging.textRole
        if (own?.role !== role) own = this.#supplies.structure.element(role)
        this.#draw(child, frame, own)
      } else this.#draw(child, frame, 'artifact')
    }
  }

  #group(group: GroupPrimitive, frame: Frame, belonging: Belonging): void {
    const inner = { x: frame.x + group.x * frame.scale, y: frame.y + group.y * frame.scale, scale: frame.scale * (group.scale ?? 1) }
    if (group.record === undefined) return this.children(group.children, inner, belonging)
    this.#place(group, group.record, frame)
    const { role, alt, holds = false } = this.#supplies.roleOf(group.record)
    const details = { record: group.record, ...(alt === undefined ? {} : { alt }) }
    const element = holds ? null : this.#supplies.structure.element(role, details)
    this.children(group.children, inner, { element, textRole: role })
    this.#supplies.drew()
  }

  #place(group: GroupPrimitive, record: string, frame: Frame): void {
    if (this.#places.has(record)) return
    const { left, top, right, bottom } = extentOf(group)
    if (left > right) return
    this.#places.set(record, {
      left: frame.x + left * frame.scale,
      right: frame.x + right * frame.scale,
      top: this.#height - frame.y - top * frame.scale,
      bottom: this.#height - frame.y - bottom * frame.scale
    })
  }

  #draw(primitive: Exclude<Primitive, GroupPrimitive>, frame: Frame, owner: StructureElement | 'artifact'): void {
    this.#mark(owner)
    const place: PlaceOnPage = {
      x: (x) => frame.x + x * frame.scale,
      y: (y) => this.#height - frame.y - y * frame.scale,
      length: frame.scale
    }
    switch (primitive.kind) {
      case 'rect':
        return this.#paint(primitive, () => rectPath(primitive, place), frame.scale)
      case 'path':
        return this.#paint(primitive, () => pdfPath(primitive.d, place), frame.scale)
      case 'text':
        return this.#text(primitive, place)
      case 'image':
        return this.#image(primitive, place)
      default:
        return unreachable(primitive)
    }
  }

  #mark(owner: StructureElement | 'artifact' | null): void {
    if (owner === this.#open) return
    if (this.#open) this.#out.push('EMC\n')
    if (owner) this.#out.push(owner === 'artifact' ? '/Artifact BMC\n' : `${this.#supplies.structure.open(owner)}\n`)
    this.#open = owner
  }

  #paint(paint: Paint, path: () => string, scale: number): void {
    const fill = paint.fill === undefined || paint.fill === 'none' ? null : pdfColor(paint.fill)
    const hasStroke = paint.stroke !== undefined && paint.stroke !== 'none' && (paint.strokeWidth ?? 1) > 0
    const stroke = hasStroke && paint.stroke !== undefined ? pdfColor(paint.stroke) : null
    const fills = fill !== null && fill.alpha > 0
    const strokes = stroke !== null && stroke.alpha > 0
    const d = fills || strokes ? path() : ''
    if (d === '') return
    if (fills && strokes && fill.alpha === stroke.alpha) {
      this.#out.push(this.#state.fill(fill), this.#state.stroke(stroke, paint, scale), d, '\nB\n')
      return
    }
    if (fills) this.#out.push(this.#state.fill(fill), d, '\nf\n')
    if (strokes) this.#out.push(this.#state.stroke(stroke, paint, scale), d, '\nS\n')
  }

  #text(text: TextPrimitive, place: PlaceOnPage): void {
    const line = this.#supplies.fonts.line(text.text, text.weight, text.italic ?? false)
    const [first] = line.pieces
    const fill = pdfColor(text.fill)
    if (!first || fill.alpha === 0) return
    const spacing = text.letterSpacing ?? 0
    const width = (line.width * text.size) / 1000 + line.count * spacing
    const share = text.anchor === 'middle' ? 0.5 : text.anchor === 'end' ? 1 : 0
    const left = text.x - width * share
    const size = text.size * place.length
    // One text object a line, so that it is found and copied as one.
    let out = `${this.#state.fill(fill)}BT\n/${first.face.name} ${pdfNumber(size)} Tf\n`
    if (spacing !== 0) out += `${pdfNumber(spacing * place.length)} Tc\n`
    out += `1 0 0 1 ${pdfPoint(place.x(left), place.y(text.y))} Tm\n`
    let face = first.face
    let rise = 0
    for (const piece of line.pieces) {
      if (piece.face !== face) out += `/${(face = piece.face).name} ${pdfNumber(size)} Tf\n`
      if (piece.rise !== rise) out += `${pdfNumber(((rise = piece.rise) * size) / 1000)} Ts\n`
      out += `[${piece.shown}]TJ\n`
    }
    if (spacing !== 0) out += '0 Tc\n'
    if (rise !== 0) out += '0 Ts\n'
    this.#out.push(out, 'ET\n')
    for (const box of line.boxes)
      this.#box(text, left + (box.x * text.size) / 1000 + box.before * spacing, (box.width * text.size) / 1000, place)
  }

  /** What is drawn for a letter that no font has: an upright box, as everywhere. */
  #box(text: TextPrimitive, x: number, width: number, place: PlaceOnPage): void {
    const inner = Math.min(width * 0.8, text.size * 0.6)
    const strokeWidth = text.size / 14
    const box = {
      x: x + (width - inner) / 2,
      y: text.y - text.size * 0.7,
      width: inner,
      height: text.size * 0.7,
      stroke: text.fill,
      strokeWidth
    }
    this.#paint(box, () => rectPath({ kind: 'rect', ...box }, place), place.length)
  }

  #image(image: ImagePrimitive, place: PlaceOnPage): void {
    const drawn = this.#supplies.images.imageOf(image)
    if (!drawn) return
    if (image.ground !== undefined) {
      const ground = groundOf(image)
      this.#paint(ground, () => rectPath(ground, place), place.length)
    }
    const { isCut = false } = image
    const radius = isCut ? 0 : Math.min(image.radius, image.width / 2, image.height / 2)
    const clip = rectPath({ kind: 'rect', x: image.x, y: image.y, width: image.width, height: image.height, radius }, place)
    // As large as it takes to cover the place, in its middle.
    const scale = Math.max(image.width / drawn.width, image.height / drawn.height)
    const width = isCut ? image.width : drawn.width * scale
    const height = isCut ? image.height : drawn.height * scale
    const left = place.x(image.x + (image.width - width) / 2)
    const bottom = place.y(image.y + (image.height + height) / 2)
    const matrix = pdfNumbers(width * place.length, 0, 0, height * place.length, left, bottom)
    this.#out.push(this.#state.opaque(), `q\n${clip}\nW n\n${matrix} cm\n/${drawn.name} Do\nQ\n`)
  }
}

function rectPath(rect: RectPrimitive, place: PlaceOnPage): string {
  const width = Math.max(0, rect.width)
  const height = Math.max(0, rect.height)
  const most = Math.min(width / 2, height / 2)
  const [topLeft, topRight, bottomRight, bottomLeft] =
    typeof rect.radius === 'object'
      ? rect.radius
      : ([0, 0, 0, 0].map(() => Math.min((rect.radius as number | undefined) ?? 0, most)) as [number, number, number, number])
  const { x, y } = rect
  if (topLeft + topRight + bottomRight + bottomLeft <= 0)
    return `${pdfPoint(place.x(x), place.y(y + height))} ${pdfPoint(width * place.length, height * place.length)} re`
  const right = x + width
  const bottom = y + height
  const point = (px: number, py: number): string => pdfPoint(place.x(px), place.y(py))
  const corner = (radius: number, fromX: number, fromY: number, cornerX: number, cornerY: number, toX: number, toY: number): string =>
    radius <= 0
      ? ''
      : `${point(fromX + (cornerX - fromX) * quarter, fromY + (cornerY - fromY) * quarter)} ` +
        `${point(toX + (cornerX - toX) * quarter, toY + (cornerY - toY) * quarter)} ${point(toX, toY)} c\n`
  return (
    `${point(x + topLeft, y)} m\n${point(right - topRight, y)} l\n` +
    corner(topRight, right - topRight, y, right, y, right, y + topRight) +
    `${point(right, bottom - bottomRight)} l\n` +
    corner(bottomRight, right, bottom - bottomRight, right, bottom, right - bottomRight, bottom) +
    `${point(x + bottomLeft, bottom)} l\n` +
    corner(bottomLeft, x + bottomLeft, bottom, x, bottom, x, bottom - bottomLeft) +
    `${point(x, y + topLeft)} l\n` +
    corner(topLeft, x, y + topLeft, x, y, x + topLeft, y) +
    'h'
  )
}
