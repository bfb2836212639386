import type Sqlite from 'better-sqlite3'
import type { Result } from '#core/result.ts'
import type { Connection } from './connection.ts'
import { Rollback, type LibraryFailure } from './failure.ts'

/** A picture under the SHA-256 of its bytes. */
export interface Attachment {
  readonly hash: string
  readonly mime: string
  readonly data: Uint8Array
}

/** How long an attachment stays that nothing refers to any more, ms: longer than anything that undo could bring back. */
export const attachmentGrace = 7 * 24 * 3600 * 1000

/** The pictures of all journeys, each kept once. */
export interface AttachmentStore {
  readonly put: (attachment: Attachment) => Result<void, LibraryFailure>
  readonly get: (hash: string) => Result<Attachment, LibraryFailure>
  /** Frees what no journey and no version has used for the grace period and no kept change mentions. Run at open only: then nobody can undo. */
  readonly sweep: (now: number) => Result<number, LibraryFailure>
}

/** The attachments of a library. */
export function attachmentStore({ sqlite, read, write }: Connection): AttachmentStore {
  const one = sqlite.prepare<[string], Attachment>('SELECT hash, mime, data FROM attachments WHERE hash = ?')
  const isUsed = `(EXISTS (SELECT 1 FROM attachment_uses WHERE attachment_uses.hash = attachments.hash)
    OR EXISTS (SELECT 1 FROM version_attachments WHERE version_attachments.hash = attachments.hash))`
  const usedAgain = sqlite.prepare(`UPDATE attachments SET unused_since = NULL WHERE unused_since IS NOT NULL AND ${isUsed}`)
  const newlyUnused = sqlite.prepare(`UPDATE attachments SET unused_since = ? WHERE unused_since IS NULL AND NOT ${isUsed}`)
  const free = sqlite.prepare(
    `DELETE FROM attachments WHERE unused_since < ? AND NOT EXISTS (SELECT 1 FROM changes WHERE instr(diff, attachments.hash) > 0)`
  )
  return {
    put: (attachment) => write(() => insertAttachment(sqlite, attachment)),
    get: (hash) =>
      read(() => {
        const attachment = one.get(hash)
        if (!attachment) throw new Rollback('notFound', `no attachment ${hash}`)
        return attachment
      }),
    sweep: (now) =>
      write(() => {
        usedAgain.run()
        newlyUnused.run(now)
        return free.run(now - attachmentGrace).changes
      })
  }
}

/** Keeps an attachment inside a transaction; one that is there already starts its grace period anew. */
export function insertAttachment(sqlite: Sqlite.Database, { hash, mime, data }: Attachment): void {
  sqlite
    .prepare('INSERT INTO attachments (hash, mime, data) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET unused_since = NULL')
    .run(hash, mime, data)
}
