import { drawingStyle, elementOf, writable, type AttachmentAddress, type SvgElement } from './elements.ts'
import type { Primitive, Scene } from './primitives.ts'

/** What an SVG file may carry beside the drawing. */
export interface SvgOptions {
  /** Address of a picture, such as a data address; pictures without one are left out. */
  readonly attachments?: AttachmentAddress
  /** `@font-face` rules, so that the file shows the right letters anywhere. */
  readonly fontFaceCss?: string
  /** Title of the document for screen readers and window titles. */
  readonly title?: string
}

/** A scene as a complete SVG document of its exact size in px. Text is text, one element a line; nothing in it can run. */
export function svgOf(scene: Scene, options: SvgOptions = {}): string {
  const width = Math.ceil(scene.width)
  const height = Math.ceil(scene.height)
  const title = options.title === undefined ? '' : `<title>${escapeXml(writable(options.title))}</title>`
  const style = options.fontFaceCss === undefined ? '' : `<style>${escapeXml(options.fontFaceCss)}</style>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="${escapeXml(drawingStyle)}">` +
    `${title}${style}${svgElements(scene.primitives, options.attachments)}</svg>`
  )
}

/** The elements of primitives without a root, as `svgOf` writes them. */
export function svgElements(primitives: readonly Primitive[], attachments?: AttachmentAddress): string {
  let out = ''
  for (const primitive of primitives) {
    const element = elementOf(primitive, attachments)
    if (element) out += elementText(element, attachments)
  }
  return out
}

function elementText(element: SvgElement, attachments: AttachmentAddress | undefined): string {
  let out = `<${element.tag}`
  for (const [name, value] of element.attributes) out += ` ${name}="${escapeXml(value)}"`
  if (element.text !== undefined) return `${out}>${escapeXml(element.text)}</${element.tag}>`
  if (element.children) return `${out}>${svgElements(element.children, attachments)}</${element.tag}>`
  if (element.elements) return `${out}>${element.elements.map((inner) => elementText(inner, attachments)).join('')}</${element.tag}>`
  return `${out}/>`
}

/** Escapes text and attribute values for XML. */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(specialAll, (character) => entities[character] ?? character) : text
}

const special = /[&<>"']/u
const specialAll = /[&<>"']/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }
