import { createElement } from 'react'
import { withWords } from '../i18n/i18n.ts'
import { createPart, OnDemand } from './OnDemand.tsx'
import type { PopoverProps } from './radixPopover.tsx'

/** The code behind popovers. */
export const popoverPart = createPart(() => withWords(import('./radixPopover.tsx')))

/** A small panel under its button. Its code comes with the first one that is asked for. */
export function Popover(props: PopoverProps) {
  return (
    <OnDemand part={popoverPart} trigger={props.trigger} popup="dialog" isWanted={props.open === true} asks={asksForPopover}>
      {(radix, trigger) => createElement(radix.Popover, { ...props, trigger })}
    </OnDemand>
  )
}

function asksForPopover(event: Event): boolean {
  return event.type === 'click'
}
