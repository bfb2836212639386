import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  filterCounts,
  groupRows,
  isAmong,
  searchRows,
  sortRows,
  type TouchpointFilter,
  type TouchpointGrouping,
  type TouchpointSort
} from '#core/analyses/touchpointFilters.ts'
import { touchpointTable, type TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { linesOf } from './lines.ts'

/** The rows of the open map: all of them, and those that are asked for in their order under their headings. */
export function useRows(grouping: TouchpointGrouping) {
  const { i18n } = useTranslation()
  const rows = useJourney(useSession(), ({ document }) => touchpointTable(document))
  const [filter, setFilter] = useState<TouchpointFilter>('all')
  const [typed, setTyped] = useState('')
  const [sort, setSort] = useState<TouchpointSort | null>(null)
  const counts = useMemo(() => filterCounts(rows), [rows])
  const groups = useMemo(() => {
    const chosen = searchRows(
      rows.filter((row) => isAmong(row, filter)),
      typed
    )
    return groupRows(sortRows(chosen, sort, i18n.language), grouping, i18n.language)
  }, [rows, filter, typed, sort, grouping, i18n.language])
  const lines = useMemo(() => linesOf(groups, { isOneList: grouping === 'none' }), [groups, grouping])
  const shown = useMemo(() => groups.flatMap((group): readonly TouchpointRow[] => group.rows), [groups])
  return { rows, counts, groups, lines, shown, filter, setFilter, typed, setTyped, sort, setSort }
}

/** What `useRows` gives. */
export type Rows = ReturnType<typeof useRows>
