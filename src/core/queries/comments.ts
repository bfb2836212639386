import type { Comment } from '../model/comment.ts'
import { listOf, type JourneyDocument } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { listKeys } from '../model/listKeys.ts'
import { commentsOf } from './journey.ts'

const opens = new WeakMap<readonly Comment[], number>()

/** How many comments on a card wait for something to be done. */
export function openCommentsOn(document: JourneyDocument, cardId: Id): number {
  return countOpen(listOf<Comment>(document, listKeys.commentsOn(cardId)))
}

/** How many comments of the map wait for something to be done. */
export function openCommentsOf(document: JourneyDocument): number {
  return countOpen(listOf<Comment>(document, listKeys.comments))
}

/** The comments of one card, oldest first, as the panel of comments lists them. */
export interface CommentThread {
  readonly cardId: Id
  readonly comments: readonly Comment[]
}

const threads = new WeakMap<readonly Comment[], readonly CommentThread[]>()

/** All comments by their card; the card that was spoken about last comes first. The same array until a comment changes. */
export function commentThreads(document: JourneyDocument): readonly CommentThread[] {
  const all = listOf<Comment>(document, listKeys.comments)
  let known = threads.get(all)
  if (!known) {
    const byCard = new Map<Id, Comment[]>()
    // From the latest back: a map keeps the order in which its keys came.
    for (const comment of commentsOf(document).toReversed()) {
      const list = byCard.get(comment.cardId)
      if (list) list.unshift(comment)
      else byCard.set(comment.cardId, [comment])
    }
    known = [...byCard].map(([cardId, comments]) => ({ cardId, comments }))
    threads.set(all, known)
  }
  return known
}

function countOpen(comments: readonly Comment[]): number {
  let count = opens.get(comments)
  if (count === undefined) {
    count = comments.filter((comment) => !comment.resolved).length
    opens.set(comments, count)
  }
  return count
}
