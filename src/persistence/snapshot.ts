import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { err, ok, type Result } from '#core/result.ts'
import { failureOf, type LibraryFailure } from './failure.ts'

/** Why a snapshot was made; stands in its file name. */
export type SnapshotReason = 'open' | 'activity' | 'migration' | 'restore'

/** What taking a snapshot needs, as plain data. */
export interface SnapshotRequest {
  readonly libraryPath: string
  readonly reason: SnapshotReason
  readonly at: number
}

/** A whole, checked copy of the library at one moment. */
export interface Snapshot {
  readonly path: string
  readonly takenAt: number
  readonly bytes: number
}

/** Nothing younger than this is pruned, ms, unless snapshots together outgrow `roomForSnapshots`. */
export const snapshotKeep = 7 * 24 * 3600 * 1000
const neverPruned = 3
const roomForSnapshots = 4 * 1024 ** 3
const hour = 3600 * 1000

/** The folder beside a library in which its snapshots lie. */
export function snapshotFolder(libraryPath: string): string {
  return join(dirname(libraryPath), `${basename(libraryPath, '.db')}.snapshots`)
}

/** Snapshots of a library, newest first. Their names tell their time: copying them about does not change it. */
export function listSnapshots(libraryPath: string): Snapshot[] {
  const folder = snapshotFolder(libraryPath)
  const names = readableNames(folder).flatMap((name) => {
    const match = /^(\d{13})-[a-z]+-\d+\.db$/.exec(name)
    return match ? [{ name, takenAt: Number(match[1]) }] : []
  })
  return names
    .map(({ name, takenAt }) => ({ path: join(folder, name), takenAt, bytes: statSync(join(folder, name)).size }))
    .sort((a, b) => b.takenAt - a.takenAt || (a.path < b.path ? 1 : -1))
}

/** Whether the library's file was written to since its newest snapshot was begun. */
export function needsSnapshot(libraryPath: string): boolean {
  const newest = listSnapshots(libraryPath)[0]
  if (!newest) return true
  const copied = statSync(newest.path).mtimeMs
  return [libraryPath, `${libraryPath}-wal`].some((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > copied)
}

/**
 * Copies the library as of one moment (other connections may go on writing), reopens the copy and checks it, and only then gives it
 * its name: every file in the folder is good. Then prunes. Never copies the live file itself.
 */
export function takeSnapshot({ libraryPath, reason, at }: SnapshotRequest): Result<Snapshot, LibraryFailure> {
  const folder = snapshotFolder(libraryPath)
  const path = join(folder, `${String(at).padStart(13, '0')}-${reason}-${process.pid}.db`)
  const part = `${path}.part`
  try {
    mkdirSync(folder, { recursive: true })
    // File times are coarser than the clock: a write in the same moment must count as later.
    const begun = (Date.now() - 20) / 1000
    copy(libraryPath, part)
    checkWhole(part)
    syncFile(part)
    utimesSync(part, begun, begun)
    renameSync(part, path)
    pruneSnapshots(libraryPath, at)
    return ok({ path, takenAt: at, bytes: statSync(path).size })
  } catch (error) {
    rmSync(part, { force: true })
    rmSync(`${part}-journal`, { force: true })
    const failure = failureOf(error, libraryPath)
    if (!failure) throw error
    return err(failure)
  }
}

/** Deletes what is no longer needed: see `snapshotKeep`; the newest three stay whatever happens. And what a process that was killed left unfinished. */
export function pruneSnapshots(libraryPath: string, now: number): void {
  const folder = snapshotFolder(libraryPath)
  for (const name of readableNames(folder).filter((name) => name.includes('.part'))) {
    const written = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now
    if (now - written > hour) rmSync(join(folder, name), { force: true })
  }
  const snapshots = listSnapshots(libraryPath)
  let bytes = snapshots.reduce((sum, snapshot) => sum + snapshot.bytes, 0)
  const kept = snapshots.slice(0, neverPruned)
  for (const snapshot of snapshots.slice(neverPruned)) {
    const age = now - snapshot.takenAt
    // When room runs short, what is older than a day is thinned to one an hour before anything is lost altogether.
    const isSurplus = age > 24 * hour && bytes > roomForSnapshots && hourOf(kept.at(-1)) === hourOf(snapshot)
    if (age <= snapshotKeep && !isSurplus) kept.push(snapshot)
    else {
      rmSync(snapshot.path, { force: true })
      bytes -= snapshot.bytes
    }
  }
}

function hourOf(snapshot: Snapshot | undefined): number {
  return Math.floor((snapshot?.takenAt ?? -1) / hour)
}

function copy(libraryPath: string, target: string): void {
  rmSync(target, { force: true })
  const source = new Sqlite(libraryPath, { readonly: true, fileMustExist: true, timeout: 5000 })
  try {
    source.pragma('trusted_schema = OFF')
    source.prepare('VACUUM INTO ?').run(target)
  } finally {
    source.close()
  }
}

/** Reads a whole database that is not in use and throws where SQLite finds anything wrong with it. */
export function checkWhole(path: string): void {
  const snapshot = new Sqlite(path, { readonly: true, fileMustExist: true })
  try {
    const verdict = String(snapshot.pragma('integrity_check(1)', { simple: true }))
    if (verdict !== 'ok') throw new Sqlite.SqliteError(`the snapshot fails its check: ${verdict}`, 'SQLITE_CORRUPT')
  } finally {
    snapshot.close()
  }
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function readableNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
