import { closeSync, openSync, readSync, statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { failureOf, type LibraryFailure } from './failure.ts'
import { schemaDifference } from './expectedSchema.ts'
import { applicationId, migrations, versionOf, type Migration } from './migrations.ts'
import { listSnapshots } from './snapshot.ts'

/** What lies at the path of a library, found out without changing a byte of it. */
export type Inspection =
  | { readonly kind: 'nothing' | 'library' }
  /** Older schema: to be migrated after a snapshot. */
  | { readonly kind: 'older' }
  | { readonly kind: 'damaged'; readonly why: string }
  | { readonly kind: 'refused'; readonly failure: LibraryFailure }

/** Up to this size everything is checked at every start (some 3 ms per MB). */
const checkedWhole = 64 * 1024 * 1024
/** Up to this size all but the agreement of tables and indexes is; larger files are not read whole at every start. */
const checkedQuickly = 256 * 1024 * 1024
/** Finds rows of the list that no version ever wrote: pages can be torn in ways that SQLite's own check does not see. */
const nonsenseRow = `SELECT 1 FROM journeys WHERE length(id) NOT BETWEEN 8 AND 40 OR id GLOB '*[^A-Za-z0-9]*'
  OR state NOT IN ('current', 'future') OR NOT json_valid(personas)`
const magic = 'SQLite format 3\0'

/** Looks at a path before anything is opened for writing. */
export function inspectLibrary(path: string, steps: readonly Migration[] = migrations): Inspection {
  const target = steps.length
  try {
    const bytes = statSync(path, { throwIfNoEntry: false })?.size
    if (bytes === undefined) return { kind: 'nothing' }
    if (bytes === 0) return hadContent(path) ? { kind: 'damaged', why: 'the file is empty' } : { kind: 'nothing' }
    const head = headOf(path)
    if (!head.toString('latin1').startsWith(magic)) return notADatabase(path)
    // SQLite would open a file with other format numbers than these for reading only, as if the disk were to blame.
    if ([head[18], head[19]].some((format) => format !== 1 && format !== 2)) return { kind: 'damaged', why: 'the header makes no sense' }
    // Read off the header where it tells the whole truth: even opening for reading would leave side files beside a newer library.
    const marks = { application: head.readUInt32BE(68), version: head.readUInt32BE(60) }
    if (!hasLog(path) && marks.application === applicationId && marks.version > target) return newer(path, marks.version, target)
    return inspectDatabase(path, bytes, steps)
  } catch (error) {
    const failure = failureOf(error, path)
    if (!failure) throw error
    // A header that makes no sense is reported as a plain error (“unsupported file format”), not as damage.
    const isDamage = failure.code === 'damaged' || (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_ERROR')
    return isDamage ? { kind: 'damaged', why: failure.message } : { kind: 'refused', failure }
  }
}

function inspectDatabase(path: string, bytes: number, steps: readonly Migration[]): Inspection {
  const target = steps.length
  const sqlite = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5000 })
  try {
    sqlite.pragma('trusted_schema = OFF')
    sqlite.pragma('cell_size_check = ON')
    const tables = sqlite.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
    if (tables.length === 0) return hadContent(path) ? { kind: 'damaged', why: 'the file holds no tables' } : { kind: 'nothing' }
    const hasOurTables = ['journeys', 'records', 'changes'].every((name) => tables.includes(name))
    if (Number(sqlite.pragma('application_id', { simple: true })) !== applicationId)
      return hasOurTables ? { kind: 'damaged', why: 'the mark of the library is gone' } : foreign(path)
    const version = versionOf(sqlite)
    if (version > target) return newer(path, version, target)
    if (!hasOurTables || version < 1) return { kind: 'damaged', why: 'tables of the library are gone' }
    if (bytes <= checkedQuickly) {
      const check = bytes <= checkedWhole ? 'integrity_check(1)' : 'quick_check(1)'
      const verdict = String(sqlite.pragma(check, { simple: true }))
      if (verdict !== 'ok') return { kind: 'damaged', why: verdict }
    }
    const difference = schemaDifference(sqlite, steps, version)
    if (difference !== undefined) return { kind: 'damaged', why: difference }
    if (sqlite.prepare(nonsenseRow).get() !== undefined) return { kind: 'damaged', why: 'the list of journeys holds nonsense' }
    return { kind: version < target ? 'older' : 'library' }
  } finally {
    sqlite.close()
  }
}

function notADatabase(path: string): Inspection {
  // A text file named by mistake must not be carried off as a damaged library.
  const wasLibrary = path.endsWith('.db') || listSnapshots(path).length > 0
  return wasLibrary ? { kind: 'damaged', why: 'the file does not begin as a database' } : foreign(path)
}

function foreign(path: string): Inspection {
  return { kind: 'refused', failure: { code: 'notALibrary', message: `${path} is not a library of this product` } }
}

function newer(path: string, version: number, target: number): Inspection {
  const message = `${path} has schema version ${version}; this version of the product knows ${target}`
  return { kind: 'refused', failure: { code: 'newerVersion', message } }
}

function hadContent(path: string): boolean {
  return hasLog(path) || listSnapshots(path).length > 0
}

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** The 100 bytes of SQLite's header; zeros where the file ends before. */
function headOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(100)
    readSync(file, head, 0, head.length, 0)
    return head
  } finally {
    closeSync(file)
  }
}
