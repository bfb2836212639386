import { useTranslation } from 'react-i18next'
import { mapOf } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { MapPicture } from './MapPicture.tsx'
import { slideMeasures, type Screen } from './slides.ts'

/** The whole journey once more. */
export function ClosingSlide({ screen }: { screen: Screen }) {
  const { t } = useTranslation()
  const title = useJourney(useSession(), ({ document }) => mapOf(document).title)
  const unit = screen.height / 900
  const margin = Math.min(48 * unit, screen.width * 0.03)
  const room = screen.height - slideMeasures.top - 64 * unit - slideMeasures.bottom
  return (
    <div className="slide-closing" style={{ paddingInline: margin }}>
      <p className="slide-closing-title">{title || t('domain:untitled')}</p>
      <div className="slide-whole">
        <MapPicture width={screen.width - 2 * margin} height={room} isNamed />
      </div>
    </div>
  )
}
