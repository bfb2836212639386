import { useTranslation } from 'react-i18next'
import { backlogOrders, type BacklogOrder } from '#core/analyses/improvement.ts'
import { opportunityStatuses, type Opportunity, type OpportunityStatus } from '#core/model/opportunity.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem, MenuLabel, MenuRadioGroup, MenuRadioItem, MenuSeparator } from '../../ui/Menu.tsx'
import { everything, isAll, ownersOf, type BacklogFilter } from './backlogFilter.ts'
import { useTableExport } from './useTableExport.ts'

/** In which order the backlog is shown; `onTakeOver` makes that the agreed one. */
export function OrderMenu({
  order,
  onOrder,
  onTakeOver
}: {
  order: BacklogOrder
  onOrder: (order: BacklogOrder) => void
  onTakeOver?: () => void
}) {
  const { t } = useTranslation()
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" icon="arrow-down-wide-narrow" aria-label={t('improve:orderMenu', { order: t(`improve:order.${order}`) })}>
          {t(`improve:order.${order}`)}
        </Button>
      }
    >
      <MenuRadioGroup value={order} label={t('improve:orderTitle')} onChange={(next) => onOrder(next as BacklogOrder)}>
        {backlogOrders.map((each) => (
          <MenuRadioItem key={each} value={each}>
            {t(`improve:order.${each}`)}
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
      {order !== 'agreed' && onTakeOver ? (
        <>
          <MenuSeparator />
          <MenuItem icon="list-ordered" onSelect={onTakeOver}>
            {t('improve:takeOver')}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  )
}

/** Shows only what has a status or an owner. */
export function FilterMenu({
  opportunities,
  filter,
  onFilter
}: {
  opportunities: readonly Opportunity[]
  filter: BacklogFilter
  onFilter: (filter: BacklogFilter) => void
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = (owner: string) => owner || t('improve:nobody')
  const owners = ownersOf(opportunities, (a, b) => a.localeCompare(b, language))
  const what = [filter.status && t(`improve:status.${filter.status}`), filter.owner === null ? null : nameOf(filter.owner)]
    .filter((word) => word !== null)
    .join(' · ')
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          icon="funnel"
          label={what === '' ? t('improve:filter') : t('improve:filterOn', { what })}
          aria-pressed={!isAll(filter)}
        />
      }
    >
      <MenuLabel>{t('improve:statusTitle')}</MenuLabel>
      <MenuRadioGroup
        value={filter.status ?? 'all'}
        label={t('improve:statusTitle')}
        onChange={(status) => onFilter({ ...filter, status: status === 'all' ? null : (status as OpportunityStatus) })}
      >
        <MenuRadioItem value="all">{t('improve:allStatuses')}</MenuRadioItem>
        {opportunityStatuses.map((status) => (
          <MenuRadioItem key={status} value={status}>
            {t(`improve:status.${status}`)}
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
      <MenuSeparator />
      <MenuLabel>{t('improve:ownerTitle')}</MenuLabel>
      <MenuRadioGroup
        value={filter.owner === null ? 'all' : `owner ${filter.owner}`}
        label={t('improve:ownerTitle')}
        onChange={(owner) => onFilter({ ...filter, owner: owner === 'all' ? null : owner.slice('owner '.length) })}
      >
        <MenuRadioItem value="all">{t('improve:allOwners')}</MenuRadioItem>
        {owners.map((owner) => (
          <MenuRadioItem key={owner} value={`owner ${owner}`}>
            {nameOf(owner)}
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
      {isAll(filter) ? null : (
        <>
          <MenuSeparator />
          <MenuItem icon="x" onSelect={() => onFilter(everything)}>
            {t('improve:showAll')}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}

/** Ways out of the view: report and tables. */
export function MoreMenu({ onReport }: { onReport: () => void }) {
  const { t } = useTranslation()
  const { copyTable, saveCsv } = useTableExport()
  return (
    <Menu align="end" trigger={<IconButton icon="ellipsis" label={t('improve:more')} />}>
      <MenuItem icon="chart-no-axes-column" onSelect={onReport}>
        {t('improve:report')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon="copy" onSelect={() => void copyTable()}>
        {t('improve:copyTable')}
      </MenuItem>
      <MenuItem icon="download" onSelect={() => void saveCsv()}>
        {t('improve:saveCsv')}
      </MenuItem>
    </Menu>
  )
}
