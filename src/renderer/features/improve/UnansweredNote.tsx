import { useTranslation } from 'react-i18next'
import { unansweredOf } from '#core/analyses/unanswered.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useRun } from '../map/useRun.ts'
import { opportunitiesFromGaps, opportunitiesFromCards } from './opportunitiesFromCards.ts'

/** What hurts and has no opportunity yet, with the way to give it one. */
export function UnansweredNote() {
  const { t } = useTranslation()
  const session = useSession()
  const { isReadOnly } = useRun()
  const pains = useJourney(session, ({ document }) => unansweredOf(document).pains)
  const gaps = useJourney(session, ({ document }) => unansweredOf(document).gaps)
  if (pains.length + gaps.length === 0) return null
  const what = [
    pains.length > 0 ? t('improve:pains', { count: pains.length }) : '',
    gaps.length > 0 ? t('improve:gaps', { count: gaps.length }) : ''
  ]
  const make = () => {
    session.beginGesture()
    const made = opportunitiesFromCards(session, pains, { isInGesture: true }) + opportunitiesFromGaps(session, gaps)
    session.endGesture()
    showToast(t('improve:addedFromCards', { count: made }), { action: { label: t('common:undo'), run: session.undo } })
  }
  return (
    <p className="backlog-hidden">
      <Icon name="frown" size={14} />
      {t('improve:unanswered', { what: what.filter(Boolean).join(', ') })}
      {isReadOnly ? null : (
        <Button look="link" icon="plus" onClick={make}>
          {t('improve:makeOfThem')}
        </Button>
      )}
    </p>
  )
}
