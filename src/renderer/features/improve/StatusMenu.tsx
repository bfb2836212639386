import { useTranslation } from 'react-i18next'
import { opportunityStatuses, type Opportunity } from '#core/model/opportunity.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Menu, MenuRadioGroup, MenuRadioItem } from '../../ui/Menu.tsx'
import { useRun } from '../map/useRun.ts'
import { statusIcons } from './statusIcons.ts'
import './statusMenu.css'

/** How far an opportunity is, as a button that changes it. */
export function StatusMenu({ opportunity, isReadOnly }: { opportunity: Opportunity; isReadOnly: boolean }) {
  const { t } = useTranslation()
  const { run } = useRun()
  const { id, status } = opportunity
  const title = opportunity.title || t('improve:untitled')
  const shown = (
    <>
      <Icon name={statusIcons[status]} size={14} />
      {t(`improve:status.${status}`)}
    </>
  )
  if (isReadOnly) return <span className="badge row-status">{shown}</span>
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className="badge row-status"
          aria-label={t('improve:statusOf', { title, status: t(`improve:status.${status}`) })}
        >
          {shown}
        </button>
      }
    >
      <MenuRadioGroup
        value={status}
        label={t('improve:statusTitle')}
        onChange={(next) => run('opportunity.edit', { ids: [id], fields: { status: next } })}
      >
        {opportunityStatuses.map((each) => (
          <MenuRadioItem key={each} value={each}>
            <span className="status-choice">
              <Icon name={statusIcons[each]} />
              {t(`improve:status.${each}`)}
            </span>
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
    </Menu>
  )
}
