import { useTranslation } from 'react-i18next'
import type { TouchpointSort } from '#core/analyses/touchpointFilters.ts'
import { Icon } from '../../ui/Icon.tsx'
import { fixedColumns, type Column } from './columns.ts'
import { headId } from './ids.ts'

/** The headings of the columns; the one sorted by says which way. */
export function HeadRow({ columns, sort, active }: { columns: readonly Column[]; sort: TouchpointSort | null; active: number }) {
  const { t } = useTranslation()
  return (
    <div role="row" aria-rowindex={1} className="tp-row tp-head">
      {columns.map(({ id }, at) => (
        <div
          key={id}
          id={headId(id)}
          role="columnheader"
          aria-colindex={at + 1}
          aria-sort={sort?.column === id ? sort.direction : 'none'}
          className="tp-cell tp-heading"
          data-fixed={fixedColumns.includes(id) ? id : undefined}
          data-active={at === active || undefined}
          data-row={-1}
          data-column={id}
        >
          <span className="tp-words">{t(`touchpoints:column.${id}`)}</span>
          {sort?.column === id ? <Icon name={sort.direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size={14} /> : null}
        </div>
      ))}
    </div>
  )
}
