import { useCallback, useId, useState } from 'react'
import { openModal } from '../../ui/modals.ts'
import { OverlayRootContext } from '../../ui/overlayRoot.ts'
import { ExportContent } from './ExportContent.tsx'
import { useExportSettings } from './useExportSettings.ts'
import '../../ui/dialog.css'
import './exporting.css'

/** Hands the map out: options at the left, what the file will be at the right. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const titleId = useId()
  const [settings, change] = useExportSettings()
  const [element, setElement] = useState<HTMLDialogElement | null>(null)
  const open = useCallback((dialog: HTMLDialogElement) => {
    setElement(dialog)
    return openModal(dialog)
  }, [])
  if (settings === null) return null
  return (
    <dialog
      ref={open}
      className="dialog dialog-wide export-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
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
        <ExportContent titleId={titleId} settings={settings} onChange={change} onClose={onClose} />
      </OverlayRootContext>
    </dialog>
  )
}
