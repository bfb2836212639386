import { memo } from 'react'
import type { TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { CellContent } from './CellContent.tsx'
import { fixedColumns, type Column } from './columns.ts'
import { cellId } from './ids.ts'

interface RowLineProps {
  row: TouchpointRow
  rowIndex: number
  lineIndex: number
  /** px from the top of the table. */
  top: number
  columns: readonly Column[]
  /** Which of its cells has the keyboard, −1: none. */
  active: number
  /** First and last of its cells that are selected, −1: none. */
  from: number
  to: number
}

/** One touchpoint. Drawn anew only when something in it changed. */
export const RowLine = memo(function RowLine({ row, rowIndex, lineIndex, top, columns, active, from, to }: RowLineProps) {
  return (
    <div
      role="row"
      aria-rowindex={lineIndex + 2}
      className="tp-row tp-line"
      data-gap={row.card === null || undefined}
      data-at={active >= 0 || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map(({ id, kind, ofCard }, at) => (
        <div
          key={id}
          id={cellId(row.id, id)}
          role="gridcell"
          aria-colindex={at + 1}
          aria-selected={at === active || (from >= 0 && at >= from && at <= to)}
          aria-readonly={kind === 'shown' || (row.card === null && ofCard) || undefined}
          className="tp-cell"
          data-fixed={fixedColumns.includes(id) ? id : undefined}
          data-active={at === active || undefined}
          data-selected={(from >= 0 && at >= from && at <= to) || undefined}
          data-row={rowIndex}
          data-column={id}
        >
          <CellContent row={row} column={id} />
        </div>
      ))}
    </div>
  )
})
