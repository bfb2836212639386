import { useCallback, useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './IconButton.tsx'
import { openModal } from './modals.ts'
import { OverlayRootContext } from './overlayRoot.ts'
import './dialog.css'

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode
  /** small: a question; normal: a form; wide: options beside a preview, which brings its own title and close button. */
  size?: 'small' | 'normal' | 'wide'
  /** Adds a class for the content's own layout. */
  className?: string
}

/**
 * A modal dialog: the browser's own, which keeps the focus inside, makes the rest inert, closes with Escape and gives the focus back.
 * Mounted means open.
 */
export function Dialog({ title, onClose, children, actions, size = 'normal', className }: DialogProps) {
  const { t } = useTranslation()
  const titleId = useId()
  const [element, setElement] = useState<HTMLDialogElement | null>(null)
  const open = useCallback((dialog: HTMLDialogElement) => {
    setElement(dialog)
    return openModal(dialog)
  }, [])
  return (
    <dialog
      ref={open}
      className={['dialog page-text', `dialog-${size}`, className ?? ''].filter(Boolean).join(' ')}
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
      <OverlayRootContext value={element}>
        <div className="dialog-body">
          <div className="dialog-header">
            <h1 id={titleId}>{title}</h1>
            <IconButton icon="x" label={t('common:close')} onClick={onClose} />
          </div>
          {children}
          {actions ? <div className="dialog-actions">{actions}</div> : null}
        </div>
      </OverlayRootContext>
    </dialog>
  )
}
