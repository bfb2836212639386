import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement } from 'react'
import { Keys } from './Kbd.tsx'
import { useOverlayRoot } from './overlayRoot.ts'
import './tooltip.css'

/** The name of a control, and its keys, on hover and focus. The control keeps its own accessible name. */
export function Tooltip({ text, keys, children }: { text: string; keys?: string | undefined; children: ReactElement }) {
  const container = useOverlayRoot()
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal container={container}>
        <Radix.Content className="tooltip" sideOffset={6} collisionPadding={8}>
          {text}
          {keys ? <Keys keys={keys} /> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Around the whole page once: after the first tooltip the next ones come at once. */
export const TooltipProvider = Radix.Provider
