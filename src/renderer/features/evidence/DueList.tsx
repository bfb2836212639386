import { useTranslation } from 'react-i18next'
import { dueReviews, yearsLater, type DueReview } from '#core/analyses/dueReviews.ts'
import type { IconName } from '#core/icons/icons.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { showToast } from '../../app/toasts.ts'
import { useNow } from '../../app/useNow.ts'
import { dayOf, formatDay } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMapDesk } from '../map/mapDesk.ts'
import { useRun } from '../map/useRun.ts'
import { todayOf } from './todayOf.ts'

const icons: Readonly<Record<DueReview['kind'], IconName>> = {
  map: 'map',
  evidence: 'quote',
  oldEvidence: 'hourglass',
  opportunity: 'lightbulb',
  target: 'target'
}

/** What is to be looked at again, longest due first. `onEvidence` shows a piece in the list. */
export function DueList({ onEvidence }: { onEvidence: (id: string) => void }) {
  const { t } = useTranslation()
  const today = todayOf(useNow())
  const due = useJourney(useSession(), ({ document }) => dueReviews(document, today))
  return (
    <section className="evidence-panel" aria-labelledby="evidence-due">
      <h2 id="evidence-due">{t('evidence:view.due')}</h2>
      {due.length === 0 ? <p className="field-hint">{t('evidence:view.dueNone')}</p> : null}
      <ul className="due">
        {due.map((review) => (
          <DueRow key={review.id} review={review} today={today} onEvidence={onEvidence} />
        ))}
      </ul>
    </section>
  )
}

function DueRow({ review, today, onEvidence }: { review: DueReview; today: string; onEvidence: (id: string) => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const session = useSession()
  const { setAboutOpen } = useMapDesk()
  const { run, isReadOnly } = useRun()
  const now = useNow()
  const { journeyId } = session.getState()
  const inAYear = yearsLater(today, 1)
  const dayWords = (day: string) => formatDay(dayOf(day) ?? new Date(now), now, language)
  const show = () => {
    switch (review.kind) {
      case 'map':
        return setAboutOpen(true)
      case 'evidence':
      case 'oldEvidence':
        return onEvidence(review.id)
      case 'opportunity':
        return go(mapRoute(journeyId, { kind: 'view', view: 'improve' }))
      case 'target':
        return go(mapRoute(journeyId, { kind: 'view', view: 'metrics' }))
    }
  }
  const again = () => {
    const done =
      review.kind === 'map'
        ? run('map.edit', { reviewDate: inAYear })
        : run('evidence.edit', { ids: [review.id], fields: { reviewDate: inAYear } })
    if (done) showToast(t('evidence:view.looked', { day: dayWords(inAYear) }), { action: { label: t('common:undo'), run: session.undo } })
  }
  const isReview = review.kind === 'map' || review.kind === 'evidence' || review.kind === 'oldEvidence'
  const since = review.date === today ? t('evidence:view.dueToday') : t('evidence:view.dueSince', { day: dayWords(review.date) })
  const title = titleOf(review) || t('evidence:noWords')
  return (
    <li className="due-row">
      <button type="button" className="due-open" onClick={show}>
        <Icon name={icons[review.kind]} size={16} />
        <span className="due-words">
          <span>{title}</span>
          <small>
            {t(`evidence:view.dueKind.${review.kind}`)}, {since}
          </small>
        </span>
      </button>
      {isReview && !isReadOnly ? (
        <Button
          look="quiet"
          icon="check"
          title={t('evidence:view.stillHoldsHint')}
          aria-label={`${t('evidence:view.stillHolds')}: ${title}`}
          onClick={again}
        >
          {t('evidence:view.stillHolds')}
        </Button>
      ) : null}
    </li>
  )
}

function titleOf(review: DueReview): string {
  switch (review.kind) {
    case 'map':
    case 'opportunity':
      return review.record.title
    case 'evidence':
    case 'oldEvidence':
      return review.record.text
    case 'target':
      return review.metric.name
  }
}
