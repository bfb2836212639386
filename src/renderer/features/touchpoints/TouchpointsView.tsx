// The touchpoint table (DOMAIN §2.5): always the same data as the cards on the canvas.
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TouchpointColumn } from '#core/analyses/touchpointFilters.ts'
import { hiddenTouchpointLanes } from '#core/analyses/touchpointTable.ts'
import { allStepsOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useRun } from '../map/useRun.ts'
import { viewDeed } from '../shortcuts/viewKeys.ts'
import { AddTouchpoint } from './AddTouchpoint.tsx'
import { BulkBar } from './BulkBar.tsx'
import { columnsOf } from './columns.ts'
import { Completeness } from './Completeness.tsx'
import { ReviewScreen } from './review/ReviewScreen.tsx'
import { Toolbar } from './Toolbar.tsx'
import { TouchpointGrid, type TouchpointGridHandle } from './TouchpointGrid.tsx'
import { useRows } from './useRows.ts'
import { useTable } from './useTable.ts'
import { useTaste } from './useTaste.ts'
import './touchpoints.css'

/** The view of the touchpoints of the open map. */
export function TouchpointsView() {
  const { t } = useTranslation()
  const [taste, setTaste] = useTaste()
  const data = useRows(taste.grouping)
  const columns = useMemo(() => columnsOf(new Set<TouchpointColumn>(taste.columns)), [taste.columns])
  const table = useTable(data.shown, columns)
  const grid = useRef<TouchpointGridHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const [adding, setAdding] = useState<{ readonly stepId: string | null } | null>(null)
  const [review, setReview] = useState<{ readonly rowId: string | null } | null>(null)
  const showAll = () => {
    data.setFilter('all')
    data.setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (viewDeed('touchpoints', event) !== 'cellSearch') return
    event.preventDefault()
    search.current?.select()
    search.current?.focus()
  }
  return (
    <div className="touchpoints" onKeyDown={onKeyDown}>
      <header className="tp-top">
        <div>
          <h2>{t('touchpoints:title')}</h2>
          <p>{t('touchpoints:subtitle')}</p>
        </div>
        {data.rows.length > 0 ? <Completeness rows={data.rows} /> : null}
      </header>
      {data.rows.length === 0 ? (
        <NoTouchpoints onAdd={() => setAdding({ stepId: null })} />
      ) : (
        <>
          <Toolbar
            data={data}
            taste={taste}
            onTaste={setTaste}
            searchRef={search}
            toTable={() => grid.current?.focus()}
            isReadOnly={table.isReadOnly}
            onAdd={() => setAdding({ stepId: table.row?.step.id ?? null })}
            onReview={() => setReview({ rowId: null })}
          />
          {data.shown.length === 0 ? (
            <EmptyState
              icon="funnel"
              title={t('touchpoints:nothingFound')}
              actions={<Button onClick={showAll}>{t('touchpoints:showAll')}</Button>}
            />
          ) : (
            <TouchpointGrid
              ref={grid}
              table={table}
              lines={data.lines}
              shown={data.shown}
              columns={columns}
              grouping={taste.grouping}
              sort={data.sort}
              onSort={data.setSort}
              onAdd={(stepId) => setAdding({ stepId })}
              onReview={(rowId) => setReview({ rowId })}
            />
          )}
          <BulkBar table={table} onDone={() => grid.current?.focus()} />
        </>
      )}
      {adding ? (
        <AddTouchpoint
          stepId={adding.stepId}
          onClose={() => setAdding(null)}
          onAdded={(cardId) => {
            showAll()
            table.setPlace({ rowId: cardId, rowIndex: 0, column: 'name' })
            setAdding(null)
            setTimeout(() => grid.current?.focus())
          }}
        />
      ) : null}
      {review ? (
        <ReviewScreen
          rows={data.shown}
          from={review.rowId}
          onClose={(rowId) => {
            setReview(null)
            if (rowId !== null) table.setPlace({ rowId, rowIndex: 0, column: table.column.id })
            setTimeout(() => grid.current?.focus())
          }}
        />
      ) : null}
    </div>
  )
}

/** What belongs here, and the one thing to do about it. */
function NoTouchpoints({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun({ frame: true })
  const hasSteps = useJourney(session, ({ document }) => allStepsOf(document).length > 0)
  const hidden = useJourney(session, ({ document }) => hiddenTouchpointLanes(document).map(({ id }) => id))
  if (hidden.length > 0) {
    const show = () => {
      session.beginGesture()
      for (const id of hidden) run('lane.edit', { id, hidden: false })
      session.endGesture()
    }
    return (
      <EmptyState
        icon="eye-off"
        title={t('touchpoints:hiddenTitle')}
        actions={
          <Button look="primary" size="large" disabled={isReadOnly} onClick={show}>
            {t('touchpoints:showLane')}
          </Button>
        }
      >
        <p>{t('touchpoints:hiddenText')}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="pointer"
      title={t('touchpoints:emptyTitle')}
      actions={
        hasSteps ? (
          <Button look="primary" size="large" icon="plus" disabled={isReadOnly} onClick={onAdd}>
            {t('touchpoints:addTitle')}
          </Button>
        ) : (
          <Button look="primary" size="large" onClick={() => go(mapRoute(session.getState().journeyId))}>
            {t('touchpoints:toMap')}
          </Button>
        )
      }
    >
      <p>{hasSteps ? t('touchpoints:emptyText') : t('touchpoints:noStepsText')}</p>
    </EmptyState>
  )
}
