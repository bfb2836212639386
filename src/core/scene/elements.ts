// The one translation of a primitive into an SVG element. Both writers use it, so that screen and file cannot drift apart: React takes
// elements as data, the file takes them down as they are dictated, without an object per attribute.
import { unreachable } from '../invariant.ts'
import { font } from '../theme/tokens.ts'
import type { ImagePrimitive, Paint, Primitive, RectPrimitive } from './primitives.ts'

/** Names of the attributes that a drawing uses. */
export type AttributeName =
  | 'x'
  | 'y'
  | 'width'
  | 'height'
  | 'rx'
  | 'd'
  | 'fill'
  | 'stroke'
  | 'stroke-width'
  | 'stroke-dasharray'
  | 'stroke-linecap'
  | 'stroke-linejoin'
  | 'transform'
  | 'font-size'
  | 'font-weight'
  | 'font-style'
  | 'letter-spacing'
  | 'text-anchor'
  | 'xml:space'
  | 'href'
  | 'clip-path'
  | 'id'
  | 'preserveAspectRatio'
  | 'data-record'

/** An SVG element as data: attributes in the order in which they are written, then text or children. */
export interface SvgElement {
  readonly tag: 'rect' | 'path' | 'text' | 'image' | 'g' | 'clipPath'
  readonly attributes: readonly (readonly [AttributeName, string])[]
  readonly text?: string
  readonly children?: readonly Primitive[]
  /** Elements that no primitive stands for; instead of `children`. */
  readonly elements?: readonly SvgElement[]
}

/** Address of an attachment, such as a data address; undefined if it is not to be had. */
export type AttachmentAddress = (hash: string) => string | undefined

/** How text is set wherever it is drawn, since it was measured so. */
export const withoutLigatures = 'font-kerning:normal;font-variant-ligatures:none'

/** What stands on the root of every drawing: the font, and no ligatures, as the text was measured. */
export const drawingStyle = `font-family:'${font.family}',${font.fallback};${withoutLigatures}`

/** What takes down an element part by part: a tag, its attributes in the order in which they are written, what is in it, the end. */
export interface Pen {
  readonly start: (tag: SvgElement['tag']) => void
  readonly set: (name: AttributeName, value: string) => void
  /** A length or number, rounded to hundredths. */
  readonly setNumber: (name: AttributeName, value: number) => void
  readonly text: (text: string) => void
  readonly children: (primitives: readonly Primitive[]) => void
  readonly end: (tag: SvgElement['tag']) => void
}

/** The element of a primitive; null for a picture whose attachment is not to be had. */
export function elementOf(primitive: Primitive, attachments?: AttachmentAddress): SvgElement | null {
  const pen = new ElementPen()
  penElement(primitive, pen, attachments)
  return pen.element
}

/** Dictates the element of a primitive; nothing for a picture whose attachment is not to be had. */
export function penElement(primitive: Primitive, pen: Pen, attachments: AttachmentAddress | undefined): void {
  switch (primitive.kind) {
    case 'rect':
      if (typeof primitive.radius === 'object') penCorners(primitive, primitive.radius, pen)
      else penRect(primitive, pen)
      return
    case 'path':
      pen.start('path')
      pen.set('d', primitive.d)
      penPaint(primitive, pen)
      pen.end('path')
      return
    case 'text':
      pen.start('text')
      pen.setNumber('x', primitive.x)
      pen.setNumber('y', primitive.y)
      pen.setNumber('font-size', primitive.size)
      pen.setNumber('font-weight', primitive.weight)
      if (primitive.italic) pen.set('font-style', 'italic')
      if (primitive.letterSpacing) pen.setNumber('letter-spacing', primitive.letterSpacing)
      if (primitive.anchor && primitive.anchor !== 'start') pen.set('text-anchor', primitive.anchor)
      if (keepsSpaces.test(primitive.text)) pen.set('xml:space', 'preserve')
      pen.set('fill', primitive.fill)
      pen.text(writable(primitive.text))
      pen.end('text')
      return
    case 'image': {
      const address = attachments?.(primitive.attachment) ?? (primitive.fallback && attachments?.(primitive.fallback))
      if (address !== undefined) penImage(primitive, address, pen)
      return
    }
    case 'group': {
      pen.start('g')
      const move = primitive.x !== 0 || primitive.y !== 0 ? `translate(${rounded(primitive.x)} ${rounded(primitive.y)})` : ''
      const scale = primitive.scale !== undefined && primitive.scale !== 1 ? `scale(${precise(primitive.scale)})` : ''
      if (move !== '' || scale !== '') pen.set('transform', move + scale)
      if (primitive.record !== undefined) pen.set('data-record', primitive.record)
      pen.children(primitive.children)
      pen.end('g')
      return
    }
    default:
      return unreachable(primitive)
  }
}

/** Takes an element down as data. */
class ElementPen implements Pen {
  readonly #open: { tag: SvgElement['tag']; attributes: [AttributeName, string][]; elements?: SvgElement[] }[] = []
  element: SvgElement | null = null

  start(tag: SvgElement['tag']): void {
    this.#open.push({ tag, attributes: [] })
  }

