import { useTranslation } from 'react-i18next'
import { mostVotes, type Card } from '#core/model/card.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useRun } from '../map/useRun.ts'
import './notes.css'

/** Votes of one card or of several together: one more or one less for each. */
export function VoteStepper({ cards }: { cards: readonly Card[] }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const ids = cards.map((card) => card.id)
  const [first] = cards
  const isOne = cards.length === 1
  const give = (change: 1 | -1) => run('card.vote', { ids, change })
  return (
    <div className="inspector-span vote-stepper" role="group" aria-label={t('notes:votes')}>
      <span>{t('notes:votes')}</span>
      <IconButton
        icon="minus"
        small
        iconSize={16}
        label={t(isOne ? 'notes:takeVote' : 'notes:takeVoteEach')}
        keys="Alt+-"
        disabled={isReadOnly || cards.every((card) => card.votes === 0)}
        onClick={() => give(-1)}
      />
      {isOne ? (
        <output className="vote-count" aria-label={t('notes:votesOf', { count: first?.votes ?? 0 })}>
          {first?.votes}
        </output>
      ) : null}
      <IconButton
        icon="plus"
        small
        iconSize={16}
        label={t(isOne ? 'notes:addVote' : 'notes:addVoteEach')}
        keys="Alt+="
        disabled={isReadOnly || cards.every((card) => card.votes === mostVotes)}
        onClick={() => give(1)}
      />
    </div>
  )
}
