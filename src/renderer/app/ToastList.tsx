import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useTopModal } from '../ui/modals.ts'
import { dismissToast, useToasts, type Toast } from './toasts.ts'
import './toasts.css'

const shownFor = 8000

/** The messages of the moment. They wait while the pointer or the focus is on them. */
export function ToastList() {
  const { t } = useTranslation()
  const toasts = useToasts()
  const modal = useTopModal()
  return createPortal(
    <section className="toasts" aria-label={t('common:notifications')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastRow key={toast.id} toast={toast} />
      ))}
    </section>,
    modal ?? document.body
  )
}

function ToastRow({ toast }: { toast: Toast }) {
  const { t } = useTranslation()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld || toast.tone === 'problem') return undefined
    const timer = setTimeout(() => dismissToast(toast.id), shownFor)
    return () => clearTimeout(timer)
  }, [isHeld, toast])
  return (
    <div
      className={`toast toast-${toast.tone}`}
      role={toast.tone === 'problem' ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'problem' ? <Icon name="circle-alert" size={18} /> : null}
      <span className="toast-text">{toast.text}</span>
      {toast.action ? (
        <Button
          look="link"
          onClick={() => {
            toast.action?.run()
            dismissToast(toast.id)
          }}
        >
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton icon="x" label={t('common:dismiss')} small iconSize={16} onClick={() => dismissToast(toast.id)} />
    </div>
  )
}
