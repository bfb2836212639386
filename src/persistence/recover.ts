import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { diffBetween, isEmptyDiff } from '#core/model/diff.ts'
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { err, ok, type Result } from '#core/result.ts'
import { attachmentStore } from './attachmentStore.ts'
import { connect } from './connection.ts'
import { failureOf, type LibraryFailure } from './failure.ts'
import { journeyStore } from './journeyStore.ts'
import { migrate } from './migrations.ts'
import { salvageFrom, type Salvage, type SalvagedJourney } from './salvage.ts'
import { settingsStore } from './settingsStore.ts'
import { listSnapshots } from './snapshot.ts'
import { insertCarriedVersions } from './versions/carriedVersions.ts'

/** What happened to a library that was found damaged. Everything needed to tell the person, and where the damaged file is kept. */
export interface Recovery {
  readonly why: string
  /** The damaged file under its new name, beside the library. */
  readonly keptAs: string
  /** The snapshot that filled gaps, or null where there was none or none was needed. */
  readonly snapshot: string | null
  /** Journeys read whole, taken from the snapshot, and read in part only. */
  readonly whole: number
  readonly fromSnapshot: number
  readonly inPart: number
}

/** Where a finished recovery waits for its last step; found there after a crash it is used as it is. */
export function salvagedPath(path: string): string {
  return `${path}.salvaged`
}

/**
 * Builds a new library of what can be read out of a damaged one and of its newest readable snapshot, keeps the damaged file
 * under another name, and puts the new one into its place. A crash at any point leaves the damaged file, the finished new one, or both.
 */
export function recoverLibrary(path: string, why: string, at: number): Result<Recovery, LibraryFailure> {
  try {
    const damaged = salvageFrom(path)
    const snapshot = newestReadable(path)
    const chosen = choose(damaged, snapshot?.salvage ?? null)
    const part = `${path}.salvaging`
    removeDatabase(part)
    const filled = fill(part, chosen)
    if (!filled.ok) return filled
    renameSync(part, salvagedPath(path))
    const keptAs = setAside(path, at)
    finishRecovery(path)
    const usedSnapshot = chosen.fromSnapshot.length > 0 ? (snapshot?.path ?? null) : null
    const { whole, fromSnapshot, inPart } = chosen
    return ok({ why, keptAs, snapshot: usedSnapshot, whole: whole.length, fromSnapshot: fromSnapshot.length, inPart: inPart.length })
  } catch (error) {
    const failure = failureOf(error, path)
    if (!failure) throw error
    return err(failure)
  }
}

/** Puts a finished recovery into the library's place, where there is one and the place is free. */
export function finishRecovery(path: string): void {
  const exists = (name: string) => statSync(name, { throwIfNoEntry: false }) !== undefined
  if (exists(path) || !exists(salvagedPath(path))) return
  renameSync(salvagedPath(path), path)
  syncFolder(dirname(path))
}

/** Renames a library with its side files to `library.damaged-<date>.db`. Gives the new name. */
export function setAside(path: string, at: number): string {
  const stamp = new Date(at).toISOString().replaceAll(':', '-')
  const kept = `${path.replace(/\.db$/, '')}.damaged-${stamp.slice(0, -1)}.db`
  for (const suffix of ['', '-wal', '-shm']) {
    if (statSync(path + suffix, { throwIfNoEntry: false })) renameSync(path + suffix, kept + suffix)
  }
  syncFolder(dirname(path))
  return kept
}

/** A journey as it goes into the new library. */
interface Rescued extends SalvagedJourney {
  readonly id: string
}

interface Chosen {
  readonly whole: Rescued[]
  readonly fromSnapshot: Rescued[]
  readonly inPart: Rescued[]
  readonly settings: Salvage['settings']
  readonly attachments: Salvage['attachments']
  readonly versions: Salvage['versions']
}

