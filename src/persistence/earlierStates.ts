import Sqlite from 'better-sqlite3'
import { err, type Result } from '#core/result.ts'
import { basename } from 'node:path'
import type { Connection } from './connection.ts'
import type { LibraryFailure } from './failure.ts'
import type { Migration } from './migrations.ts'
import { restoreSnapshot } from './restoreSnapshot.ts'
import { listSnapshots, type Snapshot, type SnapshotReason } from './snapshot.ts'

/** A state that the library can go back to. */
export interface EarlierState {
  /** Names it: the file's name in the folder of snapshots. */
  readonly name: string
  readonly takenAt: number
  readonly reason: SnapshotReason
}

/** States of the library to go back to. */
export interface EarlierStates {
  /** Newest first. */
  readonly list: () => readonly EarlierState[]
  /** Maps outside the trash in one of them; null where it cannot be read. Costs the opening of a file, once. */
  readonly countMaps: (name: string) => number | null
  /** See `restoreSnapshot`: gives the snapshot of what was there until now. `snapshotUnusable`, and the library is as it was. */
  readonly goBackTo: (name: string) => Result<EarlierState, LibraryFailure>
}

/** The snapshots of a library as states to go back to. Only what lies in their folder under a name of theirs can be named. */
export function earlierStates(
  connection: Connection,
  { now, migrations }: { now: () => number; migrations?: readonly Migration[] | undefined }
): EarlierStates {
  const counted = new Map<string, number>()
  const found = (name: string) => listSnapshots(connection.path).find((snapshot) => basename(snapshot.path) === name)
  return {
    list: () => listSnapshots(connection.path).map(stateOf),
    countMaps: (name) => {
      const known = counted.get(name)
      const snapshot = known === undefined ? found(name) : undefined
      if (!snapshot) return known ?? null
      const count = mapsIn(snapshot.path)
      if (count !== null) counted.set(name, count)
      return count
    },
    goBackTo: (name) => {
      const snapshot = found(name)
      if (!snapshot) return err({ code: 'snapshotUnusable', message: `no snapshot ${name}` })
      const kept = restoreSnapshot(connection, { snapshot: snapshot.path, now: now(), ...(migrations ? { steps: migrations } : {}) })
      return kept.ok ? { ok: true, value: stateOf(kept.value) } : kept
    }
  }
}

function stateOf({ path, takenAt }: Snapshot): EarlierState {
  const name = basename(path)
  return { name, takenAt, reason: (name.split('-')[1] ?? 'activity') as SnapshotReason }
}

function mapsIn(path: string): number | null {
  try {
    const sqlite = new Sqlite(path, { readonly: true, fileMustExist: true })
    try {
      return Number(sqlite.prepare('SELECT count(*) FROM journeys WHERE trashed_at IS NULL').pluck().get())
    } finally {
      sqlite.close()
    }
  } catch {
    return null
  }
}
