import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'

/** Every way in which the library refuses or fails. */
export type LibraryFailureCode =
  | 'notFound'
  | 'stale'
  | 'readOnly'
  | 'damaged'
  | 'libraryMoved'
  | 'diskFull'
  | 'readOnlyDisk'
  | 'newerVersion'
  | 'notALibrary'
  | 'snapshotUnusable'
  | 'internal'

/** A failure of the library; `message` is for logs. */
export interface LibraryFailure {
  readonly code: LibraryFailureCode
  readonly message: string
}

/** Thrown inside a transaction to roll it back with a failure that is expected; never leaves this layer. */
export class Rollback extends Error {
  readonly failure: LibraryFailure

  constructor(code: LibraryFailureCode, message: string) {
    super(message)
    this.failure = { code, message }
  }
}

/** What an error of the driver or of the file system means for the library at `path`, or null for a bug. */
export function failureOf(error: unknown, path: string): LibraryFailure | null {
  if (error instanceof Rollback) return error.failure
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (!(error instanceof Sqlite.SqliteError) && !/^E[A-Z]+$/.test(code)) return null
  const message = `${code}: ${(error as Error).message}`
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return { code: 'diskFull', message }
  if (/^(SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM)/.test(code)) return { code: 'readOnlyDisk', message }
  if (/^(SQLITE_CORRUPT|SQLITE_NOTADB)/.test(code)) return { code: 'damaged', message }
  // SQLite reports a full disk under a memory-mapped or shared file as a plain input/output error.
  if (code.startsWith('SQLITE_IOERR') && isDiskFull(path)) return { code: 'diskFull', message }
  return { code: 'internal', message }
}

function isDiskFull(path: string): boolean {
  try {
    return statfsSync(dirname(path)).bavail === 0
  } catch {
    return false
  }
}
