import type { RecordsDiff } from '#core/model/diff.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import type { Result } from '#core/result.ts'
import { insertAttachment, type Attachment } from './attachmentStore.ts'
import type { Connection } from './connection.ts'
import { Rollback, type LibraryFailure } from './failure.ts'
import { recordWriter } from './recordWriter.ts'
import { saveDiff, type DiffSaver } from './saveDiff.ts'
import { readRecordRow, recordFormat, type RecordRow } from './storedRecord.ts'
import { countUses, type PersonaUses } from './personaUses.ts'
import { personasJson, summaryColumns, summaryOf, type JourneySummaryRow, type SummaryColumns } from './summary.ts'
import { twins } from './twins.ts'

/** A journey to be kept whole or not at all. */
export interface NewJourney {
  readonly id: string
  readonly records: readonly JourneyRecord[]
  readonly attachments: readonly Attachment[]
  readonly at: number
  /** Where it is put back rather than made: what the library knew of it. */
  readonly restored?: { readonly revision: number; readonly createdAt: number; readonly trashedAt: number | null }
}

/** A journey as it lies in the library. `newer` and `unreadable` count rows that this version cannot read. */
export interface StoredJourney {
  readonly summary: JourneySummaryRow
  readonly records: JourneyRecord[]
  readonly newer: number
  readonly unreadable: number
}

/** Everything that is done with journeys. Each write is one transaction. */
export interface JourneyStore extends DiffSaver {
  readonly list: (options: { trashed: boolean }) => Result<JourneySummaryRow[], LibraryFailure>
  readonly summary: (id: string) => Result<JourneySummaryRow, LibraryFailure>
  readonly read: (id: string) => Result<StoredJourney, LibraryFailure>
  readonly create: (journey: NewJourney) => Result<void, LibraryFailure>
  /** All personas of journeys outside the trash, with how much names them. */
  readonly personas: () => Result<PersonaUses[], LibraryFailure>
  /** Ids of all journeys, also in the trash, in which a persona with this `sharedId` stands. */
  readonly withShared: (sharedId: string) => Result<string[], LibraryFailure>
  /** Diffs after a revision in order; null where the journal does not reach back that far. */
  readonly changesSince: (id: string, revision: number) => Result<{ revision: number; diffs: RecordsDiff[] | null }, LibraryFailure>
  /** Ids of the journeys outside the trash whose map was derived from this one, last edited first. */
  readonly derivedFrom: (id: string) => Result<string[], LibraryFailure>
  readonly setTrashed: (id: string, trashedAt: number | null) => Result<void, LibraryFailure>
  /** Deletes a journey that is in the trash, for good. */
  readonly erase: (id: string) => Result<void, LibraryFailure>
  readonly thumbnail: (id: string, theme: string) => Result<{ revision: number; svg: string } | null, LibraryFailure>
  readonly keepThumbnail: (id: string, theme: string, revision: number, svg: string) => Result<void, LibraryFailure>
}

