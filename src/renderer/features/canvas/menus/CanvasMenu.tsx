// Right click, the menu key and the menu buttons: everything that can be done here.
import { cloneElement, lazy, Suspense, useState, type MouseEvent, type ReactElement } from 'react'
import { useCanvas } from '../canvas.ts'
import type { MenuRequest } from './CanvasMenuContent.tsx'
import { menuTargetAt } from './menuTarget.ts'
import { withWords } from '../../../i18n/i18n.ts'

const CanvasMenuContent = lazy(async () => ({ default: (await withWords(import('./CanvasMenuContent.tsx'))).CanvasMenuContent }))

/** Puts the context menu around the map. */
export function CanvasMenu({ children }: { children: ReactElement<{ onContextMenu?: (event: MouseEvent) => void }> }) {
  const canvas = useCanvas()
  const [request, setRequest] = useState<MenuRequest | null>(null)
  const onContextMenu = (event: MouseEvent) => {
    // What is being written in has the browser's own menu.
    if (event.target instanceof Element && event.target.closest('.cv-entry-open, .cv-title-entry')) return
    event.preventDefault()
    const target = menuTargetAt(canvas, event, event.currentTarget)
    canvas.hover.set(null)
    // Where nothing can be done there is no menu, not an empty one.
    if (target) setRequest({ target, x: event.clientX, y: event.clientY })
  }
  return (
    <>
      {cloneElement(children, { onContextMenu })}
      {request ? (
        <Suspense fallback={null}>
          <CanvasMenuContent request={request} />
        </Suspense>
      ) : null}
    </>
  )
}
