import type { Result } from '#core/result.ts'
import type { Connection } from '../connection.ts'
import { Rollback, type LibraryFailure } from '../failure.ts'
import { recordFormat } from '../storedRecord.ts'
import { unpackVersion, type PackedVersion, type UnpackedVersion } from './packedVersion.ts'
import { changesBetween, printsOf, type MapChanges } from './prints.ts'
import { surplusVersions, type Thinnable } from './thinning.ts'

/** Why a version is there. */
export type VersionKind = 'automatic' | 'named' | 'beforeRestore'

/** A version without its records. `createdAt`: ms since 1970 UTC. */
export interface VersionSummary {
  readonly id: string
  readonly kind: VersionKind
  readonly name: string | null
  readonly createdAt: number
  readonly revision: number
  readonly cardCount: number
}

/** A version in the list; `changes` against the one before, which for the first is nothing at all. */
export interface ListedVersion extends VersionSummary {
  readonly changes: MapChanges
}

/** A version to be kept. */
export interface NewVersion {
  readonly id: string
  readonly journeyId: string
  readonly kind: VersionKind
  readonly name: string | null
  readonly createdAt: number
  readonly revision: number
  readonly packed: PackedVersion
}

/** The versions of all journeys. Each write is one transaction. */
export interface VersionStore {
  /** Newest first, with what the journey's present state, whose prints are given, changed since the newest. */
  readonly list: (journeyId: string, present: Uint8Array) => Result<{ versions: ListedVersion[]; now: MapChanges }, LibraryFailure>
  /** How many versions have a name. */
  readonly countNamed: (journeyId: string) => Result<number, LibraryFailure>
  readonly latest: (journeyId: string) => Result<VersionSummary | null, LibraryFailure>
  /**
   * Keeps a version and thins out older ones. Where the newest one shows the same revision, it stands for the new one, under its name,
   * unless both have one. Gives the id of the one that is there now.
   */
  readonly create: (version: NewVersion, now: number) => Result<{ id: string }, LibraryFailure>
  /** A name keeps it for ever; null takes the name away. */
  readonly rename: (journeyId: string, id: string, name: string | null) => Result<void, LibraryFailure>
  readonly remove: (journeyId: string, id: string) => Result<void, LibraryFailure>
  readonly read: (journeyId: string, id: string) => Result<UnpackedVersion & { summary: VersionSummary }, LibraryFailure>
  readonly thumbnail: (journeyId: string, id: string, theme: string) => Result<string | null, LibraryFailure>
  readonly keepThumbnail: (journeyId: string, id: string, theme: string, svg: string) => Result<void, LibraryFailure>
}

interface PrintsRow extends VersionSummary {
  readonly number: number
  readonly printsFormat: number
  readonly prints: Uint8Array
}

const summaryList = 'versions.id, kind, name, versions.created_at AS createdAt, versions.revision, versions.card_count AS cardCount'

