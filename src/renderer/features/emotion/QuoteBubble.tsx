import { useTranslation } from 'react-i18next'
import type { EmotionPicture } from '#core/layout/emotionPicture.ts'
import { faceLevel } from '#core/icons/faces.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import type { Evidence } from '#core/model/evidence.ts'
import { evidenceFor, find } from '#core/queries/journey.ts'
import { certaintyIcon } from '#core/scene/cardScene.ts'
import { dayOf, formatDay, formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'

const width = 300
/** From so little room below a point on the bubble stands above it. */
const roomBelow = 128
const away = 28
const feelings = ['angry', 'annoyed', 'neutral', 'pleased', 'delighted'] as const

/** What somebody says at a point, where that is from, and how sure we are. Seen only: the point's own name says it too. */
export function QuoteBubble({ point, x, y, picture }: { point: EmotionPoint; x: number; y: number; picture: EmotionPicture }) {
  const { t } = useTranslation()
  const session = useSession()
  const language = useLanguage()
  const persona = useJourney(session, ({ document }) => find(document, 'persona', point.personaId))
  const evidence = useJourney(session, ({ document }) => evidenceFor(document, point.id))
  const best = evidence.toSorted((a, b) => b.strength - a.strength)[0]
  const said = point.quote || (best?.kind === 'quote' ? best.text : '')
  const words = said || point.note || best?.text || ''
  const isAbove = y + away + roomBelow > picture.height
  const left = Math.min(Math.max(width / 2, x), Math.max(width / 2, picture.width - width / 2))
  const day = dayOf(best?.date ?? null)
  const source = (piece: Evidence) => {
    const kind = t(`evidence:kind.${piece.kind}`)
    const date = day ? formatDay(day, Date.now(), language) : ''
    if (piece.source && date) return t('emotion:sourceDated', { kind, source: piece.source, date })
    if (date) return t('emotion:onlyDated', { kind, date })
    return piece.source ? t('emotion:source', { kind, source: piece.source }) : kind
  }
  return (
    <div
      className={`emotion-bubble${isAbove ? ' emotion-bubble-above' : ''}`}
      style={{ left: left - width / 2, top: isAbove ? y - away : y + away, width }}
      aria-hidden
    >
      <span className="emotion-bubble-tip" style={{ left: x - left + width / 2 }} />
      {words ? <p className={said ? 'emotion-said' : ''}>{said ? `“${said.replace(/^[“"]|[”"]$/gu, '')}”` : words}</p> : null}
      <p className="emotion-bubble-foot">
        {persona ? <AttachedPersonaMark persona={persona} size={20} /> : null}
        <span className="emotion-bubble-source">
          {best
            ? [source(best), ...(evidence.length > 1 ? [t('emotion:moreEvidence', { count: evidence.length - 1 })] : [])].join(' ')
            : `${formatScore(point.score, language)} · ${t(`domain:feeling.${feelings[faceLevel(point.score) + 2] ?? 'neutral'}`)}`}
        </span>
        {point.kind === 'lived' ? (
          <span className={`emotion-sure emotion-sure-${point.certainty}`}>
            <Icon name={certaintyIcon[point.certainty]} size={14} />
            {t(`domain:certainty.${point.certainty}`)}
          </span>
        ) : (
          <span className="emotion-sure">{t(`emotion:kind.${point.kind}`)}</span>
        )}
      </p>
    </div>
  )
}
