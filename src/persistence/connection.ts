import Sqlite from 'better-sqlite3'
import { invariant } from '#core/invariant.ts'
import { err, ok, type Result } from '#core/result.ts'
import { failureOf, Rollback, type LibraryFailure } from './failure.ts'
import { fileIdentity, isSameFile } from './fileIdentity.ts'

/** How long SQLite itself waits for another process, in ms, before an attempt counts as busy. */
const busyTimeout = 5000
const busyRetries = 3

/**
 * The one way to the library's file. `write` gives `ok` only after COMMIT has returned and the file at the path is still the
 * one that was written to; in every other case nothing that was asked for may be called saved.
 */
export interface Connection {
  readonly path: string
  readonly sqlite: Sqlite.Database
  readonly read: <Value>(run: () => Value) => Result<Value, LibraryFailure>
  readonly write: <Value>(run: () => Value) => Result<Value, LibraryFailure>
  /** Fails where the file at the path is another one than was opened; waits for nobody. */
  readonly isInPlace: () => Result<null, LibraryFailure>
  readonly close: () => void
}

/** Opens the file and sets what durability and safety rest on. Throws what the driver throws. */
export function connect(path: string): Connection {
  const sqlite = openForWriting(path)
  const identity = fileIdentity(path)
  invariant(identity, 'a database that is open has a file')
  const moved = () => new Rollback('libraryMoved', `${path} is not the file any more that was opened`)

  const read = <Value>(run: () => Value): Result<Value, LibraryFailure> => guarded(path, run)
  const write = <Value>(run: () => Value): Result<Value, LibraryFailure> => {
    const transaction = sqlite.transaction(run)
    return guarded(path, () => {
      // Before, so that a stray file is not written to; after, because between the two the file may have gone.
      if (!isSameFile(path, identity)) throw moved()
      const value = withRetries(() => transaction.immediate())
      if (!isSameFile(path, identity)) throw moved()
      return value
    })
  }
  const isInPlace = () =>
    guarded(path, () => {
      if (!isSameFile(path, identity)) throw moved()
      return null
    })
  return { path, sqlite, read, write, isInPlace, close: () => sqlite.close() }
}

function openForWriting(path: string): Sqlite.Database {
  const sqlite = new Sqlite(path, { timeout: busyTimeout })
  try {
    sqlite.pragma(`busy_timeout = ${busyTimeout}`)
    sqlite.pragma('journal_mode = WAL')
    // Explicitly: this driver's default in WAL mode is NORMAL, which loses acknowledged edits when the power fails.
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    sqlite.pragma('trusted_schema = OFF')
    sqlite.pragma('cell_size_check = ON')
    sqlite.pragma('cache_size = -16000')
    sqlite.pragma('journal_size_limit = 67108864')
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

function guarded<Value>(path: string, run: () => Value): Result<Value, LibraryFailure> {
  try {
    return ok(run())
  } catch (error) {
    const failure = failureOf(error, path)
    if (!failure) throw error
    return err(failure)
  }
}

function withRetries<Value>(run: () => Value): Value {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return run()
    } catch (error) {
      const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!isBusy || attempt > busyRetries) throw error
    }
  }
}
