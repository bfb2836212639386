import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogFrame } from './DialogFrame.tsx'
import { IconButton } from './IconButton.tsx'

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

/** A modal dialog with its title, a button to close it and what it holds. Mounted means open. */
export function Dialog({ title, onClose, children, actions, size = 'normal', className }: DialogProps) {
  const { t } = useTranslation()
  const titleId = useId()
  return (
    <DialogFrame
      titleId={titleId}
      className={['dialog page-text', `dialog-${size}`, className ?? ''].filter(Boolean).join(' ')}
      onClose={onClose}
    >
      <div className="dialog-body">
        <div className="dialog-header">
          <h1 id={titleId}>{title}</h1>
          <IconButton icon="x" label={t('common:close')} onClick={onClose} />
        </div>
        {children}
        {actions ? <div className="dialog-actions">{actions}</div> : null}
      </div>
    </DialogFrame>
  )
}
