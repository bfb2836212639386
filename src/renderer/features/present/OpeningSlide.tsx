import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapLayout } from '#core/layout/boxes.ts'
import { mapOf, personasOf } from '#core/queries/journey.ts'
import { stateIcon } from '#core/scene/domainIcons.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'
import { MapPicture } from './MapPicture.tsx'
import type { Screen } from './slides.ts'
import { useSize } from './useSize.ts'

/** What the journey is called, what it is about, who goes it, and how it looks as a whole. */
export function OpeningSlide({ layout, screen }: { layout: MapLayout; screen: Screen }) {
  const { t } = useTranslation()
  const session = useSession()
  const map = useJourney(session, ({ document }) => mapOf(document))
  const personas = useJourney(session, ({ document }) => personasOf(document))
  const strip = useRef<HTMLDivElement>(null)
  const room = useSize(strip)
  const unit = screen.height / 900
  const margin = Math.min(96 * unit, screen.width * 0.06)
  return (
    <div className="slide-opening" style={{ paddingInline: margin }}>
      <div className="slide-words">
        <p className="slide-state">
          <Icon name={stateIcon(map.state)} size={18} />
          {t(`domain:stateLong.${map.state}`)}
        </p>
        <p className="slide-title">{map.title || t('domain:untitled')}</p>
        {map.description ? <p className="slide-sentence">{map.description}</p> : null}
      </div>
      {personas.length > 0 ? (
        <div className="slide-personas">
          {personas.slice(0, 3).map((persona) => (
            <div key={persona.id} className="slide-persona">
              <AttachedPersonaMark persona={persona} size={Math.round(64 * unit)} />
              <div>
                <p className="slide-persona-name">{[persona.name, persona.summary].filter(Boolean).join(', ')}</p>
                {persona.quote ? <p className="slide-quote">{quoted(persona.quote)}</p> : null}
              </div>
            </div>
          ))}
        </div>
      ) : null}
      {layout.stages.length > 0 ? (
        <div className="slide-strip" ref={strip}>
          {room ? <MapPicture layout={layout} width={room.width} height={room.height} /> : null}
        </div>
      ) : null}
    </div>
  )
}

/** A quote in quotation marks unless it already has some. */
function quoted(text: string): string {
  return /^["“„«]/u.test(text) ? text : `“${text}”`
}
