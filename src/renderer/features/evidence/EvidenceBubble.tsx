import { useTranslation } from 'react-i18next'
import type { CardBox, LaneBox } from '#core/layout/boxes.ts'
import { evidenceFor } from '#core/queries/journey.ts'
import { certaintyIcon } from '#core/scene/cardScene.ts'
import { useNow } from '../../app/useNow.ts'
import { dayOf, formatDay } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useCanvas } from '../canvas/canvas.ts'
import { useObserved } from '../canvas/observable.ts'
import { evidenceIcon } from './evidenceIcon.ts'
import { inQuotes, isSaid } from './saidText.ts'
import './evidenceBubble.css'

/** What a card rests on, below its mark: the strongest piece with its source, and how many more there are. Keeps its size on the screen. */
export function EvidenceBubble({ lane, box }: { lane: LaneBox; box: CardBox }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const { camera, session } = useCanvas()
  const zoom = useObserved(camera.view, (view) => view.zoom)
  const bottom = useObserved(camera.view, (view) => (camera.frame.get().height - view.y) / view.zoom)
  const pieces = useJourney(session, ({ document }) => evidenceFor(document, box.card.id))
  const [piece] = pieces.toSorted((a, b) => b.strength - a.strength || ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  if (!piece) return null
  const said = isSaid(piece)
  const top = lane.y + box.y
  const isAbove = top + box.height + 180 / zoom > bottom
  const style = { left: box.x + box.width / 2, top: isAbove ? top : top + box.height, transform: `scale(${1 / zoom})` }
  const date = dayOf(piece.date)
  const { certainty } = box.card
  const source = [t(`evidence:kind.${piece.kind}`), piece.source, date ? formatDay(date, now, language) : ''].filter((part) => part !== '')
  return (
    <div className={`cv-layer cv-quote${isAbove ? ' cv-quote-above' : ''}`} style={style} aria-hidden>
      <div className="cv-quote-body evidence-bubble">
        <p className={said ? 'cv-quote-said' : 'cv-quote-note'}>{said ? inQuotes(piece.text) : piece.text}</p>
        <p className="cv-quote-who">
          <Icon name={evidenceIcon(piece.kind)} size={14} />
          <span className="evidence-bubble-source">{source.join(', ')}</span>
          <span className="evidence-bubble-sure">
            <Icon name={certaintyIcon[certainty]} size={14} />
            {t(`domain:certainty.${certainty}`)}
          </span>
        </p>
        {pieces.length > 1 ? <p className="evidence-bubble-more">{t('evidence:andMore', { count: pieces.length - 1 })}</p> : null}
      </div>
    </div>
  )
}
