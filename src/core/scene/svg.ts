import {
  drawingStyle,
  penElement,
  rounded,
  withoutLigatures,
  writable,
  type AttachmentAddress,
  type AttributeName,
  type Pen,
  type SvgElement
} from './elements.ts'
import type { Primitive, Scene } from './primitives.ts'

/** What an SVG file may carry beside the drawing. */
export interface SvgOptions {
  /** Address of a picture, such as a data address; pictures without one are left out. */
  readonly attachments?: AttachmentAddress
  /** `@font-face` rules, so that the file shows the right letters anywhere. */
  readonly fontFaceCss?: string
  /** Font families that texts are drawn with, in place of the usual ones. */
  readonly families?: string
  /** Language of the texts, such as `vi`: letters take its forms. */
  readonly language?: string
  /** Title of the document for screen readers and window titles. */
  readonly title?: string
}

/** A scene as a complete SVG document of its exact size in px. Text is text, one element a line; nothing in it can run. */
export function svgOf(scene: Scene, options: SvgOptions = {}): string {
  const width = Math.ceil(scene.width)
  const height = Math.ceil(scene.height)
  const title = options.title === undefined ? '' : `<title>${escapeXml(writable(options.title))}</title>`
  const style = options.fontFaceCss === undefined ? '' : `<style>${escapeXml(options.fontFaceCss)}</style>`
  const language = options.language === undefined ? '' : ` xml:lang="${escapeXml(options.language)}" lang="${escapeXml(options.language)}"`
  const drawn = escapeXml(options.families === undefined ? drawingStyle : `font-family:${options.families};${withoutLigatures}`)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${language} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="${drawn}">` +
    `${title}${style}${svgElements(scene.primitives, options.attachments)}</svg>`
  )
}

/** The elements of primitives without a root, as `svgOf` writes them. */
export function svgElements(primitives: readonly Primitive[], attachments?: AttachmentAddress): string {
  const pen = new TextPen(attachments)
  pen.children(primitives)
  return pen.finish()
}

// Pieces that are put together at a time: few enough to be gone before a collection of garbage would have to move them.
const batch = 8192

/** Takes elements down as XML. */
class TextPen implements Pen {
  readonly #attachments: AttachmentAddress | undefined
  readonly #done: string[] = []
  #pieces: string[] = []
  #isInTag = false

  constructor(attachments: AttachmentAddress | undefined) {
    this.#attachments = attachments
  }

  start(tag: SvgElement['tag']): void {
    this.#endTag()
    this.#pieces.push('<', tag)
    this.#isInTag = true
  }

  set(name: AttributeName, value: string): void {
    this.#pieces.push(' ', name, '="', escapeXml(value), '"')
  }

  setNumber(name: AttributeName, value: number): void {
    this.#pieces.push(' ', name, '="', rounded(value), '"')
  }

  text(text: string): void {
    this.#endTag()
    this.#pieces.push(escapeXml(text))
  }

  children(primitives: readonly Primitive[]): void {
    this.#endTag()
    for (const primitive of primitives) penElement(primitive, this, this.#attachments)
  }

  end(tag: SvgElement['tag']): void {
    if (this.#isInTag) this.#pieces.push('/>')
    else this.#pieces.push('</', tag, '>')
    this.#isInTag = false
    if (this.#pieces.length < batch) return
    this.#done.push(this.#pieces.join(''))
    this.#pieces = []
  }

  finish(): string {
    return this.#done.join('') + this.#pieces.join('')
  }

  #endTag(): void {
    if (this.#isInTag) this.#pieces.push('>')
    this.#isInTag = false
  }
}

/** Escapes text and attribute values for XML. */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(specialAll, (character) => entities[character] ?? character) : text
}

const special = /[&<>"']/u
const specialAll = /[&<>"']/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }
