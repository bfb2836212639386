import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numbersOf, orderBacklog, type BacklogOrder } from '#core/analyses/improvement.ts'
import type { Id } from '#core/model/id.ts'
import type { Opportunity } from '#core/model/opportunity.ts'
import type { Place } from '#core/model/orderKey.ts'
import { opportunitiesOf } from '#core/queries/journey.ts'
import { showToast } from '../../app/toasts.ts'
import { useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { walkRows } from '../comments/rowKeys.ts'
import { useRun } from '../map/useRun.ts'
import { everything, isAll, isShown, type BacklogFilter } from './backlogFilter.ts'
import { FilterMenu, MoreMenu, OrderMenu } from './BacklogMenus.tsx'
import { BacklogRow } from './BacklogRow.tsx'
import { EmptyBacklog } from './EmptyBacklog.tsx'
import { FunnelFoot } from './FunnelFoot.tsx'
import { places, useImproveDesk } from './improveDesk.ts'
import { NewOpportunity } from './NewOpportunity.tsx'
import { UnansweredNote } from './UnansweredNote.tsx'
import { useRowDrag } from './useRowDrag.ts'
import './backlog.css'

interface BacklogProps {
  opportunities: readonly Opportunity[]
  isAdding: boolean
  onAdding: (isAdding: boolean) => void
  onReport: () => void
}

/** All opportunities with who sees to them by when, how far they are, and whether they helped. */
export function Backlog({ opportunities, isAdding, onAdding, onReport }: BacklogProps) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const { say, focusOn } = useImproveDesk()
  const [order, setOrder] = useState<BacklogOrder>('agreed')
  const [filter, setFilter] = useState<BacklogFilter>(everything)
  const list = useRef<HTMLOListElement>(null)
  const numbers = numbersOf(opportunities)
  const rows = orderBacklog(opportunities, order).filter((opportunity) => isShown(opportunity, filter))
  const hidden = opportunities.length - rows.length

  const move = (id: Id, place: Place) => {
    if (!run('opportunity.move', { id, place })) return
    const now = opportunitiesOf(session.getState().document)
    const title = opportunities.find((each) => each.id === id)?.title || t('improve:untitled')
    say(t('improve:movedRow', { title, number: now.findIndex((each) => each.id === id) + 1, count: now.length }))
    focusOn(places.row(id))
  }
  /** One row up or down among those that are shown. */
  const step = (id: Id, change: 1 | -1) => {
    if (isReadOnly) return
    if (order !== 'agreed') return showToast(t('improve:onlyAgreed'))
    const at = rows.findIndex((row) => row.id === id)
    const next = rows[at + change]
    if (!next) return
    if (change > 0) return move(id, { after: next.id })
    const above = opportunities[opportunities.findIndex((each) => each.id === next.id) - 1]
    move(id, above ? { after: above.id } : 'start')
  }
  const remove = (opportunity: Opportunity) => {
    const at = rows.findIndex((row) => row.id === opportunity.id)
    const neighbour = rows[at + 1] ?? rows[at - 1]
    if (!run('opportunity.remove', { ids: [opportunity.id] })) return
    if (neighbour) focusOn(places.row(neighbour.id))
    const title = opportunity.title || t('improve:untitled')
    showToast(t('improve:removed', { title }), { action: { label: t('common:undo'), run: session.undo } })
  }
  const takeOver = () => {
    session.beginGesture()
    for (const { id } of orderBacklog(opportunities, order)) run('opportunity.move', { id, place: 'end' })
    session.endGesture()
    setOrder('agreed')
    showToast(t('improve:tookOver'), { action: { label: t('common:undo'), run: session.undo } })
  }
  const drag = useRowDrag({
    list,
    isOn: order === 'agreed' && !isReadOnly,
    onDrop: (id, before) => {
      if (before === id) return
      const others = rows.filter((row) => row.id !== id)
      const at = before === null ? others.length : others.findIndex((row) => row.id === before)
      const above = others[at - 1]
      move(id, above ? { after: above.id } : 'start')
    }
  })

  return (
    <section className="backlog" aria-labelledby="improve-backlog">
      <header className="backlog-head">
        <h2 id="improve-backlog">
          {t('improve:backlog')}{' '}
          <span className="backlog-count" aria-label={t('improve:backlogOf', { count: opportunities.length })}>
            {opportunities.length}
          </span>
        </h2>
        <div className="backlog-tools">
          {opportunities.length > 1 ? (
            <>
              <OrderMenu order={order} onOrder={setOrder} {...(isReadOnly ? {} : { onTakeOver: takeOver })} />
              <FilterMenu opportunities={opportunities} filter={filter} onFilter={setFilter} />
            </>
          ) : null}
          {opportunities.length > 0 ? <MoreMenu onReport={onReport} /> : null}
          {isReadOnly ? null : (
            <Button
              icon="plus"
              aria-label={t('improve:addLong')}
              aria-keyshortcuts="n"
              data-tooltip={t('improve:addLong')}
              data-tooltip-keys="N"
              onClick={() => onAdding(true)}
            >
              {t('improve:add')}
            </Button>
          )}
        </div>
      </header>
      <div className="backlog-scroll">
        {opportunities.length === 0 && !isAdding ? <EmptyBacklog onAdd={() => onAdding(true)} /> : null}
        <ol
          className="backlog-rows"
          ref={list}
          onKeyDown={(event) => {
            if (!event.altKey && !event.ctrlKey && !event.metaKey) walkRows(event)
          }}
        >
          {rows.map((opportunity, at) => (
            <BacklogRow
              key={opportunity.id}
              opportunity={opportunity}
              number={numbers.get(opportunity.id) ?? null}
              isReadOnly={isReadOnly}
              mark={drag.markOf(opportunity.id, at === rows.length - 1)}
              onStep={(change) => step(opportunity.id, change)}
              onRemove={() => remove(opportunity)}
              onBeginDrag={(event) => drag.begin(opportunity.id, event)}
              onDrag={drag.move}
              onEndDrag={drag.end}
              onCancelDrag={drag.cancel}
              wasDragged={drag.wasDragged}
            />
          ))}
        </ol>
        {rows.length === 0 && opportunities.length > 0 ? (
          <EmptyState
            icon="funnel"
            title={t('improve:filteredOut')}
            actions={<Button onClick={() => setFilter(everything)}>{t('improve:showAll')}</Button>}
          >
            <p>{t('improve:filteredOutText', { count: opportunities.length })}</p>
          </EmptyState>
        ) : null}
        {rows.length > 0 && hidden > 0 && !isAll(filter) ? (
          <p className="backlog-hidden">
            {t('improve:filteredOutText', { count: hidden })}
            <Button look="link" onClick={() => setFilter(everything)}>
              {t('improve:showAll')}
            </Button>
          </p>
        ) : null}
        {opportunities.length > 0 && isAll(filter) && !isAdding ? <UnansweredNote /> : null}
        {isAdding && !isReadOnly ? (
          <NewOpportunity
            onAdd={(title) => {
              setFilter(everything)
              return run('opportunity.add', { fields: { title } })
            }}
            onClose={() => onAdding(false)}
          />
        ) : null}
      </div>
      {opportunities.length > 0 ? <FunnelFoot opportunities={opportunities} /> : null}
    </section>
  )
}
