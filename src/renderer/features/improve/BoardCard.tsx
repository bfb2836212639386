import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { quadrantAt } from '#core/analyses/improvement.ts'
import { boardPlaceOf } from '#core/layout/boardPlace.ts'
import type { Opportunity } from '#core/model/opportunity.ts'
import { useRun } from '../map/useRun.ts'
import { boardKey } from './boardKey.ts'
import { places, useImproveDesk } from './improveDesk.ts'
import { NumberMark } from './NumberMark.tsx'
import { VoteDots } from './VoteDots.tsx'
import './boardCard.css'

interface BoardCardProps {
  opportunity: Opportunity
  number: number
  /** Where it lies now, while it is dragged too; null in the tray. */
  place: { readonly impact: number; readonly effort: number } | null
  /** Where it lies, in words. */
  meaning: string
  isReadOnly: boolean
  isFront: boolean
  isDragged: boolean
  /** How far a card of the tray was dragged, px. */
  shift: { readonly x: number; readonly y: number } | null
  onPut: (place: { readonly impact: number; readonly effort: number } | null, mergeKey?: string) => void
  onBegin: (event: PointerEvent<HTMLElement>) => void
  onMove: (event: PointerEvent<HTMLElement>) => void
  onEnd: () => void
  onCancel: () => void
  onFocus: () => void
}

/** An opportunity on the board or in the tray: dragged by mouse, moved by key. */
export function BoardCard(props: BoardCardProps) {
  const { opportunity, number, place, meaning, isReadOnly, isFront, isDragged, shift } = props
  const { t } = useTranslation()
  const { run } = useRun()
  const { currentId, setCurrent, setOpen, focusOn, wanted } = useImproveDesk()
  const { id, status, votes } = opportunity
  const title = opportunity.title || t('improve:untitled')
  // The name is made of what is seen and what is not: its number, the words, then where it lies.
  const before = status === 'done' ? t('improve:cardDone') : t('improve:cardNumber', { number })
  const behind = [`. ${meaning}`, votes > 0 ? t('improve:votes', { count: votes }) : ''].filter(Boolean).join('. ')
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && isDragged) {
      event.preventDefault()
      return props.onCancel()
    }
    const deed = boardKey(event, opportunity)
    if (!deed) return
    event.preventDefault()
    switch (deed.kind) {
      case 'show':
        setCurrent(id)
        setOpen(id)
        return focusOn(places.row(id))
      case 'vote':
        return void run('opportunity.vote', { ids: [id], change: deed.change })
      case 'put':
        if (isReadOnly) return undefined
        props.onPut(deed.place, deed.isStep ? `${id}.place` : undefined)
        // From the tray to the board and back it is drawn anew.
        return focusOn(places.card(id))
    }
  }
  const at = place && boardPlaceOf(place)
  const style = at
    ? { '--column': at.column, '--row': at.row, '--x': at.x, '--y': at.y }
    : shift
      ? { transform: `translate(${shift.x}px, ${shift.y}px)` }
      : {}
  return (
    <li
      className={place ? 'board-place' : 'tray-place'}
      data-quadrant={place ? quadrantAt(place) : undefined}
      data-front={isFront || undefined}
      style={style}
    >
      <button
        type="button"
        ref={(element) => {
          if (element && wanted.current === places.card(id)) {
            wanted.current = null
            element.focus()
          }
        }}
        data-place={places.card(id)}
        className="board-card"
        data-status={status}
        data-dragged={isDragged || undefined}
        aria-current={currentId === id || undefined}
        aria-describedby="improve-board-keys"
        onClick={() => setCurrent(id)}
        onFocus={() => {
          setCurrent(id)
          props.onFocus()
        }}
        onKeyDown={onKeyDown}
        onPointerDown={props.onBegin}
        onPointerMove={props.onMove}
        onPointerUp={props.onEnd}
        onPointerCancel={props.onCancel}
      >
        <NumberMark number={number} status={status} />
        <span className="board-card-words">
          <span className="board-card-title">
            <span className="visually-hidden">{before} </span>
            {title}
            <span className="visually-hidden">{behind}</span>
          </span>
          <VoteDots count={votes} />
        </span>
      </button>
    </li>
  )
}
