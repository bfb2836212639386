import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PickedFile } from '../../platform/files.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { keyCaps, Keys } from '../../ui/Kbd.tsx'
import { pastedMap } from './pastedMap.ts'
import './importing.css'

/**
 * A place to paste a whole map into. A page may not look at the clipboard by itself without asking for leave; pasting gives it away, and
 * works in every window alike.
 */
export function PasteMapDialog({ onPasted, onClose }: { onPasted: (file: PickedFile) => void; onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const [isNothing, setNothing] = useState(false)
  return (
    <Dialog
      title={t('clipboard:newMapTitle')}
      onClose={onClose}
      actions={
        <Button size="large" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      }
    >
      <div className="dialog-content paste-map">
        <p id={`${id}-hint`}>{t('clipboard:newMapHint', { keys: keyCaps('Mod+V').join(' ') })}</p>
        <div className="paste-map-field">
          <textarea
            data-autofocus
            className="field-control"
            rows={3}
            value=""
            aria-label={t('clipboard:newMapField')}
            aria-describedby={`${id}-hint`}
            aria-invalid={isNothing}
            aria-errormessage={`${id}-error`}
            onChange={() => undefined}
            onPaste={(event) => {
              event.preventDefault()
              const { clipboardData } = event
              const texts = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') }
              const file = pastedMap(texts, t('importing:pasted'))
              setNothing(file === null)
              if (file) onPasted(file)
            }}
          />
          <span aria-hidden>
            <Icon name="clipboard-paste" size={20} />
            <Keys keys="Mod+V" />
          </span>
        </div>
        <p id={`${id}-error`} role="alert" className="field-error">
          {isNothing ? (
            <>
              <Icon name="triangle-alert" />
              {t('clipboard:newMapNothing')}
            </>
          ) : null}
        </p>
      </div>
    </Dialog>
  )
}
