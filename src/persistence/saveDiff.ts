import type { RecordsDiff } from '#core/model/diff.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import type { Result } from '#core/result.ts'
import type { Connection } from './connection.ts'
import { Rollback, type LibraryFailure } from './failure.ts'
import type { RecordWriter } from './recordWriter.ts'
import { recordFormat } from './storedRecord.ts'
import { countChange, personasJson, touches } from './summary.ts'
import type { Twins } from './twins.ts'

/** One diff to be committed. `at` is the time of the edit. */
export interface SaveRequest {
  readonly id: string
  readonly baseRevision: number
  readonly diff: RecordsDiff
  readonly origin: string
  readonly at: number
}

/** What a commit made: the revision after it, and its number in the journal of all changes. */
export interface SavedDiff {
  readonly revision: number
  readonly seq: number
  /** What was written along with it, in order: personas that are the same as ones that it changed. */
  readonly following: readonly FollowingDiff[]
}

/** A diff that was committed in the wake of another. */
export interface FollowingDiff {
  readonly id: string
  readonly revision: number
  readonly seq: number
  readonly diff: RecordsDiff
}

/** Origin of what follows from what somebody else did. */
export const followingOrigin = 'services'

/** How many changes of a journey the journal keeps at least. */
export const journalLength = 1000
/** How often the journal is cut: not at every save. */
const journalSlack = 100

/** How diffs are committed. Each call is one transaction. */
export interface DiffSaver {
  /** Commits a diff on top of its base revision, and writes what personas share into their twins in other journeys. */
  readonly save: (request: SaveRequest) => Result<SavedDiff, LibraryFailure>
  /** Commits diffs of several journeys, all or none of them, to the letter. */
  readonly saveAll: (requests: readonly SaveRequest[]) => Result<readonly FollowingDiff[], LibraryFailure>
}

/**
 * Saving: one diff, one transaction. The base revision is checked under the write lock, so of two processes that build on one
 * revision exactly one succeeds. Touches only the rows that the diff touches, whatever the size of the journey.
 */
export function saveDiff({ sqlite, write }: Connection, writer: RecordWriter, { following }: Twins): DiffSaver {
  const journeyOf = sqlite.prepare<[string], { number: number; revision: number }>('SELECT number, revision FROM journeys WHERE id = ?')
  const advance = sqlite.prepare(
    `UPDATE journeys SET revision = ?, updated_at = ?, stage_count = stage_count + ?, step_count = step_count + ?,
       card_count = card_count + ? WHERE number = ?`
  )
  const setMap = sqlite.prepare('UPDATE journeys SET title = ?, state = ?, review_date = ? WHERE number = ?')
  const setPersonas = sqlite.prepare('UPDATE journeys SET personas = ? WHERE number = ?')
  const frame = sqlite
    .prepare<[number], string>(
      "SELECT json FROM records WHERE journey = ? AND type IN ('map', 'persona', 'stage', 'step', 'lane') AND type = 'persona'"
    )
    .pluck()
  const journal = sqlite.prepare('INSERT INTO changes (journey, revision, format, origin, at, diff) VALUES (?, ?, ?, ?, ?, ?)')
  const cutJournal = sqlite.prepare('DELETE FROM changes WHERE journey = ? AND revision <= ?')

  const present = ({ id, baseRevision }: SaveRequest) => {
    const journey = journeyOf.get(id)
    if (!journey) throw new Rollback('notFound', `no journey ${id}`)
    if (journey.revision !== baseRevision) throw new Rollback('stale', `revision is ${journey.revision}, not ${baseRevision}`)
    return journey.number
  }
  const commit = (number: number, { id, baseRevision, diff, origin, at }: SaveRequest): FollowingDiff => {
    const revision = baseRevision + 1
    for (const record of diff.removed) writer.remove(number, record)
    for (const [from, to] of diff.updated) writer.update(number, from, to)
    for (const record of diff.added) writer.add(number, record)
    advance.run(revision, at, countChange(diff, 'stage'), countChange(diff, 'step'), countChange(diff, 'card'), number)
    const map = [...diff.updated.map(([, to]) => to), ...diff.added].find((record) => record.type === 'map')
    if (map) setMap.run(map.title, map.state, map.reviewDate, number)
    if (touches(diff, 'persona')) setPersonas.run(personasJson(frame.all(number).map((json) => JSON.parse(json) as JourneyRecord)), number)
    const written = journal.run(number, revision, recordFormat, origin, at, JSON.stringify(diff))
    if (revision % journalSlack === 0) cutJournal.run(number, revision - journalLength)
    return { id, revision, seq: Number(written.lastInsertRowid), diff }
  }
  return {
    save: (request) =>
      write(() => {
        const number = present(request)
        const { revision, seq } = commit(number, request)
        const wake = touches(request.diff, 'persona') ? following(number, request.diff) : []
        const followed = wake.map((change) =>
          commit(change.number, {
            id: change.id,
            baseRevision: change.revision,
            diff: change.diff,
            origin: followingOrigin,
            at: request.at
          })
        )
        return { revision, seq, following: followed }
      }),
    saveAll: (requests) => write(() => requests.map((request) => commit(present(request), request)))
  }
}
