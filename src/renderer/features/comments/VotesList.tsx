import { useTranslation } from 'react-i18next'
import { mostDots } from '#core/layout/setVotes.ts'
import type { Card } from '#core/model/card.ts'
import { votedCards } from '#core/queries/votes.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { showChord } from '../canvas/keys/chord.ts'
import { platformOf } from '../canvas/keys/platform.ts'
import { useWhere } from '../inspector/useWhere.ts'
import { useRun } from '../map/useRun.ts'
import { goToCard } from './goToCard.ts'
import { walkRows } from './rowKeys.ts'

/** The cards with votes, most votes first; cards with as many share a place. */
export function VotesList() {
  const { t } = useTranslation()
  const session = useSession()
  const cards = useJourney(session, ({ document }) => votedCards(document))
  const { run, isReadOnly } = useRun()
  if (cards.length === 0) {
    return (
      <EmptyState icon="circle-dot" title={t('notes:noVotes')}>
        <p>{t('notes:noVotesText', { keys: showChord('Alt+=', platformOf(navigator.platform)) })}</p>
      </EmptyState>
    )
  }
  const clear = () => {
    if (run('card.clearVotes', {})) showToast(t('notes:votesCleared'), { action: { label: t('common:undo'), run: session.undo } })
  }
  return (
    <>
      <ol className="ranking" onKeyDown={walkRows}>
        {cards.map((card) => (
          <Ranked key={card.id} card={card} rank={cards.findIndex((other) => other.votes === card.votes) + 1} />
        ))}
      </ol>
      {isReadOnly ? null : (
        <Button look="quiet" icon="rotate-ccw" onClick={clear}>
          {t('notes:clearVotes')}
        </Button>
      )}
    </>
  )
}

function Ranked({ card, rank }: { card: Card; rank: number }) {
  const { t } = useTranslation()
  const session = useSession()
  const { icon, where } = useWhere(card)
  const isHere = useJourney(session, ({ selection }) => selection.has(card.id))
  const words = card.text || t('notes:emptyCard')
  return (
    <li>
      <button
        type="button"
        data-row=""
        className="thread-card ranked"
        aria-current={isHere || undefined}
        onClick={() => goToCard(session, card.id)}
      >
        <span className="ranked-place">{rank}</span>
        <span className="ranked-words">
          <span className="thread-words">{words}</span>
          <span className="thread-where">
            <Icon name={icon} size={14} />
            <span>{where}</span>
          </span>
        </span>
        <span className="ranked-votes">
          {card.votes <= mostDots ? <span className="ranked-dots">{dots(card.votes)}</span> : null}
          <span>{t('notes:votesOf', { count: card.votes })}</span>
        </span>
      </button>
    </li>
  )
}

function dots(count: number) {
  return Array.from({ length: count }, (_, index) => <i key={index} />)
}
