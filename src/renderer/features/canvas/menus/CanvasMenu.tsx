// Right click, the menu key and the menu buttons: everything that can be done here.
import { ContextMenu as Radix } from 'radix-ui'
import { useState, type ReactElement } from 'react'
import { useOverlayRoot } from '../../../ui/overlayRoot.ts'
import '../../../ui/menu.css'
import { useCanvas } from '../canvas.ts'
import { CardMenu, CellMenu } from './CardMenu.tsx'
import { FeelingMenu, PointMenu } from './FeelingMenu.tsx'
import { LaneKinds, LaneMenu, StageMenu, StepMenu } from './HeaderMenus.tsx'
import { LinkMenu } from './LinkMenu.tsx'
import { menuTargetAt, type MenuTarget } from './menuTarget.ts'
import './menus.css'

/** Puts the context menu around the map. Not modal: it neither blocks the page nor writes styles into it. */
export function CanvasMenu({ children }: { children: ReactElement }) {
  const canvas = useCanvas()
  const container = useOverlayRoot()
  const [target, setTarget] = useState<MenuTarget | null>(null)
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger
        asChild
        onContextMenu={(event) => {
          if (event.target instanceof Element && event.target.closest('.cv-entry-open, .cv-title-entry')) return
          const next = menuTargetAt(canvas, event, event.currentTarget)
          canvas.hover.set(null)
          setTarget(next)
          // Where nothing can be done there is no menu, not an empty one.
          if (!next) event.preventDefault()
        }}
      >
        {children}
      </Radix.Trigger>
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
          {target ? <MenuOf target={target} /> : null}
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
    case 'insertLane':
      return <LaneKinds after={target.after} />
  }
}
