import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { funnelOf, type Funnel } from '#core/analyses/improvement.ts'
import type { IconName } from '#core/icons/icons.ts'
import type { Opportunity } from '#core/model/opportunity.ts'
import { Icon } from '../../ui/Icon.tsx'
import './funnelFoot.css'

const parts: readonly { readonly name: keyof Funnel; readonly icon: IconName }[] = [
  { name: 'ideas', icon: 'lightbulb' },
  { name: 'placed', icon: 'grid-2x2' },
  { name: 'owned', icon: 'user-check' },
  { name: 'underWay', icon: 'circle-play' },
  { name: 'done', icon: 'check-check' }
]

/** How many ideas have come how far. */
export function FunnelFoot({ opportunities }: { opportunities: readonly Opportunity[] }) {
  const { t } = useTranslation()
  const funnel = funnelOf(opportunities)
  return (
    <ol className="funnel" aria-label={t('improve:funnel')}>
      {parts.map(({ name, icon }, index) => (
        <Fragment key={name}>
          {index > 0 ? (
            <li className="funnel-next" aria-hidden>
              <Icon name="chevron-right" size={16} />
            </li>
          ) : null}
          <li>
            <Icon name={icon} size={16} />
            <strong>{funnel[name]}</strong>
            <span>{name === 'ideas' ? t('improve:ideas', { count: funnel.ideas }) : t(`improve:${name}`)}</span>
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
