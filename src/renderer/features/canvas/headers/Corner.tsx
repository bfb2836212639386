import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import { headerSizes } from '../camera/headerSizes.ts'
import { placeHeaders, stretchOf } from '../camera/placeHeaders.ts'
import { useCanvas } from '../canvas.ts'

/** The corner between the frozen headers, with the button of the outline. */
export function Corner() {
  const { session, camera } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const corner = useRef<HTMLDivElement>(null)
  const isOpen = useJourney(session, (state) => state.outlineOpen)
  useLayoutEffect(() => {
    const element = corner.current
    if (!element) return undefined
    // Together with the headers that it stands between: while the zoom changes they are placed anew only now and then.
    const place = () => {
      const { zoom } = camera.view.get()
      if (stretchOf(element, zoom, camera.isZooming.get()) !== null) return
      const { left, top } = headerSizes(zoom)
      placeHeaders(element, element, zoom, { width: `${left}px`, height: `${top}px` })
    }
    place()
    return camera.view.subscribe(place)
  }, [camera])
  return (
    <div className="cv-corner" ref={corner}>
      {isOpen ? null : (
        <button type="button" className="cv-outline-button" aria-expanded={false} onClick={() => session.setOutlineOpen(true)}>
          <Icon name="panel-left" size={16} />
          {t('canvas:outline')}
        </button>
      )}
    </div>
  )
}
