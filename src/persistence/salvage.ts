import Sqlite from 'better-sqlite3'
import { loadRecords, recordVersions } from '#core/model/load.ts'
import { allRecords } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { rowsPerJourney } from './migrations.ts'
import { readRecordRow, type RecordRow } from './storedRecord.ts'
import { versionRowColumns, type VersionRow } from './versions/carriedVersions.ts'

/** A journey as far as it could be read out of a file. */
export interface SalvagedJourney {
  /** Its number in the file; stays the same in snapshots. */
  readonly number: number
  /** Null where the row is lost that says it. */
  readonly id: string | null
  readonly records: readonly JourneyRecord[]
  /** Null where it is lost. */
  readonly revision: number | null
  readonly createdAt: number
  readonly updatedAt: number
  readonly trashedAt: number | null
  /** Whether everything that the file should hold of it was read and holds together. */
  readonly isWhole: boolean
}

/** Everything that could be read out of a file. */
export interface Salvage {
  /** Numbers in the list of journeys, also of those whose records are lost; null where the list breaks off. */
  readonly listed: ReadonlySet<number> | null
  readonly journeys: readonly SalvagedJourney[]
  readonly settings: readonly { readonly key: string; readonly value: string }[]
  readonly attachments: readonly { readonly hash: string; readonly mime: string; readonly data: Uint8Array }[]
  readonly versions: readonly VersionRow[]
}

interface JourneyRow {
  readonly number: number
  readonly id: string | null
  readonly revision: number | null
  readonly createdAt: number
  readonly updatedAt: number
  readonly trashedAt: number | null
  readonly stageCount: number
  readonly stepCount: number
  readonly cardCount: number
}

const nothing: Salvage = { listed: null, journeys: [], settings: [], attachments: [], versions: [] }

/** Reads what can be read out of a damaged file (or a good one), changing nothing in it. Never throws on damage. */
export function salvageFrom(path: string): Salvage {
  const sqlite = attempt(() => new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 1000 }), null)
  if (!sqlite) return nothing
  try {
    attempt(() => sqlite.pragma('trusted_schema = OFF'), null)
    attempt(() => sqlite.pragma('cell_size_check = ON'), null)
    return {
      ...readJourneys(sqlite),
      settings: readable(sqlite, 'SELECT key, value FROM settings ORDER BY key', []),
      attachments: readable(sqlite, 'SELECT hash, mime, data FROM attachments ORDER BY rowid', []),
      versions: readVersions(sqlite)
    }
  } finally {
    sqlite.close()
  }
}

/** Files of the first schema have none. */
function readVersions(sqlite: Sqlite.Database): VersionRow[] {
  const query = (order: string) => `SELECT ${versionRowColumns} FROM versions ORDER BY number ${order}`
  return readBothEnds<VersionRow>(sqlite, query, [], ({ number }) => number).rows
}

function readJourneys(sqlite: Sqlite.Database): Pick<Salvage, 'journeys' | 'listed'> {
  const { rows: listed, isWhole } = readBothEnds<JourneyRow>(
    sqlite,
    (
      order
    ) => `SELECT number, id, revision, created_at AS createdAt, updated_at AS updatedAt, trashed_at AS trashedAt, stage_count AS stageCount,
      step_count AS stepCount, card_count AS cardCount FROM journeys ORDER BY number ${order}`,
    [],
    (row) => row.number
  )
  const numbers = new Set(listed.map((row) => row.number))
  const known = new Map(listed.map((row) => [row.number, sane(row)]))
  // Records whose journey row is gone still tell which journey they belonged to.
  const orphaned = readable<{ number: number }>(sqlite, 'SELECT DISTINCT journey AS number FROM records', [])
  for (const { number } of orphaned) if (!known.has(number)) known.set(number, lostRow(number))
  return { journeys: [...known.values()].flatMap((row) => readJourney(sqlite, row) ?? []), listed: isWhole ? numbers : null }
}

/** A damaged page can still be read as a row of nonsense. */
function sane(row: JourneyRow): JourneyRow {
  const lost = lostRow(row.number)
  const time = <Otherwise>(value: unknown, otherwise: Otherwise) =>
    Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : otherwise
  return {
    ...row,
    id: typeof row.id === 'string' && /^[A-Za-z0-9]{8,40}$/.test(row.id) ? row.id : lost.id,
    revision: time(row.revision, lost.revision),
    createdAt: time(row.createdAt, lost.createdAt),
    updatedAt: time(row.updatedAt, lost.updatedAt),
    trashedAt: row.trashedAt === null ? null : time(row.trashedAt, 0)
  }
}

function lostRow(number: number): JourneyRow {
  const lost = { createdAt: 0, updatedAt: 0, trashedAt: null, revision: null }
  return { number, id: null, ...lost, stageCount: -1, stepCount: -1, cardCount: -1 }
}

function readJourney(sqlite: Sqlite.Database, row: JourneyRow): SalvagedJourney | null {
  const first = row.number * rowsPerJourney
  const { rows } = readBothEnds<RecordRow & { row: number }>(
    sqlite,
    (order) => `SELECT row, id, type, version, json FROM records WHERE row >= ? AND row < ? ORDER BY row ${order}`,
    [first, first + rowsPerJourney],
    (record) => record.row
  )
  const records = rows.map(readRecordRow).flatMap((stored) => (stored.kind === 'record' ? [stored.record] : []))
  if (records.length === 0) return null
  const loaded = loadRecords(records, recordVersions())
  if (!loaded.ok) return null
  const kept = [...allRecords(loaded.value.document)]
  const count = (type: JourneyRecord['type']) => kept.filter((record) => record.type === type).length
  const isWhole =
    loaded.value.repairs.length === 0 &&
    records.length === rows.length &&
    row.id !== null &&
    row.revision !== null &&
    count('stage') === row.stageCount &&
    count('step') === row.stepCount &&
    count('card') === row.cardCount
  const { number, id, revision, createdAt, updatedAt, trashedAt } = row
  return { number, id, revision, createdAt, updatedAt, trashedAt, records: kept, isWhole }
}

/** Rows up to the first damaged page from either end. */
function readBothEnds<Row>(
  sqlite: Sqlite.Database,
  query: (order: 'ASC' | 'DESC') => string,
  params: readonly number[],
  keyOf: (row: Row) => number
): { rows: Row[]; isWhole: boolean } {
  const rows = new Map<number, Row>()
  const forward = attempt(() => takeRows(sqlite, query('ASC'), params, (row: Row) => rows.set(keyOf(row), row)), false)
  if (!forward) attempt(() => takeRows(sqlite, query('DESC'), params, (row: Row) => rows.set(keyOf(row), row)), false)
  return { rows: [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row), isWhole: forward }
}

function readable<Row>(sqlite: Sqlite.Database, query: string, params: readonly number[]): Row[] {
  const rows: Row[] = []
  attempt(() => takeRows(sqlite, query, params, (row: Row) => rows.push(row)), false)
  return rows
}

function takeRows<Row>(sqlite: Sqlite.Database, query: string, params: readonly number[], take: (row: Row) => void): boolean {
  const statement = sqlite.prepare<number[], Row>(query)
  for (const row of statement.iterate(...params)) take(row)
  return true
}

function attempt<Value, Otherwise>(run: () => Value, otherwise: Otherwise): Value | Otherwise {
  try {
    return run()
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return otherwise
    throw error
  }
}
