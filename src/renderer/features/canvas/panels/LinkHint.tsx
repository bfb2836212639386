// While a link is being made by keyboard or menu: what is asked for, and which key gives it which meaning.
import { memo, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { linkKinds } from '#core/model/link.ts'
import { find } from '#core/queries/journey.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { Button } from '../../../ui/Button.tsx'
import { Keys } from '../../../ui/Kbd.tsx'
import { useCanvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'

/** Asks for the card to link to; absent while no link is being made. */
export const LinkHint = memo(function LinkHint() {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const from = useObserved(canvas.linkFrom, (id) => id)
  const isLinking = useJourney(canvas.session, ({ document }) => from !== null && find(document, 'card', from) !== undefined)
  useEffect(() => {
    // The card from which the link was to come is gone: undone, or removed in another window.
    if (from !== null && !isLinking) canvas.linkFrom.set(null)
  }, [canvas, from, isLinking])
  if (!isLinking) return null
  return (
    <div className="cv-link-hint page-text">
      <span>{t('canvas:linkingHint')}</span>
      {linkKinds.map((kind, index) => (
        <span key={kind} className="cv-link-hint-kind">
          <Keys keys={String(index + 1)} />
          {t(`domain:linkKind.${kind}`)}
        </span>
      ))}
      <Button
        look="quiet"
        onClick={() => {
          canvas.linkFrom.set(null)
          canvas.takeKeyboard.get()()
        }}
      >
        {t('canvas:linkingCancel')}
        <Keys keys="Escape" />
      </Button>
    </div>
  )
})
