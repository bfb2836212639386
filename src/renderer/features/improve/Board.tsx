import { useRef, useState, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isPlaced, numbersOf, quadrantAt, quadrants, type Quadrant } from '#core/analyses/improvement.ts'
import { boardPlaceOf, valuesAt } from '#core/layout/boardPlace.ts'
import type { Id } from '#core/model/id.ts'
import type { Opportunity } from '#core/model/opportunity.ts'
import { formatPercent } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useRun } from '../map/useRun.ts'
import { BoardCard } from './BoardCard.tsx'
import { useImproveDesk } from './improveDesk.ts'
import { useCardSpread } from './useCardSpread.ts'
import './board.css'

/** A card on its way. `place` is where it would be put down; null while it is not over the board. */
interface Drag {
  readonly id: Id
  readonly grabX: number
  readonly grabY: number
  readonly startX: number
  readonly startY: number
  readonly isMoving: boolean
  readonly x: number
  readonly y: number
  readonly place: Placed | null
}

interface Placed {
  readonly impact: number
  readonly effort: number
}

/** Fewer px than this are a click. */
const leastDrag = 4

/** The board: impact upwards, effort to the right; what was not placed waits above it. */
export function Board({ opportunities }: { opportunities: readonly Opportunity[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { run, isReadOnly } = useRun()
  const { say } = useImproveDesk()
  const board = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const [front, setFront] = useState<Id | null>(null)
  const numbers = numbersOf(opportunities)
  const shown = opportunities.filter(({ status }) => status !== 'dropped')
  const placed = shown.filter(isPlaced)
  const waiting = shown.filter((opportunity) => !isPlaced(opportunity))
  useCardSpread(board, { isHeld: drag?.isMoving === true, key: opportunities })

  const wordsOf = ({ impact, effort }: Placed) => ({
    quadrant: t(`improve:quadrant.${quadrantAt({ impact, effort })}`),
    impact: formatPercent(impact, language),
    effort: formatPercent(effort, language)
  })
  const put = (id: Id, place: Placed | null, mergeKey?: string) => {
    const fields = { impact: place?.impact ?? null, effort: place?.effort ?? null }
    if (!run('opportunity.edit', { ids: [id], fields }, mergeKey)) return
    say(place ? t('improve:movedTo', wordsOf(place)) : t('improve:takenOff'))
  }

  const begin = (opportunity: Opportunity, event: PointerEvent<HTMLElement>) => {
    setFront(opportunity.id)
    if (isReadOnly || event.button !== 0) return
    const box = event.currentTarget.getBoundingClientRect()
    event.currentTarget.setPointerCapture(event.pointerId)
    const { clientX: x, clientY: y } = event
    setDrag({ id: opportunity.id, grabX: x - box.left, grabY: y - box.top, startX: x, startY: y, isMoving: false, x, y, place: null })
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!drag) return
    const { clientX: x, clientY: y } = event
    const isMoving = drag.isMoving || Math.hypot(x - drag.startX, y - drag.startY) >= leastDrag
    if (!isMoving) return
    const box = event.currentTarget.getBoundingClientRect()
    const card = { left: x - drag.grabX, top: y - drag.grabY, width: box.width, height: box.height }
    setDrag({ ...drag, isMoving, x, y, place: board.current && placeUnder(board.current, card, { isFree: !isOnBoard(drag.id) }) })
  }
  const isOnBoard = (id: Id) => placed.some((opportunity) => opportunity.id === id)
  const end = () => {
    setDrag(null)
    if (drag?.isMoving && drag.place) put(drag.id, drag.place)
  }
  const cancel = () => setDrag(null)

  const card = (opportunity: Opportunity, place: Placed | null) => {
    const isDragged = drag?.isMoving === true && drag.id === opportunity.id
    return (
      <BoardCard
        key={opportunity.id}
        opportunity={opportunity}
        number={numbers.get(opportunity.id) ?? 0}
        place={place}
        meaning={place ? t('improve:cardPlace', wordsOf(place)) : t('improve:cardUnplaced')}
        isReadOnly={isReadOnly}
        isFront={front === opportunity.id}
        shift={isDragged && !place ? { x: drag.x - drag.startX, y: drag.y - drag.startY } : null}
        isDragged={isDragged}
        onPut={(next, mergeKey) => put(opportunity.id, next, mergeKey)}
        onBegin={(event) => begin(opportunity, event)}
        onMove={move}
        onEnd={end}
        onCancel={cancel}
        onFocus={() => setFront(opportunity.id)}
      />
    )
  }

  return (
    <section className="board-side" aria-labelledby="improve-title">
      <header className="board-head">
        <h2 id="improve-title">{t('improve:title')}</h2>
        <p>{t('improve:hint')}</p>
      </header>
      {waiting.length > 0 ? (
        <div className="board-tray" role="group" aria-label={t('improve:tray')}>
          <p className="board-tray-title">
            {t('improve:tray')} <span>{waiting.length}</span>
            <small>{t('improve:trayHint')}</small>
          </p>
          <ul>{waiting.map((opportunity) => card(opportunity, null))}</ul>
        </div>
      ) : null}
      <p className="board-axis board-axis-up" aria-hidden>
        {t('improve:impact')} <Icon name="arrow-right" size={14} />
      </p>
      <div className="board" ref={board} role="group" aria-label={t('improve:board')}>
        {quadrants.map((quadrant) => (
          <Quarter key={quadrant} quadrant={quadrant} />
        ))}
        <ul className="board-cards">
          {placed.map((opportunity) =>
            card(opportunity, drag?.isMoving && drag.id === opportunity.id && drag.place ? drag.place : opportunity)
          )}
        </ul>
        {drag?.isMoving && drag.place && !isOnBoard(drag.id) ? <Landing place={drag.place} /> : null}
      </div>
      <p className="board-axis" aria-hidden>
        {t('improve:effort')} <Icon name="arrow-right" size={14} />
      </p>
    </section>
  )
}

function Quarter({ quadrant }: { quadrant: Quadrant }) {
  const { t } = useTranslation()
  return (
    <div className={`quarter quarter-${quadrant}`}>
      <h3>{t(`improve:quadrant.${quadrant}`)}</h3>
      <p>{t(`improve:quadrantText.${quadrant}`)}</p>
      <div className="quarter-field" data-field={quadrant} />
    </div>
  )
}

/** Where a card from the tray would be put down. */
function Landing({ place }: { place: Placed }) {
  const { column, row, x, y } = boardPlaceOf(place)
  const style = { '--column': column, '--row': row, '--x': x, '--y': y }
  return <div className="board-place board-landing" style={style as Record<string, number>} aria-hidden />
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * The place for a card whose box is held here: in the quarter under its middle, brought back into its field. With `isFree` there is none while
 * its middle is not over the board; a card that lies on the board never leaves it.
 */
function placeUnder(board: HTMLElement, card: Box, { isFree }: { isFree: boolean }): Placed | null {
  const ground = board.getBoundingClientRect()
  const middle = { x: card.left + card.width / 2, y: card.top + card.height / 2 }
  const isOver = middle.x >= ground.left && middle.x <= ground.right && middle.y >= ground.top && middle.y <= ground.bottom
  if (isFree && !isOver) return null
  const column = middle.x < ground.left + ground.width / 2 ? 0 : 1
  const row = middle.y < ground.top + ground.height / 2 ? 0 : 1
  const field = board.querySelector(`[data-field="${quadrants[row * 2 + column] ?? ''}"]`)?.getBoundingClientRect()
  if (!field) return null
  const share = (offset: number, room: number) => Math.min(1, Math.max(0, room > 0 ? offset / room : 0))
  return valuesAt({
    column,
    row,
    x: share(card.left - field.left, field.width - card.width),
    y: share(card.top - field.top, field.height - card.height)
  })
}
