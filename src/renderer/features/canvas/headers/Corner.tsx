import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import { headerSizes } from '../camera/headerSizes.ts'
import { useCanvas } from '../canvas.ts'

/** The corner between the frozen headers, with the button of the outline. */
export function Corner() {
  const { session, camera } = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const corner = useRef<HTMLDivElement>(null)
  const isOpen = useJourney(session, (state) => state.outlineOpen)
  useLayoutEffect(() => {
    const place = () => {
      const { left, top } = headerSizes(camera.view.get().zoom)
      if (!corner.current) return
      corner.current.style.width = `${left}px`
      corner.current.style.height = `${top}px`
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
