import { useTranslation } from 'react-i18next'
import type { Card } from '#core/model/card.ts'
import { opportunitiesOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useRun } from '../map/useRun.ts'
import { opportunityForCards } from './opportunitiesFromCards.ts'
import { statusIcons } from './statusIcons.ts'

/** The opportunities that answer a card, with how far they are, and a way to make one. For the panel of the card. */
export function AnsweredBy({ card }: { card: Card }) {
  const { t } = useTranslation()
  const session = useSession()
  const { isReadOnly } = useRun()
  const answers = useJourney(session, ({ document }) => opportunitiesOf(document).filter(({ answerIds }) => answerIds.includes(card.id)))
  if (isReadOnly && answers.length === 0) return null
  const { journeyId } = session.getState()
  return (
    <section className="tied" aria-label={t('improve:answeredBy')}>
      <h3 className="field-label">{t('improve:answeredBy')}</h3>
      <ul>
        {answers.map(({ id, title, status }) => (
          <li key={id} className="tied-row">
            <button type="button" className="tied-open" onClick={() => go(mapRoute(journeyId, { kind: 'view', view: 'improve' }, id))}>
              <Icon name="lightbulb" />
              <span className="tied-words">
                <span>{title || t('improve:untitled')}</span>
                <small>
                  <Icon name={statusIcons[status]} size={14} />
                  {t(`improve:status.${status}`)}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {isReadOnly || answers.length > 0 ? null : (
        <Button look="link" icon="plus" onClick={() => opportunityForCards(session, [card])}>
          {t('canvas:action.makeOpportunity')}
        </Button>
      )}
    </section>
  )
}
