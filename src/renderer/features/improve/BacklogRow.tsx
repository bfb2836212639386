import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isLate } from '#core/analyses/improvement.ts'
import type { Opportunity } from '#core/model/opportunity.ts'
import { useNow } from '../../app/useNow.ts'
import { dayOf, formatDay } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextArea } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'
import { viewDeed } from '../shortcuts/viewKeys.ts'
import { places, useImproveDesk } from './improveDesk.ts'
import { NumberMark } from './NumberMark.tsx'
import { RowDetails } from './RowDetails.tsx'
import { RowMeasure } from './RowMeasure.tsx'
import { StatusMenu } from './StatusMenu.tsx'
import { VoteDots } from './VoteDots.tsx'
import './backlogRow.css'

interface BacklogRowProps {
  opportunity: Opportunity
  number: number | null
  isReadOnly: boolean
  /** While rows are dragged: this one is held, or the held one would go above or below it. */
  mark: 'held' | 'above' | 'below' | null
  onStep: (change: 1 | -1) => void
  onRemove: () => void
  onBeginDrag: (event: PointerEvent<HTMLElement>) => void
  onDrag: (event: PointerEvent<HTMLElement>) => void
  onEndDrag: () => void
  onCancelDrag: () => void
  wasDragged: () => boolean
}

/** An opportunity in the backlog: its number is the handle by which it is dragged and commanded by key. */
export function BacklogRow({ opportunity, number, isReadOnly, mark, onStep, onRemove, ...drag }: BacklogRowProps) {
  const { t } = useTranslation()
  const { run } = useRun()
  const { currentId, openId, setCurrent, setOpen, wanted } = useImproveDesk()
  const { id, status } = opportunity
  const title = opportunity.title || t('improve:untitled')
  const isOpen = openId === id
  const words = { number: number ?? '', title, status: t(`improve:status.${status}`) }
  const toggle = () => setOpen(isOpen ? null : id)
  const vote = (change: 1 | -1) => run('opportunity.vote', { ids: [id], change })
  const onRowKey = (event: KeyboardEvent<HTMLElement>) => {
    if (viewDeed('backlog', event) !== 'backlogOrder') return
    event.preventDefault()
    onStep(event.key === 'ArrowUp' ? -1 : 1)
  }
  const onHandleKey = (event: KeyboardEvent<HTMLElement>) => {
    const deeds = {
      backlogDetails: toggle,
      boardVote: () => vote(1),
      boardUnvote: () => vote(-1),
      backlogRemove: onRemove
    } as const
    // Votes are given in the same way on the board and here.
    const deed = viewDeed('backlog', event) ?? viewDeed('board', event)
    const run =
      event.key === 'Escape' ? drag.onCancelDrag : deed !== undefined && deed in deeds ? deeds[deed as keyof typeof deeds] : undefined
    if (!run || (isReadOnly && deed !== 'backlogDetails')) return
    event.preventDefault()
    run()
  }
  return (
    <li
      className="backlog-row"
      data-current={currentId === id || undefined}
      data-status={status}
      data-mark={mark ?? undefined}
      data-row-id={id}
      onKeyDown={onRowKey}
      onFocus={() => setCurrent(id)}
      onClick={() => setCurrent(id)}
    >
      <button
        type="button"
        data-row=""
        data-place={places.row(id)}
        ref={(element) => {
          if (element && wanted.current === places.row(id)) {
            wanted.current = null
            element.focus()
          }
        }}
        className="row-handle"
        aria-label={t(number === null ? 'improve:rowHandleNone' : 'improve:rowHandle', words)}
        aria-describedby="improve-row-keys"
        aria-expanded={isOpen}
        onClick={() => {
          if (!drag.wasDragged()) toggle()
        }}
        onKeyDown={onHandleKey}
        onPointerDown={drag.onBeginDrag}
        onPointerMove={drag.onDrag}
        onPointerUp={drag.onEndDrag}
        onPointerCancel={drag.onCancelDrag}
      >
        <NumberMark number={number ?? 0} status={status} />
      </button>
      <div className="row-words">
        <TextArea
          hideLabel
          label={t('improve:rowTitle', { number: number ?? '' })}
          className="row-title"
          rows={1}
          value={opportunity.title}
          maxLength={500}
          readOnly={isReadOnly}
          placeholder={t('improve:untitled')}
          onChange={(next) => run('opportunity.edit', { ids: [id], fields: { title: next } }, `${id}.title`)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            event.currentTarget.closest('li')?.querySelector<HTMLElement>('[data-row]')?.focus()
          }}
        />
        <RowMeta opportunity={opportunity} />
      </div>
      <div className="row-end">
        <IconButton
          icon={isOpen ? 'chevron-up' : 'chevron-down'}
          small
          iconSize={16}
          className="row-more"
          label={t('improve:details', { title })}
          aria-expanded={isOpen}
          onClick={toggle}
        />
        <StatusMenu opportunity={opportunity} isReadOnly={isReadOnly} />
      </div>
      <RowMeasure opportunity={opportunity} />
      {isOpen ? <RowDetails opportunity={opportunity} onRemove={onRemove} /> : null}
    </li>
  )
}

/** Who sees to it by when. What is overdue is said by a sign and a word. */
function RowMeta({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const { today } = useImproveDesk()
  const { owner, department, due, votes } = opportunity
  const day = dayOf(due)
  const isOverdue = isLate(opportunity, today)
  return (
    <p className="row-meta">
      {owner.trim() === '' ? (
        <span className="row-nobody">
          <Icon name="user-x" size={14} />
          {t('improve:nobody')}
          {department === '' ? null : <span className="row-department">, {department}</span>}
        </span>
      ) : (
        <span>
          <Icon name="user" size={14} />
          {[owner, department].filter(Boolean).join(', ')}
        </span>
      )}
      {day ? (
        <span className={isOverdue ? 'row-late' : undefined}>
          <Icon name={isOverdue ? 'triangle-alert' : 'calendar'} size={14} />
          {isOverdue ? t('improve:lateSince', { day: formatDay(day, now, language) }) : formatDay(day, now, language)}
        </span>
      ) : null}
      {votes > 0 ? (
        <span>
          <span className="visually-hidden">{t('improve:votes', { count: votes })}</span>
          <VoteDots count={votes} />
        </span>
      ) : null}
    </p>
  )
}
