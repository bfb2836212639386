// Draws primitives as SVG elements without React: for cards and links, of which many come into view at once and none changes in part.
import { penElement, type AttachmentAddress, type AttributeName, type Pen, type SvgElement } from '#core/scene/elements.ts'
import type { Primitive } from '#core/scene/primitives.ts'

const svg = 'http://www.w3.org/2000/svg'
const xml = 'http://www.w3.org/XML/1998/namespace'

/** Draws into an element, in place of what was drawn there. */
export function drawInto(parent: Element, primitives: readonly Primitive[], attachments: AttachmentAddress | undefined): void {
  if (parent.firstChild) parent.replaceChildren()
  const pen = new DomPen(parent, attachments)
  pen.children(primitives)
}

class DomPen implements Pen {
  #at: Element
  readonly #attachments: AttachmentAddress | undefined

  constructor(parent: Element, attachments: AttachmentAddress | undefined) {
    this.#at = parent
    this.#attachments = attachments
  }

  start(tag: SvgElement['tag']): void {
    const element = document.createElementNS(svg, tag)
    this.#at.append(element)
    this.#at = element
  }

  set(name: AttributeName, value: string): void {
    if (name === 'xml:space') this.#at.setAttributeNS(xml, name, value)
    else this.#at.setAttribute(name, value)
  }

  setNumber(name: AttributeName, value: number): void {
    this.#at.setAttribute(name, String(Math.round(value * 100) / 100))
  }

  text(text: string): void {
    this.#at.textContent = text
  }

  children(primitives: readonly Primitive[]): void {
    for (const primitive of primitives) penElement(primitive, this, this.#attachments)
  }

  end(): void {
    if (this.#at.parentElement) this.#at = this.#at.parentElement
  }
}
