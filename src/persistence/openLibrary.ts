import { mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { err, ok, type Result } from '#core/result.ts'
import { attachmentStore, type AttachmentStore } from './attachmentStore.ts'
import { changeFeed, type ChangeFeed } from './changeFeed.ts'
import { connect, type Connection } from './connection.ts'
import { earlierStates, type EarlierStates } from './earlierStates.ts'
import { failureOf, type LibraryFailure } from './failure.ts'
import { inspectLibrary } from './inspect.ts'
import { journeyStore, type JourneyStore } from './journeyStore.ts'
import { migrate, migrations, type Migration } from './migrations.ts'
import { finishRecovery, recoverLibrary, type Recovery } from './recover.ts'
import { searchStore, type SearchStore } from './searchStore.ts'
import { settingsStore, type SettingsStore } from './settingsStore.ts'
import { takeSnapshot } from './snapshot.ts'
import { snapshotSchedule, type SnapshotSchedule } from './snapshotSchedule.ts'
import { versionStore, type VersionStore } from './versions/versionStore.ts'

/** An open library. Several processes may have the same one open. */
export interface Library {
  readonly path: string
  /** What was done because the file was damaged, or null. The person must hear of it. */
  readonly recovery: Recovery | null
  readonly journeys: JourneyStore
  readonly versions: VersionStore
  readonly search: SearchStore
  readonly attachments: AttachmentStore
  readonly settings: SettingsStore
  readonly feed: ChangeFeed
  readonly snapshots: SnapshotSchedule
  readonly earlier: EarlierStates
  /** True exactly once in the life of a library, for one of all processes. */
  readonly claimFirstStart: () => Result<boolean, LibraryFailure>
  readonly close: () => Promise<void>
}

/** How a library is opened. */
export interface LibraryOptions {
  readonly path: string
  readonly now: () => number
  /** Where `snapshotWorker.ts` lies once bundled; without it snapshots are taken on this thread. */
  readonly snapshotWorkerUrl?: URL | undefined
  /** Hears of snapshots that failed. */
  readonly report?: ((failure: LibraryFailure) => void) | undefined
  /** Steps of the schema; other ones in tests of migration only. */
  readonly migrations?: readonly Migration[] | undefined
}

/**
 * Opens the library at a path, or makes one. An older schema is migrated after a snapshot; a damaged file is kept under another
 * name and what is readable carried over; a newer library and files of other programs are refused and stay as they are, byte for byte.
 */
export function openLibrary(options: LibraryOptions): Result<Library, LibraryFailure> {
  const { path, now } = options
  try {
    mkdirSync(dirname(path), { recursive: true })
    const prepared = prepare(options)
    if (!prepared.ok) return prepared
    const connection = connect(path)
    try {
      migrate(connection.sqlite, options.migrations ?? migrations)
      const snapshots = snapshotSchedule({
        libraryPath: path,
        now,
        workerUrl: options.snapshotWorkerUrl ?? null,
        report: options.report ?? (() => undefined)
      })
      return ok(libraryOver(connection, { snapshots, recovery: prepared.value, options }))
    } catch (error) {
      connection.close()
      throw error
    }
  } catch (error) {
    const failure = failureOf(error, path)
    if (!failure) throw error
    return err(failure)
  }
}

/** Brings the file into a state in which it can be opened for writing; gives what had to be recovered. */
function prepare({ path, now, migrations: steps = migrations }: LibraryOptions): Result<Recovery | null, LibraryFailure> {
  finishRecovery(path)
  const inspection = inspectLibrary(path, steps)
  switch (inspection.kind) {
    case 'nothing':
      keepOrphans(path, now())
      return ok(null)
    case 'library':
      return ok(null)
    case 'older': {
      const snapshot = takeSnapshot({ libraryPath: path, reason: 'migration', at: now() })
      return snapshot.ok ? ok(null) : snapshot
    }
    case 'damaged':
      return recoverLibrary(path, inspection.why, now())
    case 'refused':
      return err(inspection.failure)
  }
}

/** SQLite deletes a log that it finds beside a missing or empty file; it may be all that is left of somebody's work. */
function keepOrphans(path: string, at: number): void {
  const log = `${path}-wal`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0) renameSync(log, `${path.replace(/\.db$/, '')}.damaged-${at}.db-wal`)
}

function libraryOver(
  connection: Connection,
  { snapshots, recovery, options }: { snapshots: SnapshotSchedule; recovery: Recovery | null; options: LibraryOptions }
): Library {
  const noted: Connection = {
    ...connection,
    write: (run) => {
      const result = connection.write(run)
      if (result.ok) snapshots.noteActivity()
      return result
    }
  }
  const claim = connection.sqlite.prepare("INSERT OR IGNORE INTO meta (key, value) VALUES ('firstStart', 'done')")
  return {
    path: connection.path,
    recovery,
    journeys: journeyStore(noted),
    versions: versionStore(noted),
    search: searchStore(noted),
    attachments: attachmentStore(noted),
    settings: settingsStore(noted),
    feed: changeFeed(noted),
    snapshots,
    earlier: earlierStates(noted, options),
    claimFirstStart: () => noted.write(() => claim.run().changes === 1),
    close: async () => {
      await snapshots.close()
      connection.close()
    }
  }
}
