// The one translation of a primitive into an SVG element. Both writers (string and React) use it, so that screen and file cannot drift apart.
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

/** What stands on the root of every drawing: the font, and no ligatures, as the text was measured. */
export const drawingStyle = `font-family:'${font.family}',${font.fallback};font-kerning:normal;font-variant-ligatures:none`

/** The element of a primitive; null for a picture whose attachment is not to be had. */
export function elementOf(primitive: Primitive, attachments?: AttachmentAddress): SvgElement | null {
  switch (primitive.kind) {
    case 'rect':
      return typeof primitive.radius === 'object' ? cornersElement(primitive, primitive.radius) : rectElement(primitive)
    case 'path':
      return { tag: 'path', attributes: [['d', primitive.d], ...paint(primitive)] }
    case 'text': {
      const attributes: (readonly [AttributeName, string])[] = [
        ['x', number(primitive.x)],
        ['y', number(primitive.y)],
        ['font-size', number(primitive.size)],
        ['font-weight', String(primitive.weight)]
      ]
      if (primitive.italic) attributes.push(['font-style', 'italic'])
      if (primitive.letterSpacing) attributes.push(['letter-spacing', number(primitive.letterSpacing)])
      if (primitive.anchor && primitive.anchor !== 'start') attributes.push(['text-anchor', primitive.anchor])
      if (keepsSpaces.test(primitive.text)) attributes.push(['xml:space', 'preserve'])
      attributes.push(['fill', primitive.fill])
      return { tag: 'text', attributes, text: writable(primitive.text) }
    }
    case 'image': {
      const address = attachments?.(primitive.attachment)
      if (address === undefined) return null
      return imageElement(primitive, address)
    }
    case 'group': {
      const attributes: (readonly [AttributeName, string])[] = []
      const move = primitive.x !== 0 || primitive.y !== 0 ? `translate(${number(primitive.x)} ${number(primitive.y)})` : ''
      const scale = primitive.scale !== undefined && primitive.scale !== 1 ? `scale(${precise(primitive.scale)})` : ''
      if (move !== '' || scale !== '') attributes.push(['transform', move + scale])
      if (primitive.record !== undefined) attributes.push(['data-record', primitive.record])
      return { tag: 'g', attributes, children: primitive.children }
    }
    default:
      return unreachable(primitive)
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
function imageElement({ x, y, width, height, radius }: ImagePrimitive, address: string): SvgElement {
  const size: readonly (readonly [AttributeName, string])[] = [
    ['width', number(width)],
    ['height', number(height)]
  ]
  // Pictures of one size share a name: whichever clip path it finds is the right one.
  const name = `round-${[width, height, radius].map((length) => Math.round(length * 100)).join('-')}`
  const corners: SvgElement = { tag: 'rect', attributes: [...size, ['rx', number(Math.min(radius, width / 2, height / 2))]] }
  return {
    tag: 'g',
    attributes: [['transform', `translate(${number(x)} ${number(y)})`]],
    elements: [
      { tag: 'clipPath', attributes: [['id', name]], elements: [corners] },
      {
        tag: 'image',
        attributes: [...size, ['preserveAspectRatio', 'xMidYMid slice'], ['clip-path', `url(#${name})`], ['href', address]]
      }
    ]
  }
}

function rectElement(rect: RectPrimitive): SvgElement {
  const attributes: (readonly [AttributeName, string])[] = [
    ['x', number(rect.x)],
    ['y', number(rect.y)],
    ['width', number(Math.max(0, rect.width))],
    ['height', number(Math.max(0, rect.height))]
  ]
  const radius = Math.min(typeof rect.radius === 'number' ? rect.radius : 0, rect.width / 2, rect.height / 2)
  if (radius > 0) attributes.push(['rx', number(radius)])
  return { tag: 'rect', attributes: [...attributes, ...paint(rect)] }
}

function cornersElement(
  rect: RectPrimitive,
  [topLeft, topRight, bottomRight, bottomLeft]: readonly [number, number, number, number]
): SvgElement {
  const { x, y } = rect
  const right = x + rect.width
  const bottom = y + rect.height
  const corner = (radius: number, toX: number, toY: number): string =>
    radius > 0 ? `A${number(radius)} ${number(radius)} 0 0 1 ${number(toX)} ${number(toY)}` : ''
  const d =
    `M${number(x + topLeft)} ${number(y)}L${number(right - topRight)} ${number(y)}${corner(topRight, right, y + topRight)}` +
    `L${number(right)} ${number(bottom - bottomRight)}${corner(bottomRight, right - bottomRight, bottom)}` +
    `L${number(x + bottomLeft)} ${number(bottom)}${corner(bottomLeft, x, bottom - bottomLeft)}` +
    `L${number(x)} ${number(y + topLeft)}${corner(topLeft, x + topLeft, y)}Z`
  return { tag: 'path', attributes: [['d', d], ...paint(rect)] }
}

function paint(shape: Paint): (readonly [AttributeName, string])[] {
  const attributes: (readonly [AttributeName, string])[] = [['fill', shape.fill ?? 'none']]
  if (shape.stroke === undefined) return attributes
  attributes.push(['stroke', shape.stroke], ['stroke-width', number(shape.strokeWidth ?? 1)])
  if (shape.dash) attributes.push(['stroke-dasharray', shape.dash.map(number).join(' ')])
  if (shape.cap === 'round') attributes.push(['stroke-linecap', 'round'])
  if (shape.join === 'round') attributes.push(['stroke-linejoin', 'round'])
  return attributes
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

// A scale rounded to 2 decimals would move the far end of an icon by a tenth of a pixel.
function precise(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}
