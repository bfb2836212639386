import { useTranslation } from 'react-i18next'
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
import './quoteWords.css'

const feelings = ['angry', 'annoyed', 'neutral', 'pleased', 'delighted'] as const

/** What somebody says at a point, how that feels, where it is from, and how sure we are. */
export function QuoteWords({ point }: { point: EmotionPoint }) {
  const { t } = useTranslation()
  const session = useSession()
  const language = useLanguage()
  const persona = useJourney(session, ({ document }) => find(document, 'persona', point.personaId))
  const evidence = useJourney(session, ({ document }) => evidenceFor(document, point.id))
  const best = evidence.toSorted((a, b) => b.strength - a.strength)[0]
  const said = point.quote || (best?.kind === 'quote' ? best.text : '')
  const words = said || point.note || best?.text || ''
  const day = dayOf(best?.date ?? null)
  const source = (piece: Evidence) => {
    const kind = t(`evidence:kind.${piece.kind}`)
    const date = day ? formatDay(day, Date.now(), language) : ''
    if (piece.source && date) return t('emotion:sourceDated', { kind, source: piece.source, date })
    if (date) return t('emotion:onlyDated', { kind, date })
    return piece.source ? t('emotion:source', { kind, source: piece.source }) : kind
  }
  return (
    <div className="quote-words">
      {words ? (
        <p className={said ? 'quote-text quote-said' : 'quote-text'}>{said ? `“${said.replace(/^[“"]|[”"]$/gu, '')}”` : words}</p>
      ) : null}
      <p className="quote-foot">
        {persona ? <AttachedPersonaMark persona={persona} size={20} /> : null}
        <span className="quote-source">
          {best ? (
            <>
              {source(best)}
              {evidence.length > 1 ? ` ${t('emotion:moreEvidence', { count: evidence.length - 1 })}` : ''}
            </>
          ) : (
            persona?.name
          )}
        </span>
        {best ? null : (
          <span className="quote-score">
            {formatScore(point.score, language)} · {t(`domain:feeling.${feelings[faceLevel(point.score) + 2] ?? 'neutral'}`)}
          </span>
        )}
        {point.kind === 'lived' ? (
          <span className={`quote-sure quote-sure-${point.certainty}`}>
            <Icon name={certaintyIcon[point.certainty]} size={14} />
            {t(`domain:certainty.${point.certainty}`)}
          </span>
        ) : (
          <span className="quote-sure">{t(`emotion:kind.${point.kind}`)}</span>
        )}
      </p>
    </div>
  )
}
