import { newComment } from '../model/comment.ts'
import type { Id } from '../model/id.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { defineCommand, refuse } from './command.ts'

/** Writes a comment on a card. `createdAt`: ms since 1970 UTC, from whoever has a clock. */
export const addComment = defineCommand<{ id?: Id; cardId: Id; text: string; author: string; createdAt: number }>({
  undo: 'record',
  whenLocked: true,
  run: (tx, { id, cardId, text, author, createdAt }, env) => {
    if (!tx.find('card', cardId)) return refuse('notFound')
    if (isBlank(text)) return refuse('emptyText')
    tx.add(newComment(id ?? env.newId(), cardId, cleanText(text), cleanLine(author), createdAt))
    return undefined
  }
})

/** Changes the text of a comment, or whether anything is left to be done about it. */
export const editComment = defineCommand<{ id: Id; text?: string; resolved?: boolean }>({
  undo: 'merge',
  whenLocked: true,
  run: (tx, { id, text, resolved }) => {
    if (!tx.find('comment', id)) return refuse('notFound')
    if (text !== undefined && isBlank(text)) return refuse('emptyText')
    tx.update('comment', id, (comment) => {
      if (text !== undefined) comment.text = cleanText(text)
      if (resolved !== undefined) comment.resolved = resolved
    })
    return undefined
  }
})

/** Removes comments. */
export const removeComments = defineCommand<{ ids: readonly Id[] }>({
  undo: 'record',
  whenLocked: true,
  run: (tx, { ids }) => {
    if (ids.some((id) => !tx.find('comment', id))) return refuse('notFound')
    for (const id of ids) tx.remove(id)
    return undefined
  }
})

/** Nothing that can be seen is no comment. */
function isBlank(text: string): boolean {
  return !/[^\p{Z}\p{C}]/u.test(text)
}
