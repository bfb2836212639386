import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import './versions.css'

/** Asks for the name of a version. `name`: the one that it has. */
export function NameVersion({ name = '', onName, onClose }: { name?: string; onName: (name: string) => void; onClose: () => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(name)
  const isEmpty = typed.trim() === ''
  const keep = () => {
    if (isEmpty) return
    onClose()
    onName(typed.trim())
  }
  return (
    <Dialog
      size="small"
      title={t(name === '' ? 'versions:nameTitle' : 'versions:renameTitle')}
      onClose={onClose}
      actions={
        <>
          <Button size="large" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button size="large" look="primary" disabled={isEmpty} onClick={keep}>
            {t('versions:keep')}
          </Button>
        </>
      }
    >
      <form
        className="dialog-content form"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <TextField
          label={t('versions:nameLabel')}
          hint={t('versions:nameHint')}
          placeholder={t('versions:namePlaceholder')}
          value={typed}
          maxLength={200}
          data-autofocus
          onChange={setTyped}
        />
      </form>
    </Dialog>
  )
}
