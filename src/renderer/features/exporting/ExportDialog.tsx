import { useId } from 'react'
import { DialogFrame } from '../../ui/DialogFrame.tsx'
import { ExportContent } from './ExportContent.tsx'
import { useExportSettings } from './useExportSettings.ts'
import './exporting.css'

/** Hands the map out: options at the left, what the file will be at the right. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const titleId = useId()
  const [settings, change] = useExportSettings()
  if (settings === null) return null
  return (
    <DialogFrame titleId={titleId} className="dialog dialog-wide export-dialog" onClose={onClose}>
      <ExportContent titleId={titleId} settings={settings} onChange={change} onClose={onClose} />
    </DialogFrame>
  )
}