/** The versions of a library. */
export function versionStore({ sqlite, read, write }: Connection): VersionStore {
  const numberOf = sqlite.prepare<[string], number>('SELECT number FROM journeys WHERE id = ?').pluck()
  const all = sqlite.prepare<[number], PrintsRow>(
    `SELECT number, ${summaryList}, prints_format AS printsFormat, prints FROM versions WHERE journey = ? ORDER BY number DESC`
  )
  const newest = sqlite.prepare<[number], VersionSummary & { number: number }>(
    `SELECT number, ${summaryList} FROM versions WHERE journey = ? ORDER BY number DESC LIMIT 1`
  )
  const named = sqlite.prepare<[number], number>('SELECT count(*) FROM versions WHERE journey = ? AND name IS NOT NULL').pluck()
  const one = sqlite.prepare<[number, string], VersionSummary & { number: number }>(
    `SELECT number, ${summaryList} FROM versions WHERE journey = ? AND id = ?`
  )
  const content = sqlite.prepare<[number], { records: Uint8Array; formats: string }>(
    'SELECT records, formats FROM versions WHERE number = ?'
  )
  const thinnable = sqlite.prepare<[number], Thinnable>('SELECT number, name, created_at AS createdAt FROM versions WHERE journey = ?')
  const insert = sqlite.prepare(
    `INSERT INTO versions (journey, id, kind, name, created_at, revision, card_count, formats, prints_format, prints, records)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const use = sqlite.prepare('INSERT INTO version_attachments (version, hash) VALUES (?, ?)')
  const setName = sqlite.prepare('UPDATE versions SET name = ?, kind = ? WHERE number = ?')
  const claim = sqlite.prepare('UPDATE versions SET name = ?, kind = ?, created_at = ? WHERE number = ?')
  const erase = sqlite.prepare('DELETE FROM versions WHERE number = ?')
  const oneThumbnail = sqlite
    .prepare<[number, string], string>('SELECT svg FROM version_thumbnails WHERE version = ? AND theme = ?')
    .pluck()
  const putThumbnail = sqlite.prepare('INSERT OR REPLACE INTO version_thumbnails (version, theme, svg) VALUES (?, ?, ?)')

  const journey = (id: string): number => {
    const number = numberOf.get(id)
    if (number === undefined) throw new Rollback('notFound', `no journey ${id}`)
    return number
  }
  const found = (journeyId: string, id: string) => {
    const row = one.get(journey(journeyId), id)
    if (!row) throw new Rollback('notFound', `no version ${id}`)
    return row
  }
  const unpacked = (number: number, id: string): UnpackedVersion => {
    const row = content.get(number)
    const records = row && unpackVersion(row)
    if (!records) throw new Rollback('damaged', `version ${id} cannot be read`)
    return records
  }
  /** Prints made in another format say nothing about the present one: they are made anew of the migrated records. */
  const presentPrints = ({ number, printsFormat, prints }: PrintsRow): Uint8Array => {
    const row = printsFormat === recordFormat ? undefined : content.get(number)
    const records = row && unpackVersion(row)
    return records ? printsOf(records.records) : prints
  }

  return {
    list: (journeyId, present) =>
      read(() => {
        const rows = all.all(journey(journeyId))
        const prints = [present, ...rows.map(presentPrints), new Uint8Array()]
        const changes = prints.slice(1).map((before, position) => changesBetween(before, prints[position] ?? before))
        const nothing: MapChanges = { added: 0, removed: 0, changed: 0, others: false }
        const versions = rows.map((row, position) => ({ ...summaryOf(row), changes: changes[position + 1] ?? nothing }))
        return { versions, now: changes[0] ?? nothing }
      }),
    countNamed: (journeyId) => read(() => named.get(journey(journeyId)) ?? 0),
    latest: (journeyId) =>
      read(() => {
        const row = newest.get(journey(journeyId))
        return row ? summaryOf(row) : null
      }),
    create: ({ id, journeyId, kind, name, createdAt, revision, packed }, now) =>
      write(() => {
        const number = journey(journeyId)
        const last = newest.get(number)
        if (last?.revision === revision && (last.name === null || name === null)) {
          if (last.name === null && kind !== 'automatic') claim.run(name, kind, createdAt, last.number)
          return { id: last.id }
        }
        const { formats, printsFormat, prints, records, cardCount, attachments } = packed
        const facts = [kind, name, createdAt, revision, cardCount, formats, printsFormat] as const
        const added = insert.run(number, id, ...facts, prints, records)
        for (const hash of attachments) use.run(added.lastInsertRowid, hash)
        for (const surplus of surplusVersions(thinnable.all(number), now)) erase.run(surplus)
        return { id }
      }),
    rename: (journeyId, id, name) =>
      write(() => void setName.run(name, name === null ? 'automatic' : 'named', found(journeyId, id).number)),
    remove: (journeyId, id) => write(() => void erase.run(found(journeyId, id).number)),
    read: (journeyId, id) =>
      read(() => {
        const row = found(journeyId, id)
        return { summary: summaryOf(row), ...unpacked(row.number, id) }
      }),
    thumbnail: (journeyId, id, theme) => read(() => oneThumbnail.get(found(journeyId, id).number, theme) ?? null),
    keepThumbnail: (journeyId, id, theme, svg) => write(() => void putThumbnail.run(found(journeyId, id).number, theme, svg))
  }
}

function summaryOf({ id, kind, name, createdAt, revision, cardCount }: VersionSummary): VersionSummary {
  return { id, kind, name, createdAt, revision, cardCount }
}
