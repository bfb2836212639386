import Sqlite from 'better-sqlite3'
import { err, ok, type Result } from '#core/result.ts'
import { basename } from 'node:path'
import type { Connection } from './connection.ts'
import type { LibraryFailure } from './failure.ts'
import type { Migration } from './migrations.ts'
import { restoreSnapshot } from './restoreSnapshot.ts'
import { listSnapshots, type Snapshot, type SnapshotReason } from './snapshot.ts'
import { snapshotWorkAside } from './snapshotWork.ts'

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
  /**
   * See `restoreSnapshot`: gives the snapshot of what was there until now. `snapshotUnusable`, and the library is as it was. One after the
   * other, and aside where there is a worker: this thread can read meanwhile, and whoever writes waits for it.
   */
  readonly goBackTo: (name: string) => Promise<Result<EarlierState, LibraryFailure>>
}

/** The snapshots of a library as states to go back to. Only what lies in their folder under a name of theirs can be named. */
export function earlierStates(
  connection: Connection,
  options: { now: () => number; snapshotWorkerUrl?: URL | undefined; migrations?: readonly Migration[] | undefined }
): EarlierStates {
  const { now, snapshotWorkerUrl, migrations } = options
  let last: Promise<unknown> = Promise.resolve()
  const counted = new Map<string, number>()
  const found = (name: string) => listSnapshots(connection.path).find((snapshot) => basename(snapshot.path) === name)
  const goBack = async (name: string): Promise<Result<EarlierState, LibraryFailure>> => {
    const snapshot = found(name)?.path
    if (snapshot === undefined) return err({ code: 'snapshotUnusable', message: `no snapshot ${name}` })
    // The worker opens what lies at the path: it has to be what we have open.
    const inPlace = connection.isInPlace()
    if (!inPlace.ok) return inPlace
    const request = { snapshot, now: now() }
    const kept = snapshotWorkerUrl
      ? await snapshotWorkAside(snapshotWorkerUrl, { kind: 'goBack', libraryPath: connection.path, ...request })
      : restoreSnapshot(connection, { ...request, ...(migrations ? { steps: migrations } : {}) })
    return kept.ok ? ok(stateOf(kept.value)) : kept
  }
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
      const kept = last.then(() => goBack(name))
      last = kept.catch(() => undefined)
      return kept
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