/** A whole journey is taken as it is; of one with gaps both the snapshot's and the newer remains are kept. */
function choose(damaged: Salvage, snapshot: Salvage | null): Chosen {
  const older = new Map(
    (snapshot?.journeys ?? []).flatMap((journey) => (journey.id === null ? [] : [[journey.number, rescued(journey, journey.id)]]))
  )
  const ids = new Set(damaged.journeys.map(({ id }) => id))
  // A journey keeps its id for life, and it was made when it was made: where both files hold it and the ids differ, the damaged one is wrong.
  const trueId = ({ number, createdAt }: SalvagedJourney, id: string) => {
    const before = older.get(number)
    return before && before.createdAt === createdAt && !ids.has(before.id) ? before.id : id
  }
  const whole = damaged.journeys.flatMap((journey) =>
    journey.isWhole && journey.id !== null ? [rescued(journey, trueId(journey, journey.id))] : []
  )
  const partial = damaged.journeys.filter((journey) => !journey.isWhole || journey.id === null)
  const safe = new Set(whole.map((journey) => journey.number))
  const partly = new Set(partial.map((journey) => journey.number))
  // What the list lacks was most likely erased on purpose; but a damaged list may lie, and the trash forgives both.
  const wasErased = ({ number }: Rescued) => damaged.listed !== null && !damaged.listed.has(number) && !partly.has(number)
  const missing = [...older.values()].filter(({ number }) => !safe.has(number))
  const fromSnapshot = missing.map((journey) =>
    wasErased(journey) ? { ...journey, trashedAt: journey.trashedAt ?? journey.updatedAt } : journey
  )
  const inPart = partial.flatMap((journey) => {
    const before = older.get(journey.number)
    if (!before) return [rescued(journey, journey.id ?? `recovered${journey.number}`)]
    const isNewer = journey.revision === null ? !sameRecords(journey.records, before.records) : journey.revision > (before.revision ?? 0)
    return isNewer ? [rescued(journey, `${before.id.slice(0, 39)}R`)] : []
  })
  return {
    whole,
    fromSnapshot,
    inPart,
    settings: damaged.settings.length > 0 ? damaged.settings : (snapshot?.settings ?? []),
    attachments: [...damaged.attachments, ...(snapshot?.attachments ?? [])].filter(isUndamaged),
    versions: [...damaged.versions, ...(snapshot?.versions ?? [])]
  }
}

function rescued(journey: SalvagedJourney, id: string): Rescued {
  return { ...journey, id }
}

function sameRecords(a: readonly JourneyRecord[], b: readonly JourneyRecord[]): boolean {
  return isEmptyDiff(diffBetween(documentOf(a), documentOf(b)))
}

function isUndamaged({ hash, data }: Salvage['attachments'][number]): boolean {
  return data instanceof Uint8Array && createHash('sha256').update(data).digest('hex') === hash
}

function newestReadable(path: string): { path: string; salvage: Salvage } | null {
  for (const snapshot of listSnapshots(path)) {
    const salvage = salvageFrom(snapshot.path)
    if (salvage.listed !== null && salvage.journeys.every((journey) => journey.isWhole)) return { path: snapshot.path, salvage }
  }
  return null
}

function fill(path: string, { whole, fromSnapshot, inPart, settings, attachments, versions }: Chosen): Result<void, LibraryFailure> {
  const connection = connect(path)
  try {
    migrate(connection.sqlite)
    connection.sqlite.prepare("INSERT INTO meta (key, value) VALUES ('firstStart', 'done')").run()
    const journeys = journeyStore(connection)
    for (const { id, records, updatedAt, revision, createdAt, trashedAt } of [...whole, ...fromSnapshot, ...inPart]) {
      const restored = { revision: revision ?? 1, createdAt, trashedAt }
      const created = journeys.create({ id, records, attachments: [], at: updatedAt, restored })
      if (!created.ok) return created
    }
    for (const { key, value } of settings) {
      const set = settingsStore(connection).set(String(key), String(value))
      if (!set.ok) return set
    }
    for (const attachment of attachments) {
      const put = attachmentStore(connection).put(attachment)
      if (!put.ok) return put
    }
    // Of two journeys with one number the more complete one has the versions.
    const ids = new Map([...inPart, ...fromSnapshot, ...whole].map(({ number, id }) => [number, id]))
    return connection.write(() => insertCarriedVersions(connection.sqlite, versions, ids))
  } finally {
    connection.close()
  }
}

function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder for this, and needs it not.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
