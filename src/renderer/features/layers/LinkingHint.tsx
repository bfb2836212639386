import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { useObserved } from '../canvas/observable.ts'
import { useLayersDesk } from './layersDesk.ts'
import './linkingHint.css'

/** Asks for the card to link to; absent while no link is being made. */
export function LinkingHint() {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const isLinking = useObserved(desk.ui, ({ linkFrom }) => linkFrom !== null)
  if (!isLinking) return null
  return (
    <div className="layers-hint page-text" role="status">
      <strong>{t('layers:linking')}</strong>
      <span>{t('layers:linkingHint')}</span>
      <Button
        look="quiet"
        onClick={() => {
          desk.set({ linkFrom: null })
          desk.choose(desk.ui.get().active, { focus: true })
        }}
      >
        {t('layers:linkingCancel')}
      </Button>
    </div>
  )
}
