// The context menu itself. It is loaded once the map rests, or with the first right click, which then waits for it.
import { ContextMenu as Radix } from 'radix-ui'
import { useLayoutEffect, useRef } from 'react'
import { useOverlayRoot } from '../../../ui/overlayRoot.ts'
import '../../../ui/menu.css'
import { useCanvas } from '../canvas.ts'
import { CardMenu, CellMenu } from './CardMenu.tsx'
import { FeelingMenu, PointMenu } from './FeelingMenu.tsx'
import { LaneMenu, StageMenu, StepMenu } from './HeaderMenus.tsx'
import { LinkMenu } from './LinkMenu.tsx'
import type { MenuTarget } from './menuTarget.ts'
import './menus.css'

/** What a menu was asked for, and where on the screen. */
export interface MenuRequest {
  readonly target: MenuTarget
  readonly x: number
  readonly y: number
}

/** Opens a menu for every new request. Not modal: it neither blocks the page nor writes styles into it. */
export function CanvasMenuContent({ request }: { request: MenuRequest }) {
  const canvas = useCanvas()
  const container = useOverlayRoot()
  const trigger = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    // Radix opens for this event alone. It happens on an element of its own, so that the map need not be drawn anew inside of Radix.
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: request.x, clientY: request.y })
    trigger.current?.dispatchEvent(event)
  }, [request])
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger ref={trigger} hidden />
      <Radix.Portal container={container}>
        <Radix.Content
          className="menu cv-menu"
          collisionPadding={8}
          loop
          // At once and not when the menu has gone: the next key is pressed before that.
          onEscapeKeyDown={() => canvas.takeKeyboard.get()()}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // Whoever has the keyboard by now keeps it: the map itself, an editor, or the next menu.
            if (document.activeElement !== null && document.activeElement !== document.body) return
            const { editing } = canvas.state()
            if (editing === null || editing.kind === 'card' || editing.kind === 'newCard') canvas.takeKeyboard.get()()
          }}
        >
          <MenuOf target={request.target} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function MenuOf({ target }: { target: MenuTarget }) {
  switch (target.kind) {
    case 'cards':
      return <CardMenu />
    case 'cell':
      return <CellMenu />
    case 'feeling':
      return <FeelingMenu />
    case 'point':
      return <PointMenu id={target.id} />
    case 'link':
      return <LinkMenu id={target.id} />
    case 'stage':
      return <StageMenu id={target.id} />
    case 'step':
      return <StepMenu id={target.id} />
    case 'lane':
      return <LaneMenu id={target.id} />
  }
}
