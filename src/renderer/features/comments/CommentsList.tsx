import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comment } from '#core/model/comment.ts'
import type { Id } from '#core/model/id.ts'
import { commentThreads } from '#core/queries/comments.ts'
import { find } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useWhere } from '../inspector/useWhere.ts'
import { CommentItem } from './CommentItem.tsx'
import { goToCard } from './goToCard.ts'
import { walkRows } from './rowKeys.ts'

/** All comments of the map by their cards, those that are open or those that are resolved. */
export function CommentsList() {
  const { t } = useTranslation()
  const [shown, setShown] = useState<'open' | 'resolved'>('open')
  const all = useJourney(useSession(), ({ document }) => commentThreads(document))
  const threads = all.flatMap(({ cardId, comments }) => {
    const left = comments.filter((comment) => comment.resolved === (shown === 'resolved'))
    return left.length > 0 ? [{ cardId, comments: left }] : []
  })
  return (
    <>
      <Segmented
        hideLabel
        label={t('notes:show')}
        value={shown}
        options={[
          { value: 'open', label: t('notes:open') },
          { value: 'resolved', label: t('notes:resolved') }
        ]}
        onChange={setShown}
      />
      {threads.length > 0 ? (
        <ul className="threads" onKeyDown={walkRows}>
          {threads.map(({ cardId, comments }) => (
            <Thread key={cardId} cardId={cardId} comments={comments} />
          ))}
        </ul>
      ) : (
        <EmptyState icon="message-square" title={t(shown === 'open' ? 'notes:noneOpen' : 'notes:noneResolved')}>
          <p>{t(shown === 'open' ? 'notes:noneOpenText' : 'notes:noneResolvedText')}</p>
        </EmptyState>
      )}
    </>
  )
}

function Thread({ cardId, comments }: { cardId: Id; comments: readonly Comment[] }) {
  const { t } = useTranslation()
  const session = useSession()
  const card = useJourney(session, ({ document }) => find(document, 'card', cardId))
  const { icon, where } = useWhere({ laneId: card?.laneId ?? '', stepId: card?.stepId ?? '' })
  const isHere = useJourney(session, ({ selection }) => selection.has(cardId))
  if (!card) return null
  const words = card.text || t('notes:emptyCard')
  return (
    <li className="thread">
      <button
        type="button"
        data-row=""
        className="thread-card"
        title={t('notes:goToCard', { text: words })}
        aria-current={isHere || undefined}
        onClick={() => goToCard(session, cardId)}
      >
        <span className="thread-words">{words}</span>
        <span className="thread-where">
          <Icon name={icon} size={14} />
          <span>{where}</span>
        </span>
      </button>
      <ul>
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} />
        ))}
      </ul>
    </li>
  )
}
