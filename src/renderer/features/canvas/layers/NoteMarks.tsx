// What people noted on cards and is not part of them: bubbles with the number of open comments, and from afar the number of votes.
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Box, MapLayout } from '#core/layout/boxes.ts'
import { cardsInView, type CardPlace } from '#core/layout/place.ts'
import { listOf } from '#core/model/document.ts'
import { listKeys } from '#core/model/listKeys.ts'
import { openCommentsOn } from '#core/queries/comments.ts'
import { commentBubble, commentBubbleWidth, commentMark, farVotes, farVotesWidth } from '#core/scene/commentMark.ts'
import { useJourney } from '../../../session/useJourney.ts'
import { commentOn } from '../actions/noteActions.ts'
import { focusCard } from '../actions/cardActions.ts'
import { useCanvas } from '../canvas.ts'
import { Sketch } from './Sketch.tsx'
import { useTheme } from './theme.ts'
import { useGroundInView } from './useGroundInView.ts'
import { useSettledZoom } from './useSettledZoom.ts'
import './noteMarks.css'

/** Marks of the cards that are seen. `isFar`: cards are blocks without words. */
export const NoteMarks = memo(function NoteMarks({ isFar }: { isFar: boolean }) {
  const { session } = useCanvas()
  const layout = useJourney(session, (state) => state.layout)
  const comments = useJourney(session, (state) => listOf(state.document, listKeys.comments))
  const voted = useMemo(() => (isFar ? votedOn(layout) : []), [isFar, layout])
  // Mostly there is nothing to follow the camera for.
  const inView = useGroundInView({ wanted: isFar ? voted.length > 0 : comments.length > 0 })
  const marked = useMemo(() => {
    if (isFar) return voted.filter(({ place }) => isSeen(place, inView))
    if (comments.length === 0) return []
    const { document } = session.getState()
    return cardsInView(layout, inView).flatMap((place) => {
      const count = openCommentsOn(document, place.card.card.id)
      return count > 0 ? [{ place, count }] : []
    })
  }, [layout, inView, comments, isFar, voted, session])
  const Mark = isFar ? VotesMark : CommentsMark
  return marked.map(({ place, count }) => <Mark key={place.card.card.id} id={place.card.card.id} count={count} {...cornerOf(place)} />)
})

interface MarkProps {
  readonly id: string
  readonly count: number
  /** Upper right corner of the card on the ground, px. */
  readonly right: number
  readonly top: number
}

/** All cards that have votes. */
function votedOn(layout: MapLayout): { readonly place: CardPlace; readonly count: number }[] {
  return layout.lanes.flatMap((lane) =>
    [...lane.cells.values()].flatMap((cards) =>
      cards.flatMap((card) => (card.card.votes > 0 ? [{ place: { lane, card }, count: card.card.votes }] : []))
    )
  )
}

function isSeen({ lane, card }: CardPlace, { x, y, width, height }: Box): boolean {
  const top = lane.y + card.y
  return card.x < x + width && card.x + card.width > x && top < y + height && top + card.height > y
}

function cornerOf({ lane, card }: CardPlace): Pick<MarkProps, 'right' | 'top'> {
  return { right: card.x + card.width, top: lane.y + card.y }
}

/** For the pointer alone: the keyboard comments by its own key, and the mirror grid says how many there are. */
const CommentsMark = memo(function CommentsMark({ id, count, right, top }: MarkProps) {
  const canvas = useCanvas()
  const theme = useTheme()
  const { t } = useTranslation()
  const primitives = useMemo(() => commentMark(count, theme), [count, theme])
  const width = commentBubbleWidth(count)
  return (
    <button
      type="button"
      className="cv-layer cv-comments nopan"
      style={{ left: right - commentBubble.right - width, top: top - commentBubble.height / 2, width, height: commentBubble.height }}
      tabIndex={-1}
      aria-hidden
      title={t('notes:commentsButton', { count })}
      onClick={() => {
        focusCard(canvas, id)
        commentOn(canvas)
      }}
    >
      <Sketch primitives={primitives} width={width} height={commentBubble.height} />
    </button>
  )
})

const VotesMark = memo(function VotesMark({ count, right, top }: MarkProps) {
  const theme = useTheme()
  const zoom = useSettledZoom()
  const primitives = useMemo(() => farVotes(count, theme), [count, theme])
  const width = farVotesWidth(count)
  // It keeps its size on the screen, whatever the zoom.
  const style = { left: right, top, transform: `scale(${1 / zoom}) translate(${-width + 4}px, -6px)` }
  return (
    <span className="cv-layer cv-far-votes" style={style} aria-hidden>
      <Sketch primitives={primitives} width={width} height={commentBubble.height} />
    </span>
  )
})
