import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useGoBack } from './useSnapshots.ts'

/** Says what going back does, and does it. Stays until it is done: nobody should wonder whether it happened. */
export function GoBackQuestion({ snapshot, when, onClose }: { snapshot: string; when: string; onClose: () => void }) {
  const { t } = useTranslation()
  const goBack = useGoBack()
  const [isGoing, setGoing] = useState(false)
  const close = () => {
    if (!isGoing) onClose()
  }
  return (
    <Dialog
      size="small"
      title={t('settings:goBackTitle', { when })}
      onClose={close}
      actions={
        <>
          <Button size="large" disabled={isGoing} onClick={close} data-autofocus>
            {t('common:cancel')}
          </Button>
          <Button
            size="large"
            look="primary"
            disabled={isGoing}
            onClick={() => {
              setGoing(true)
              void goBack(snapshot, when).then(onClose)
            }}
          >
            {t(isGoing ? 'settings:goingBack' : 'settings:goBackConfirm')}
          </Button>
        </>
      }
    >
      <div className="dialog-content settings-question">
        <p>{t('settings:goBackText')}</p>
        <p>{t('settings:goBackKept')}</p>
        <p>{t('settings:goBackWindows')}</p>
      </div>
    </Dialog>
  )
}
