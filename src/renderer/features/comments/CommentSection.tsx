import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { commentsOn } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { useRun } from '../map/useRun.ts'
import { CommentItem } from './CommentItem.tsx'
import { WriteComment } from './WriteComment.tsx'
import './notes.css'

/** What was said about a card, oldest first, and the field for more. */
export function CommentSection({ cardId }: { cardId: Id }) {
  const { t } = useTranslation()
  const comments = useJourney(useSession(), ({ document }) => commentsOn(document, cardId))
  const { isReadOnly } = useRun()
  return (
    <section className="comments" aria-label={t('notes:comments')}>
      <h3 className="field-label">{t('notes:comments')}</h3>
      {comments.length > 0 ? (
        <ul>
          {comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </ul>
      ) : null}
      {isReadOnly ? null : <WriteComment cardId={cardId} />}
    </section>
  )
}
