import { z } from 'zod/mini'
import { idSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('comment'),
  cardId: idSchema,
  text: z.string().check(z.maxLength(20_000)),
  /** Who wrote it, as they call themselves; may be empty. */
  author: z.string().check(z.maxLength(200)),
  /** When it was written, ms since 1970 UTC. */
  createdAt: z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000)),
  /** Nothing is left to be done about it. */
  resolved: z.boolean()
})

/** A note to each other about a card; for the team, never handed out unless asked for. */
export type Comment = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const commentType = defineRecordType<'comment', Comment>({
  type: 'comment',
  version: 1,
  schema,
  migrations: [],
  references: [{ field: 'cardId', targets: ['card'], onRemove: 'cascade' }],
  listKeys: (comment) => [listKeys.comments, listKeys.commentsOn(comment.cardId)]
})

/** An open comment. */
export function newComment(id: Id, cardId: Id, text: string, author: string, createdAt: number): Comment {
  return { id, type: 'comment', cardId, text, author, createdAt, resolved: false }
}
