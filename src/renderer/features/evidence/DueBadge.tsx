import { useTranslation } from 'react-i18next'
import { dueReviews } from '#core/analyses/dueReviews.ts'
import { useNow } from '../../app/useNow.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { todayOf } from './todayOf.ts'
import './dueBadge.css'

/** How much is to be looked at again, as a quiet number beside the way to it; nothing where nothing is. `isDot`: only that there is something. */
export function DueBadge({ isDot = false }: { isDot?: boolean }) {
  const { t } = useTranslation()
  const today = todayOf(useNow())
  const count = useJourney(useSession(), ({ document }) => dueReviews(document, today).length)
  if (count === 0) return null
  return (
    <span className={isDot ? 'due-dot' : 'due-badge'} title={t('evidence:view.dueBadge', { count })}>
      <span aria-hidden>{isDot ? null : count}</span>
      <span className="visually-hidden">{t('evidence:view.dueBadge', { count })}</span>
    </span>
  )
}
