import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { err, type Result } from '#core/result.ts'
import type { Connection } from './connection.ts'
import { failureOf, Rollback, type LibraryFailure } from './failure.ts'
import { inspectLibrary } from './inspect.ts'
import { migrate, migrations, type Migration } from './migrations.ts'
import { foldedTextOf } from './searchTexts.ts'
import { checkWhole, listSnapshots, snapshotFolder, takeSnapshot, type Snapshot } from './snapshot.ts'
import { readRecordRow, type RecordRow } from './storedRecord.ts'

/** What becomes of every table when the library goes back; what is taken over stands after what it refers to. */
export const tablesAtRestore = {
  takenOver: ['journeys', 'records', 'attachment_uses', 'shared_personas', 'versions', 'version_attachments', 'version_thumbnails'],
  /** Made anew when needed, or (the journal) said of a past that is no more. */
  emptied: ['changes', 'thumbnails', 'search'],
  /** Of the person and of the file rather than of the maps; and pictures, which are what their hash says: none is ever taken away here. */
  kept: ['settings', 'meta', 'attachments']
} as const

/** The greatest revision that going back ever gave to a journey: whoever sees another one than before must read everything anew. */
export const revisionFloorKey = 'revisionFloor'

/**
 * Makes the library what it was in a snapshot, within one transaction on the open connection. The file itself is never exchanged: other
 * connections and processes hold it open, and would go on writing to one that lies nowhere any more (or mix its log with another file). So
 * SQLite's own promise holds for all of them: each sees the whole old state or the whole new one, also when the power goes half way.
 *
 * The snapshot is copied and the copy checked and brought to the present schema first. The present state is kept as a snapshot of its own
 * under the write lock, so that nothing can be committed between the two: what is replaced is what was kept, and going back to that takes
 * this back. Journeys get a revision that none of them ever had and an empty journal: a window that knows one from before cannot take it for
 * what it knows, its save is stale and it reads the map anew.
 */
export function restoreSnapshot(
  connection: Connection,
  options: { snapshot: string; now: number; steps?: readonly Migration[] }
): Result<Snapshot, LibraryFailure> {
  const { path } = connection
  const { snapshot, now, steps = migrations } = options
  const copy = join(snapshotFolder(path), `restoring-${process.pid}.part`)
  try {
    const source = verifiedCopy(snapshot, copy, steps)
    try {
      return connection.write(() => {
        const at = Math.max(now, (listSnapshots(path)[0]?.takenAt ?? 0) + 1)
        const kept = takeSnapshot({ libraryPath: path, reason: 'restore', at })
        if (!kept.ok) throw new Rollback(kept.error.code, kept.error.message)
        replaceContent(connection.sqlite, source)
        return kept.value
      })
    } finally {
      source.close()
    }
  } catch (error) {
    const failure = failureOf(error, path)
    if (!failure) throw error
    return err(failure)
  } finally {
    removeCopy(copy)
  }
}

/** Works on a copy, so that the snapshot stays as it is whatever is done to bring it to the present schema, and may be pruned meanwhile. */
function verifiedCopy(snapshot: string, copy: string, steps: readonly Migration[]): Sqlite.Database {
  if (!existsSync(snapshot)) throw unusable('it is not there')
  mkdirSync(join(copy, '..'), { recursive: true })
  removeCopy(copy)
  copyFileSync(snapshot, copy)
  const inspection = inspectLibrary(copy, steps)
  if (inspection.kind === 'damaged') throw unusable(inspection.why)
  if (inspection.kind === 'refused') throw unusable(inspection.failure.message)
  if (inspection.kind === 'nothing') throw unusable('it is empty')
  try {
    checkWhole(copy)
    const source = new Sqlite(copy)
    try {
      source.pragma('trusted_schema = OFF')
      if (inspection.kind === 'older') migrate(source, steps)
      if ((source.pragma('foreign_key_check') as unknown[]).length > 0) throw unusable('its tables do not hold together')
      return source
    } catch (error) {
      source.close()
      throw error
    }
  } catch (error) {
    if (failureOf(error, copy)?.code === 'damaged') throw unusable((error as Error).message)
    throw error
  }
}

function unusable(why: string): Rollback {
  return new Rollback('snapshotUnusable', `the snapshot cannot be used: ${why}`)
}

function removeCopy(copy: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(copy + suffix, { force: true })
}

function replaceContent(live: Sqlite.Database, source: Sqlite.Database): void {
  const floor = newFloor(live, source)
  live.exec(`INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM changes; DELETE FROM thumbnails;`)
  for (const table of tablesAtRestore.takenOver.toReversed()) live.exec(`DELETE FROM ${table}`)
  addPictures(live, source)
  for (const table of tablesAtRestore.takenOver) copyRows(live, source, table)
  indexTexts(live)
  // A version of the present state stays one: else every map would get another as soon as it is opened.
  live
    .prepare('UPDATE versions SET revision = ? FROM journeys WHERE journeys.number = journey AND versions.revision = journeys.revision')
    .run(floor)
  live.prepare('UPDATE journeys SET revision = ?').run(floor)
  live.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(revisionFloorKey, String(floor))
}

/** Every later revision of a journey took a number of the journal: beyond the sum lies none that was ever given, also to an erased one. */
function newFloor(live: Sqlite.Database, source: Sqlite.Database): number {
  const bounds = [live, source].map((sqlite) => ({
    revision: Number(sqlite.prepare('SELECT max(revision) FROM journeys').pluck().get() ?? 0),
    floor: Number(sqlite.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(revisionFloorKey) ?? 0),
    journal: Number(sqlite.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'changes'").pluck().get() ?? 0)
  }))
  return Math.max(...bounds.flatMap(({ revision, floor }) => [revision, floor])) + Math.max(...bounds.map(({ journal }) => journal)) + 1
}

function copyRows(live: Sqlite.Database, source: Sqlite.Database, table: string): void {
  const rows = source.prepare(`SELECT * FROM ${table}`).raw()
  const columns = rows.columns().map(({ name }) => name)
  const insert = live.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`)
  for (const row of rows.iterate()) insert.run(...(row as unknown[]))
}

function addPictures(live: Sqlite.Database, source: Sqlite.Database): void {
  const one = source.prepare<[string], { hash: string; mime: string; data: Uint8Array }>(
    'SELECT hash, mime, data FROM attachments WHERE hash = ?'
  )
  const isThere = live.prepare('UPDATE attachments SET unused_since = NULL WHERE hash = ?')
  const insert = live.prepare('INSERT INTO attachments (hash, mime, data) VALUES (@hash, @mime, @data)')
  for (const hash of source.prepare<[], string>('SELECT hash FROM attachments').pluck().all()) {
    if (isThere.run(hash).changes === 0) insert.run(one.get(hash))
  }
}

function indexTexts(live: Sqlite.Database): void {
  const rows = live.prepare<[number], RecordRow & { row: number }>(
    'SELECT row, id, type, version, json FROM records WHERE row > ? ORDER BY row LIMIT 1000'
  )
  const insert = live.prepare('INSERT INTO search (rowid, folded) VALUES (?, ?)')
  // In portions: no statement may write to a connection that is still reading with another.
  for (let some = rows.all(0); some.length > 0; some = rows.all(some.at(-1)?.row ?? Infinity)) {
    for (const { row, ...stored } of some) {
      const read = readRecordRow(stored)
      const folded = read.kind === 'record' ? foldedTextOf(read.record) : ''
      if (folded !== '') insert.run(row, folded)
    }
  }
}