  set(name: AttributeName, value: string): void {
    this.#open.at(-1)?.attributes.push([name, value])
  }

  setNumber(name: AttributeName, value: number): void {
    this.set(name, rounded(value))
  }

  text(text: string): void {
    Object.assign(this.#open.at(-1) ?? {}, { text })
  }

  children(children: readonly Primitive[]): void {
    Object.assign(this.#open.at(-1) ?? {}, { children })
  }

  end(): void {
    const element = this.#open.pop() ?? null
    const parent = this.#open.at(-1)
    if (element && parent) (parent.elements ??= []).push(element)
    else this.element = element
  }
}

/** A text without the characters that XML 1.0 forbids, even escaped. */
export function writable(text: string): string {
  return forbidden.test(text) ? text.replace(forbiddenAll, '') : text
}

const keepsSpaces = /^\s|\s$|\s\s/u
// Under the u flag \p{Cs} matches lone surrogates only.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/u
const forbiddenAll = new RegExp(forbidden.source, 'gu')

/** A picture cut to its corners by a clip path: the one way that page, viewers and the PNG writer all understand. */
function penImage(image: ImagePrimitive, address: string, pen: Pen): void {
  const { x, y, width, height, radius, isCut } = image
  if (isCut) {
    pen.start('image')
    pen.setNumber('x', x)
    pen.setNumber('y', y)
    pen.setNumber('width', width)
    pen.setNumber('height', height)
    pen.set('preserveAspectRatio', 'none')
    pen.set('href', address)
    pen.end('image')
    return
  }
  // Pictures of one size share a name: whichever clip path it finds is the right one.
  const name = `round-${[width, height, radius].map((length) => Math.round(length * 100)).join('-')}`
  pen.start('g')
  pen.set('transform', `translate(${rounded(x)} ${rounded(y)})`)
  if (image.ground !== undefined) penRect(groundOf({ ...image, x: 0, y: 0 }), pen)
  pen.start('clipPath')
  pen.set('id', name)
  pen.start('rect')
  pen.setNumber('width', width)
  pen.setNumber('height', height)
  pen.setNumber('rx', Math.min(radius, width / 2, height / 2))
  pen.end('rect')
  pen.end('clipPath')
  pen.start('image')
  pen.setNumber('width', width)
  pen.setNumber('height', height)
  pen.set('preserveAspectRatio', 'xMidYMid slice')
  pen.set('clip-path', `url(#${name})`)
  pen.set('href', address)
  pen.end('image')
  pen.end('g')
}

/** What lies below a picture, half a pixel smaller than it all round: nothing of it is seen at the edges of one that is not see-through. */
export function groundOf({ x, y, width, height, radius, ground = 'none' }: ImagePrimitive): RectPrimitive {
  return { kind: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: Math.max(0, radius - 0.5), fill: ground }
}

function penRect(rect: RectPrimitive, pen: Pen): void {
  pen.start('rect')
  pen.setNumber('x', rect.x)
  pen.setNumber('y', rect.y)
  pen.setNumber('width', Math.max(0, rect.width))
  pen.setNumber('height', Math.max(0, rect.height))
  const radius = Math.min(typeof rect.radius === 'number' ? rect.radius : 0, rect.width / 2, rect.height / 2)
  if (radius > 0) pen.setNumber('rx', radius)
  penPaint(rect, pen)
  pen.end('rect')
}

function penCorners(
  rect: RectPrimitive,
  [topLeft, topRight, bottomRight, bottomLeft]: readonly [number, number, number, number],
  pen: Pen
): void {
  const { x, y } = rect
  const right = x + rect.width
  const bottom = y + rect.height
  const corner = (radius: number, toX: number, toY: number): string =>
    radius > 0 ? `A${rounded(radius)} ${rounded(radius)} 0 0 1 ${rounded(toX)} ${rounded(toY)}` : ''
  const d =
    `M${rounded(x + topLeft)} ${rounded(y)}L${rounded(right - topRight)} ${rounded(y)}${corner(topRight, right, y + topRight)}` +
    `L${rounded(right)} ${rounded(bottom - bottomRight)}${corner(bottomRight, right - bottomRight, bottom)}` +
    `L${rounded(x + bottomLeft)} ${rounded(bottom)}${corner(bottomLeft, x, bottom - bottomLeft)}` +
    `L${rounded(x)} ${rounded(y + topLeft)}${corner(topLeft, x + topLeft, y)}Z`
  pen.start('path')
  pen.set('d', d)
  penPaint(rect, pen)
  pen.end('path')
}

function penPaint(shape: Paint, pen: Pen): void {
  pen.set('fill', shape.fill ?? 'none')
  if (shape.stroke === undefined) return
  pen.set('stroke', shape.stroke)
  pen.setNumber('stroke-width', shape.strokeWidth ?? 1)
  if (shape.dash) pen.set('stroke-dasharray', shape.dash.map(rounded).join(' '))
  if (shape.cap === 'round') pen.set('stroke-linecap', 'round')
  if (shape.join === 'round') pen.set('stroke-linejoin', 'round')
}

/** A number as a drawing writes it: hundredths at most. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

// A scale rounded to 2 decimals would move the far end of an icon by a tenth of a pixel.
function precise(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}
