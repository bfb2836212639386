import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useCanvas, type Words } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { wordsOfReport } from './fill.ts'

/** Asks before very much is pasted: what it will be, in numbers, before anything is done. */
export function PasteDialog() {
  const canvas = useCanvas()
  const { t } = useTranslation(['clipboard', 'common'])
  const question = useObserved(canvas.pasteQuestion, (now) => now)
  if (!question) return null
  const close = () => {
    canvas.pasteQuestion.set(null)
    canvas.takeKeyboard.get()()
  }
  const what = wordsOfReport(question.report, t as unknown as Words).join(' · ')
  return (
    <Dialog
      title={t('clipboard:questionTitle')}
      onClose={close}
      size="small"
      actions={
        <>
          <Button size="large" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button
            size="large"
            look="primary"
            icon="clipboard-paste"
            onClick={() => {
              close()
              question.paste()
            }}
          >
            {t('clipboard:pasteAll')}
          </Button>
        </>
      }
    >
      <div className="dialog-content">
        <p>{t('clipboard:question', { what })}</p>
        <p>{t('clipboard:questionHint')}</p>
      </div>
    </Dialog>
  )
}
