// Draws primitives as SVG elements, exactly as core/scene/svg.ts writes them into a file.
import { createContext, createElement, Fragment, memo, useContext, type ReactNode } from 'react'
import { elementOf, type AttachmentAddress, type AttributeName, type SvgElement } from '#core/scene/elements.ts'
import type { Primitive } from '#core/scene/primitives.ts'

/** Where the page finds the pictures of a drawing; without a provider they are left out. */
export const AttachmentContext = createContext<AttachmentAddress | undefined>(undefined)

/** The elements of a drawing, to stand inside an `svg` or `g`. Give the same array again to have nothing drawn anew. */
export const Drawing = memo(function Drawing({
  primitives,
  attachments
}: {
  primitives: readonly Primitive[]
  attachments?: AttachmentAddress
}) {
  const provided = useContext(AttachmentContext)
  return <>{elements(primitives, attachments ?? provided)}</>
})

function elements(primitives: readonly Primitive[], attachments: AttachmentAddress | undefined): ReactNode {
  // Primitives have no identity of their own: their position is the only key there is.
  return primitives.map((primitive, index) => {
    const element = elementOf(primitive, attachments)
    return element && <Fragment key={index}>{node(element, attachments)}</Fragment>
  })
}

function node(element: SvgElement, attachments: AttachmentAddress | undefined): ReactNode {
  const props: Record<string, string> = {}
  for (const [name, value] of element.attributes) props[propNames[name] ?? name] = value
  if (element.text !== undefined) return createElement(element.tag, props, element.text)
  if (element.children) return createElement(element.tag, props, elements(element.children, attachments))
  return createElement(element.tag, props, ...(element.elements ?? []).map((inner) => node(inner, attachments)))
}

const propNames: Partial<Record<AttributeName, string>> = {
  'stroke-width': 'strokeWidth',
  'stroke-dasharray': 'strokeDasharray',
  'stroke-linecap': 'strokeLinecap',
  'stroke-linejoin': 'strokeLinejoin',
  'font-size': 'fontSize',
  'font-weight': 'fontWeight',
  'font-style': 'fontStyle',
  'letter-spacing': 'letterSpacing',
  'text-anchor': 'textAnchor',
  'xml:space': 'xmlSpace',
  'clip-path': 'clipPath'
}
