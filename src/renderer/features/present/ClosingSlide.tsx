import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { layoutMap } from '#core/layout/layout.ts'
import { mapOf } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { MapPicture } from './MapPicture.tsx'
import { slideMeasures, type Screen } from './slides.ts'

/** The whole journey once more. */
export function ClosingSlide({ screen }: { screen: Screen }) {
  const { t } = useTranslation()
  const document = useJourney(useSession(), (state) => state.document)
  const { title } = mapOf(document)
  // As it is edited: narrower steps leave more of the screen to each.
  const layout = useMemo(() => layoutMap(document, { density: 'comfortable' }), [document])
  const unit = screen.height / 900
  const margin = Math.min(48 * unit, screen.width * 0.03)
  const room = screen.height - slideMeasures.top - 64 * unit - slideMeasures.bottom
  return (
    <div className="slide-closing" style={{ paddingInline: margin }}>
      <p className="slide-closing-title">{title || t('domain:untitled')}</p>
      <div className="slide-whole">
        <MapPicture layout={layout} width={screen.width - 2 * margin} height={room} isNamed />
      </div>
    </div>
  )
}
