import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { weightyAssumptions, type WeightyAssumption } from '#core/analyses/weightyAssumptions.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { mapRoute } from '../../app/route.ts'
import { linkTo } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Words } from '../canvas/canvas.ts'
import { targetOf } from './targetOf.ts'

const shownFirst = 6

/** What is only assumed and matters most, with ways to it. */
export function WeightyList() {
  const { t } = useTranslation()
  const assumptions = useJourney(useSession(), ({ document }) => weightyAssumptions(document))
  const [isLong, setLong] = useState(false)
  const shown = isLong ? assumptions.slice(0, 200) : assumptions.slice(0, shownFirst)
  return (
    <section className="evidence-panel" aria-labelledby="evidence-weighty">
      <h2 id="evidence-weighty">{t('evidence:view.weighty')}</h2>
      <p className="field-hint">{t(assumptions.length === 0 ? 'evidence:view.weightyNone' : 'evidence:view.weightyHint')}</p>
      {shown.length > 0 ? (
        <ol className="weighty">
          {shown.map((assumption) => (
            <WeightyRow key={assumption.statement.id} assumption={assumption} />
          ))}
        </ol>
      ) : null}
      {!isLong && assumptions.length > shownFirst ? (
        <Button look="link" onClick={() => setLong(true)}>
          {t('evidence:view.weightyMore', { count: assumptions.length - shownFirst })}
        </Button>
      ) : null}
    </section>
  )
}

function WeightyRow({ assumption }: { assumption: WeightyAssumption }) {
  const { t } = useTranslation()
  const session = useSession()
  const { statement, lane, step, atMomentOfTruth, isPain, votes } = assumption
  const name = useJourney(session, ({ document }) => targetOf(document, statement.id, t as unknown as Words)?.name)
  return (
    <li>
      <a className="weighty-row" {...linkTo(mapRoute(session.getState().journeyId, null, statement.id))}>
        <Icon name={laneIcon(lane.kind)} size={16} />
        <span className="weighty-words">
          <span>{name}</span>
          <small>{[lane.title || t(`domain:lane.${lane.kind}`), step.title].filter((part) => part !== '').join(' · ')}</small>
          <span className="weighty-why">
            {atMomentOfTruth ? (
              <span>
                <Icon name="star" size={14} />
                {t('evidence:view.atMoment')}
              </span>
            ) : null}
            {isPain ? (
              <span>
                <Icon name="frown" size={14} />
                {t('evidence:view.isPain')}
              </span>
            ) : null}
            {votes > 0 ? (
              <span>
                <Icon name="circle-dot" size={14} />
                {t('evidence:view.votes', { count: votes })}
              </span>
            ) : null}
          </span>
        </span>
      </a>
    </li>
  )
}
