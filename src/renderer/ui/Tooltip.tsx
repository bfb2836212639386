import { cloneElement, type ReactElement } from 'react'

interface Tipped {
  'data-tooltip'?: string
  'data-tooltip-keys'?: string | undefined
}

/** The name of a control, and its keys, on hover and focus: drawn by the one `TooltipLayer` of the page. The control keeps its own accessible name. */
export function Tooltip({ text, keys, children }: { text: string; keys?: string | undefined; children: ReactElement<Tipped> }) {
  return cloneElement(children, { 'data-tooltip': text, 'data-tooltip-keys': keys })
}
