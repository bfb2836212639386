import type Sqlite from 'better-sqlite3'
import { attachmentsOf } from '../recordWriter.ts'
import { unpackVersion } from './packedVersion.ts'

/** A version as it lies in a file. `journey` is the number of its journey there. */
export interface VersionRow {
  readonly number: number
  readonly journey: number
  readonly id: string
  readonly kind: string
  readonly name: string | null
  readonly createdAt: number
  readonly revision: number
  readonly cardCount: number
  readonly formats: string
  readonly printsFormat: number
  readonly prints: Uint8Array
  readonly records: Uint8Array
}

/** The select list that gives `VersionRow`. */
export const versionRowColumns = `number, journey, id, kind, name, created_at AS createdAt, revision, card_count AS cardCount, formats,
  prints_format AS printsFormat, prints, records`

/**
 * Puts versions that were read out of another file under the journeys that they belong to: `journeyIds` by the numbers that these had
 * there. What cannot be read, or whose journey is gone, is left behind. Call inside `write` only.
 */
export function insertCarriedVersions(sqlite: Sqlite.Database, rows: readonly VersionRow[], journeyIds: ReadonlyMap<number, string>): void {
  const numberOf = sqlite.prepare<[string], number>('SELECT number FROM journeys WHERE id = ?').pluck()
  const insert = sqlite.prepare(
    `INSERT OR IGNORE INTO versions (journey, id, kind, name, created_at, revision, card_count, formats, prints_format, prints, records)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const use = sqlite.prepare('INSERT OR IGNORE INTO version_attachments (version, hash) VALUES (?, ?)')
  for (const row of rows.toSorted((a, b) => a.number - b.number)) {
    const journey = numberOf.get(journeyIds.get(row.journey) ?? '')
    const content = isSane(row) ? unpackVersion(row) : null
    if (journey === undefined || !content) continue
    const { id, kind, name, createdAt, revision, cardCount, formats, printsFormat, prints, records } = row
    const added = insert.run(journey, id, kind, name, createdAt, revision, cardCount, formats, printsFormat, prints, records)
    if (added.changes === 0) continue
    for (const hash of content.records.flatMap(attachmentsOf)) use.run(added.lastInsertRowid, hash)
  }
}

/** A damaged page can still be read as a row of nonsense. */
function isSane({ id, kind, name, createdAt, revision, cardCount, formats, printsFormat, prints, records }: VersionRow): boolean {
  const numbers: readonly unknown[] = [createdAt, revision, cardCount, printsFormat]
  const blobs: readonly unknown[] = [prints, records]
  return (
    /^[A-Za-z0-9]{8,40}$/.test(id) &&
    ['automatic', 'named', 'beforeRestore'].includes(kind) &&
    (name === null || typeof name === 'string') &&
    numbers.every((value) => Number.isSafeInteger(value) && Number(value) >= 0) &&
    typeof formats === 'string' &&
    blobs.every((value) => value instanceof Uint8Array)
  )
}
