// The table itself: headings that stay, rows that are drawn where they are in view, and over it the one field that has the keyboard.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  type Ref
} from 'react'
import { useTranslation } from 'react-i18next'
import type { TouchpointColumn, TouchpointGrouping, TouchpointSort } from '#core/analyses/touchpointFilters.ts'
import type { TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { textScales } from '../../app/textScales.ts'
import { usePreferences } from '../../session/usePreferences.ts'
import { CellEntry, type CellEntryHandle } from './CellEntry.tsx'
import { CellMenu } from './CellMenu.tsx'
import { widthsIn, type Column } from './columns.ts'
import { GroupLine } from './GroupLine.tsx'
import { HeadRow } from './HeadRow.tsx'
import { cellId, gridId } from './ids.ts'
import type { CellPlace, Line } from './lines.ts'
import { RowLine } from './RowLine.tsx'
import { useRoom } from './useRoom.ts'
import type { Table } from './useTable.ts'
import './touchpointGrid.css'

/** Heights in px at 100 %. */
const heights = { head: 44, group: 46, firstGroup: 34, row: 52 } as const

/** px at 100 %: with less only the names stand still. */
const tightRoom = 640

/** What others may ask of the grid. */
export interface TouchpointGridHandle {
  readonly focus: () => void
}

interface TouchpointGridProps {
  table: Table
  lines: readonly Line[]
  shown: readonly TouchpointRow[]
  columns: readonly Column[]
  grouping: TouchpointGrouping
  sort: TouchpointSort | null
  onSort: (sort: TouchpointSort | null) => void
  onAdd: (stepId: string) => void
  onReview: (rowId: string) => void
  ref: Ref<TouchpointGridHandle>
}

/** The grid of touchpoints. */
export function TouchpointGrid({ table, lines, shown, columns, grouping, sort, onSort, onAdd, onReview, ref }: TouchpointGridProps) {
  const { t } = useTranslation()
  const scale = textScales[usePreferences().textSize]
  const scroller = useRef<HTMLDivElement>(null)
  const entry = useRef<CellEntryHandle>(null)
  const room = useRoom(scroller)
  const { at, range } = table
  const lineOfRow = useMemo(() => lines.flatMap((line, index) => (line.kind === 'row' ? [index] : [])), [lines])
  const activeLine = lineOfRow[at.row]

  const head = Math.round(heights.head * scale)
  const heightOf = useCallback(
    (index: number) => Math.round((lines[index]?.kind === 'row' ? heights.row : index === 0 ? heights.firstGroup : heights.group) * scale),
    [lines, scale]
  )
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    overscan: 6,
    paddingStart: head,
    paddingEnd: 12,
    scrollPaddingStart: head,
    // The cell with the keyboard is always there: the field says that it is in it.
    rangeExtractor: (seen) => {
      const drawn = defaultRangeExtractor(seen)
      return activeLine === undefined || drawn.includes(activeLine) ? drawn : [...drawn, activeLine].sort((a, b) => a - b)
    }
  })
  const { measure, scrollToIndex } = rows
  useLayoutEffect(() => measure(), [measure, heightOf])

  const widths = useMemo(() => widthsIn(columns, room.width, scale), [columns, room.width, scale])
  const total = widths.reduce((sum, width) => sum + width, 0)
  const isTight = room.width < tightRoom * scale

  // Whoever moves sees where they are: beside the columns that stand still, and below the headings.
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    if (at.row < 0) element.scrollTop = 0
    else if (activeLine !== undefined) scrollToIndex(activeLine, { align: 'auto' })
    const before = widths.slice(0, at.column).reduce((sum, width) => sum + width, 0)
    const [left, right] = [widths[0] ?? 0, isTight ? 0 : (widths.at(-1) ?? 0)]
    const isFixed = at.column === 0 || (at.column === columns.length - 1 && !isTight)
    if (isFixed) return
    const seenTo = element.scrollLeft + element.clientWidth - right
    if (before < element.scrollLeft + left) element.scrollLeft = before - left
    else if (before + (widths[at.column] ?? 0) > seenTo) element.scrollLeft += before + (widths[at.column] ?? 0) - seenTo
    // Only going somewhere brings it into view, not what is changed there.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- rows that come and go must not scroll the table under somebody's eyes
  }, [at.row, at.column, room.height, table.editing !== null])

  useLayoutEffect(() => {
    // Who opens the table can answer at once, unless something else already has the keyboard.
    if (document.activeElement === document.body) entry.current?.focus()
  }, [])
  useImperativeHandle(ref, () => ({ focus: () => entry.current?.focus() }))

  const sortBy = (column: TouchpointColumn) => onSort(nextSort(sort, column))
  const isDragging = useRef(false)
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const cell = placeOf(event.target, columns)
    if (!cell || event.button > 1 || (event.target as Element).closest('button')) return
    event.preventDefault()
    if (table.editing) entry.current?.settle()
    if (cell.row < 0) {
      table.goTo(cell)
      sortBy(columns[cell.column]?.id ?? 'name')
    } else if (cell.row === at.row && cell.column === at.column && !event.shiftKey && columns[cell.column]?.kind !== 'text')
      table.startEditing()
    else table.goTo(cell, { extends: event.shiftKey })
    isDragging.current = cell.row >= 0
    entry.current?.focus()
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!isDragging.current || event.buttons !== 1) return void (isDragging.current = false)
    const cell = placeOf(event.target, columns)
    if (cell && cell.row >= 0 && (cell.row !== at.row || cell.column !== at.column)) table.goTo(cell, { extends: true })
  }
  const onContextMenu = (event: MouseEvent<HTMLDivElement>) => {
    const cell = placeOf(event.target, columns)
    if (!cell || cell.row < 0) return
    event.preventDefault()
    const isWithin = cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right
    if (!isWithin) table.goTo(cell)
    table.setMenu('row')
  }

  const style = {
    '--tp-columns': widths.map((width) => `${width}px`).join(' '),
    '--tp-total': `${total}px`,
    '--tp-room': `${room.width}px`,
    '--tp-row': `${heightOf(lines.findIndex(({ kind }) => kind === 'row'))}px`,
    '--tp-head': `${head}px`
  } as CSSProperties
  const [isMoved, setMoved] = useState(false)

  return (
    <div
      className="tp-frame"
      data-more={total > room.width + 1 || undefined}
      data-moved={isMoved || undefined}
      data-tight={isTight || undefined}
      data-menu={table.menu ?? undefined}
    >
      <div
        ref={scroller}
        className="tp-scroller"
        style={style}
        onScroll={(event) => {
          setMoved(event.currentTarget.scrollLeft > 0)
          if (table.editing) entry.current?.place()
        }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => (isDragging.current = false)}
        onDoubleClick={(event) => {
          if (placeOf(event.target, columns)?.row === at.row) table.startEditing()
        }}
        onContextMenu={onContextMenu}
      >
        {/* Stands still over what is scrolled, and is what of it has the keyboard. */}
        <div className="tp-over">
          <CellEntry
            ref={entry}
            table={table}
            size={{
              rows: shown.length,
              columns: columns.length,
              page: Math.max(1, Math.floor((room.height - head) / (heights.row * scale)) - 1)
            }}
            onSort={() => sortBy(columns[at.column]?.id ?? 'name')}
          />
        </div>
        <div
          id={gridId}
          role="grid"
          className="tp-grid"
          aria-label={t('touchpoints:grid')}
          aria-rowcount={lines.length + 1}
          aria-colcount={columns.length}
          aria-multiselectable
          aria-readonly={table.isReadOnly || undefined}
          style={{ height: rows.getTotalSize() }}
        >
          <HeadRow columns={columns} sort={sort} active={at.row < 0 ? at.column : -1} />
          {rows.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index]
            if (!line) return null
            if (line.kind === 'group') {
              return (
                <GroupLine
                  key={key}
                  group={line.group}
                  grouping={grouping}
                  lineIndex={index}
                  top={start}
                  isFirst={index === 0}
                  span={columns.length}
                />
              )
            }
            const isSelected = table.hasRange && line.rowIndex >= range.top && line.rowIndex <= range.bottom
            return (
              <RowLine
                key={line.row.id}
                row={line.row}
                rowIndex={line.rowIndex}
                lineIndex={index}
                top={start}
                columns={columns}
                active={line.rowIndex === at.row ? at.column : -1}
                from={isSelected ? range.left : -1}
                to={isSelected ? range.right : -1}
              />
            )
          })}
        </div>
      </div>
      <CellMenu
        table={table}
        anchorId={table.row ? cellId(table.row.id, table.column.id) : null}
        onClose={() => entry.current?.focus()}
        onAdd={onAdd}
        onReview={onReview}
      />
    </div>
  )
}

/** Up, then down, then the order of the journey again. */
function nextSort(sort: TouchpointSort | null, column: TouchpointColumn): TouchpointSort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' }
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/** The cell that something in the table belongs to. */
function placeOf(target: EventTarget, columns: readonly Column[]): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  if (!cell) return null
  const column = columns.findIndex(({ id }) => id === cell.dataset['column'])
  return column < 0 ? null : { row: Number(cell.dataset['row']), column }
}
