import { picturesOfCard } from '#core/model/card.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { recordTypes } from '#core/model/records.ts'
import type { Connection } from './connection.ts'
import { Rollback } from './failure.ts'
import { rowsPerJourney } from './migrations.ts'
import { foldedTextOf } from './searchTexts.ts'

/** Writes single records with what hangs on them: the search index, the uses of attachments, who is whose twin. Call inside `write` only. */
export interface RecordWriter {
  readonly add: (journey: number, record: JourneyRecord) => void
  readonly update: (journey: number, from: JourneyRecord, to: JourneyRecord) => void
  readonly remove: (journey: number, record: JourneyRecord) => void
  /** Takes all records of a journey out of the search index; needed before the journey is deleted. */
  readonly forgetTexts: (journey: number) => void
}

/** Prepares the statements once. */
export function recordWriter({ sqlite }: Connection): RecordWriter {
  const lastRow = sqlite.prepare<[number, number], number | null>('SELECT max(row) FROM records WHERE row >= ? AND row < ?').pluck()
  const rowOf = sqlite.prepare<[number, string], number>('SELECT row FROM records WHERE journey = ? AND id = ?').pluck()
  const insert = sqlite.prepare('INSERT INTO records (row, journey, id, type, version, json) VALUES (?, ?, ?, ?, ?, ?)')
  const change = sqlite.prepare('UPDATE records SET version = ?, json = ? WHERE row = ?')
  const erase = sqlite.prepare('DELETE FROM records WHERE row = ?')
  const indexText = sqlite.prepare('INSERT INTO search (rowid, folded) VALUES (?, ?)')
  const forgetText = sqlite.prepare('DELETE FROM search WHERE rowid = ?')
  const forgetRange = sqlite.prepare('DELETE FROM search WHERE rowid >= ? AND rowid < ?')
  const use = sqlite.prepare('INSERT OR IGNORE INTO attachment_uses (journey, record_id, hash) VALUES (?, ?, ?)')
  const drop = sqlite.prepare('DELETE FROM attachment_uses WHERE journey = ? AND record_id = ?')

  const share = sqlite.prepare('INSERT OR REPLACE INTO shared_personas (journey, record_id, shared_id) VALUES (?, ?, ?)')
  const unshare = sqlite.prepare('DELETE FROM shared_personas WHERE journey = ? AND record_id = ?')

  const existingRow = (journey: number, id: string): number => {
    const row = rowOf.get(journey, id)
    // The caller's document and the file disagree about what is there: nothing may be written on such ground.
    if (row === undefined) throw new Rollback('damaged', `record ${id} is not in the library`)
    return row
  }
  const useAttachments = (journey: number, record: JourneyRecord) => {
    for (const hash of attachmentsOf(record)) use.run(journey, record.id, hash)
  }
  const keepSharing = (journey: number, id: string, before: string | null, after: string | null) => {
    if (before === after) return
    if (after === null) unshare.run(journey, id)
    else share.run(journey, id, after)
  }

  return {
    add: (journey, record) => {
      const first = journey * rowsPerJourney
      const row = (lastRow.get(first, first + rowsPerJourney) ?? first) + 1
      insert.run(row, journey, record.id, record.type, recordTypes[record.type].version, JSON.stringify(record))
      const folded = foldedTextOf(record)
      if (folded !== '') indexText.run(row, folded)
      useAttachments(journey, record)
      keepSharing(journey, record.id, null, sharedIdOf(record))
    },
    update: (journey, from, to) => {
      const row = existingRow(journey, to.id)
      change.run(recordTypes[to.type].version, JSON.stringify(to), row)
      const before = foldedTextOf(from)
      const after = foldedTextOf(to)
      if (before !== after) {
        if (before !== '') forgetText.run(row)
        if (after !== '') indexText.run(row, after)
      }
      if (attachmentsOf(from).join() !== attachmentsOf(to).join()) {
        drop.run(journey, to.id)
        useAttachments(journey, to)
      }
      keepSharing(journey, to.id, sharedIdOf(from), sharedIdOf(to))
    },
    remove: (journey, record) => {
      const row = existingRow(journey, record.id)
      erase.run(row)
      forgetText.run(row)
      if (attachmentsOf(record).length > 0) drop.run(journey, record.id)
      keepSharing(journey, record.id, sharedIdOf(record), null)
    },
    forgetTexts: (journey) => void forgetRange.run(journey * rowsPerJourney, (journey + 1) * rowsPerJourney)
  }
}

/** By what a persona is known to be the same as others; null for one that is not, and for all else. */
export function sharedIdOf(record: JourneyRecord): string | null {
  // A persona that was written before there were shared ones, and is read from what was said to be there, has no such field.
  return record.type === 'persona' ? (record.sharedId ?? null) : null
}

/** Hashes of the attachments that a record shows. */
export function attachmentsOf(record: JourneyRecord): readonly string[] {
  if (record.type === 'persona') return record.photo === null ? [] : [record.photo]
  if (record.type === 'card') return picturesOfCard(record)
  return []
}