/** The journeys of a library. */
export function journeyStore(connection: Connection): JourneyStore {
  const { sqlite, read, write } = connection
  const writer = recordWriter(connection)
  const twinsOf = twins(connection)
  const { save, saveAll } = saveDiff(connection, writer, twinsOf)
  const listWhere = (condition: string) =>
    sqlite.prepare<[], SummaryColumns>(`SELECT ${summaryColumns} FROM journeys WHERE ${condition} ORDER BY updated_at DESC, number DESC`)
  const present = listWhere('trashed_at IS NULL')
  const trashed = listWhere('trashed_at IS NOT NULL')
  const oneSummary = sqlite.prepare<[string], SummaryColumns & { number: number }>(
    `SELECT number, ${summaryColumns} FROM journeys WHERE id = ?`
  )
  const rows = sqlite.prepare<[number], RecordRow>('SELECT id, type, version, json FROM records WHERE journey = ? ORDER BY row')
  const insertJourney = sqlite.prepare(
    `INSERT INTO journeys (id, title, state, review_date, personas, stage_count, step_count, card_count, revision, created_at, trashed_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const setTrash = sqlite.prepare('UPDATE journeys SET trashed_at = ? WHERE number = ?')
  const eraseJourney = sqlite.prepare('DELETE FROM journeys WHERE number = ?')
  const changes = sqlite.prepare<[number, number], { revision: number; format: number; diff: string }>(
    'SELECT revision, format, diff FROM changes WHERE journey = ? AND revision > ? ORDER BY revision'
  )
  const mapRows = sqlite.prepare<[], RecordRow & { journeyId: string }>(
    `SELECT records.id, type, version, json, journeys.id AS journeyId FROM records JOIN journeys ON number = journey
     WHERE type IN ('map', 'persona', 'stage', 'step', 'lane') AND type = 'map' AND trashed_at IS NULL ORDER BY updated_at DESC, number DESC`
  )
  const uses = countUses(connection)
  const journeysWithShared = sqlite
    .prepare<[string], string>(
      'SELECT DISTINCT id FROM shared_personas JOIN journeys ON number = journey WHERE shared_id = ? ORDER BY number'
    )
    .pluck()
  const oneThumbnail = sqlite.prepare<[number, string], { revision: number; svg: string }>(
    'SELECT revision, svg FROM thumbnails WHERE journey = ? AND theme = ?'
  )
  const putThumbnail = sqlite.prepare('INSERT OR REPLACE INTO thumbnails (journey, theme, revision, svg) VALUES (?, ?, ?, ?)')

  const found = (id: string) => {
    const columns = oneSummary.get(id)
    if (!columns) throw new Rollback('notFound', `no journey ${id}`)
    return columns
  }

  return {
    list: (options) => read(() => (options.trashed ? trashed : present).all().map(summaryOf)),
    summary: (id) => read(() => withoutNumber(found(id))),
    // One read transaction, so that revision and records belong together while another process writes.
    read: (id) =>
      read(() =>
        sqlite.transaction(() => {
          const columns = found(id)
          const stored = rows.all(columns.number).map(readRecordRow)
          return {
            summary: withoutNumber(columns),
            records: stored.flatMap((entry) => (entry.kind === 'record' ? [entry.record] : [])),
            newer: stored.filter((entry) => entry.kind === 'newer').length,
            unreadable: stored.filter((entry) => entry.kind === 'unreadable').length
          }
        })()
      ),
    create: ({ id, records: given, attachments, at, restored = { revision: 1, createdAt: at, trashedAt: null } }) =>
      write(() => {
        const records = twinsOf.asKnown(given)
        const map = records.find((record) => record.type === 'map')
        if (!map) throw new Rollback('internal', 'a journey needs a map record')
        const count = (type: JourneyRecord['type']) => records.filter((record) => record.type === type).length
        const counts = [count('stage'), count('step'), count('card')] as const
        const { revision, createdAt, trashedAt } = restored
        const history = [revision, createdAt, trashedAt, at] as const
        const added = insertJourney.run(id, map.title, map.state, map.reviewDate, personasJson(records), ...counts, ...history)
        for (const attachment of attachments) insertAttachment(sqlite, attachment)
        for (const record of records) writer.add(Number(added.lastInsertRowid), record)
      }),
    save,
    saveAll,
    personas: () => read(() => sqlite.transaction(() => uses())()),
    withShared: (sharedId) => read(() => journeysWithShared.all(sharedId)),
    changesSince: (id, revision) =>
      read(() =>
        sqlite.transaction(() => {
          const columns = found(id)
          const kept = changes.all(columns.number, revision)
          const isWhole = revision >= 0 && kept.length === columns.revision - revision && kept.every((row) => row.format === recordFormat)
          return { revision: columns.revision, diffs: isWhole ? kept.map((row) => JSON.parse(row.diff) as RecordsDiff) : null }
        })()
      ),
    derivedFrom: (id) =>
      read(() =>
        mapRows.all().flatMap(({ journeyId, ...row }) => {
          const stored = readRecordRow(row)
          return stored.kind === 'record' && stored.record.type === 'map' && stored.record.derivedFrom?.journeyId === id ? [journeyId] : []
        })
      ),
    setTrashed: (id, trashedAt) => write(() => void setTrash.run(trashedAt, found(id).number)),
    erase: (id) =>
      write(() => {
        const columns = found(id)
        if (columns.trashedAt === null) throw new Rollback('notFound', `journey ${id} is not in the trash`)
        writer.forgetTexts(columns.number)
        eraseJourney.run(columns.number)
      }),
    thumbnail: (id, theme) => read(() => oneThumbnail.get(found(id).number, theme) ?? null),
    keepThumbnail: (id, theme, revision, svg) => write(() => void putThumbnail.run(found(id).number, theme, revision, svg))
  }
}

function withoutNumber({ number: _, ...columns }: SummaryColumns & { number: number }): JourneySummaryRow {
  return summaryOf(columns)
}
