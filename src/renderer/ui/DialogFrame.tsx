import { useCallback, useState, type ReactNode } from 'react'
import { openModal } from './modals.ts'
import { OverlayRootContext } from './overlayRoot.ts'
import './dialog.css'

interface DialogFrameProps {
  /** Of the heading that names it. */
  titleId: string
  className: string
  onClose: () => void
  children: ReactNode
}

/**
 * A modal dialog without anything in it: the browser's own, which keeps the focus inside, makes the rest inert, closes with Escape and gives the
 * focus back. Mounted means open.
 */
export function DialogFrame({ titleId, className, onClose, children }: DialogFrameProps) {
  const [element, setElement] = useState<HTMLDialogElement | null>(null)
  const open = useCallback((dialog: HTMLDialogElement) => {
    setElement(dialog)
    return openModal(dialog)
  }, [])
  return (
    <dialog
      ref={open}
      className={className}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A cancelled file picker inside the dialog bubbles here too.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <OverlayRootContext value={element}>{children}</OverlayRootContext>
    </dialog>
  )
}
