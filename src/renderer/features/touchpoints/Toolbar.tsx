import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { IconName } from '#core/icons/icons.ts'
import {
  touchpointColumns,
  touchpointFilters,
  touchpointGroupings,
  type TouchpointFilter,
  type TouchpointGrouping
} from '#core/analyses/touchpointFilters.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu, MenuItem, MenuLabel, MenuRadioGroup, MenuRadioItem, MenuSeparator } from '../../ui/Menu.tsx'
import { fixedColumns } from './columns.ts'
import { ColumnChooser } from './ColumnChooser.tsx'
import type { Rows } from './useRows.ts'
import type { TableTaste } from './viewMemory.ts'
import './toolbar.css'

interface ToolbarProps {
  data: Rows
  taste: TableTaste
  onTaste: (change: Partial<TableTaste>) => void
  searchRef: Ref<HTMLInputElement>
  toTable: () => void
  isReadOnly: boolean
  onAdd: () => void
  onReview: () => void
}

const filterIcons: Readonly<Record<TouchpointFilter, IconName | null>> = {
  all: null,
  open: 'circle-dashed',
  uncontrolled: 'unplug',
  truth: 'star'
}

/** Which rows are seen, in which order, under which headings and with which columns; and what begins from here. */
export function Toolbar({ data, taste, onTaste, searchRef, toTable, isReadOnly, onAdd, onReview }: ToolbarProps) {
  const { t } = useTranslation()
  const { filter, setFilter, counts, typed, setTyped, sort, setSort } = data
  return (
    <div className="tp-toolbar">
      <div className="tp-filters" role="group" aria-label={t('touchpoints:filters')}>
        {touchpointFilters.map((each) => {
          const icon = filterIcons[each]
          return (
            <button key={each} type="button" className="tp-filter" aria-pressed={filter === each} onClick={() => setFilter(each)}>
              {icon ? <Icon name={icon} /> : null}
              {t(`touchpoints:filter.${each}`)} <span className="tp-count">{counts[each]}</span>
            </button>
          )
        })}
      </div>
      <div className="tp-tools">
        <div className="tp-search">
          <Icon name="search" />
          <input
            ref={searchRef}
            type="search"
            lang="vi"
            aria-label={t('touchpoints:search')}
            placeholder={t('touchpoints:search')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'Escape')) return
              event.preventDefault()
              if (event.key === 'Escape' && typed !== '') setTyped('')
              else toTable()
            }}
          />
        </div>
        <Menu align="end" trigger={<Button icon="arrow-up-down">{t(`touchpoints:grouping.${taste.grouping}`)}</Button>}>
          <MenuLabel>{t('touchpoints:groupBy')}</MenuLabel>
          <MenuRadioGroup
            label={t('touchpoints:groupBy')}
            value={taste.grouping}
            onChange={(grouping) => onTaste({ grouping: grouping as TouchpointGrouping })}
          >
            {touchpointGroupings.map((each) => (
              <MenuRadioItem key={each} value={each}>
                {t(`touchpoints:grouping.${each}`)}
              </MenuRadioItem>
            ))}
          </MenuRadioGroup>
          <MenuSeparator />
          <MenuLabel>{t('touchpoints:sortBy')}</MenuLabel>
          <MenuItem icon="route" onSelect={() => setSort(null)}>
            {t('touchpoints:journeyOrder')}
          </MenuItem>
          {(['answered', 'feeling', 'name', 'evidence'] as const).map((column) => (
            <MenuItem
              key={column}
              icon={sort?.column === column ? 'check' : 'arrow-up'}
              onSelect={() => setSort({ column, direction: 'ascending' })}
            >
              {t(`touchpoints:column.${column}`)}
            </MenuItem>
          ))}
        </Menu>
        <ColumnChooser
          shown={taste.columns}
          offered={touchpointColumns.filter((column) => !fixedColumns.includes(column))}
          onChange={(columns) => onTaste({ columns })}
        />
        <Button icon="presentation" aria-label={t('touchpoints:review')} onClick={onReview}>
          {t('touchpoints:reviewShort')}
        </Button>
        <Button icon="plus" disabled={isReadOnly} onClick={onAdd}>
          {t('touchpoints:add')}
        </Button>
      </div>
    </div>
  )
}
