import type { RecordsDiff } from '#core/model/diff.ts'
import type { Result } from '#core/result.ts'
import type { Connection } from './connection.ts'
import type { LibraryFailure } from './failure.ts'
import { revisionFloorKey } from './restoreSnapshot.ts'
import { recordFormat } from './storedRecord.ts'

/** A change that another process committed. `diff` is null where a newer version wrote it. */
export interface ForeignChange {
  readonly journeyId: string
  readonly revision: number
  readonly diff: RecordsDiff | null
  readonly origin: string
}

/** News since the last look: changes of journeys in order, whether the list of journeys is another one, and whether everything is. */
export interface News {
  readonly changes: readonly ForeignChange[]
  readonly listChanged: boolean
  /** The library went back to an earlier state: nothing that is known of any journey holds. */
  readonly wentBack: boolean
}

/** Notices what other processes commit to the same library. */
export interface ChangeFeed {
  /** Costs some 10 µs where nobody wrote. */
  readonly look: () => Result<News, LibraryFailure>
  /** Says that a change in the journal is our own and no news. */
  readonly skip: (seq: number) => void
  /** Says that the library as it is now is no news; true where no look has seen yet that it went back. */
  readonly skipAll: () => boolean
}

const noNews: News = { changes: [], listChanged: false, wentBack: false }

/** Starts at the present state of the library. */
export function changeFeed({ sqlite, read }: Connection): ChangeFeed {
  // `data_version` moves only when another connection commits.
  const dataVersion = () => Number(sqlite.pragma('data_version', { simple: true }))
  const newRows = sqlite.prepare<
    [number],
    { seq: number; journeyId: string; revision: number; format: number; origin: string; diff: string }
  >(
    `SELECT seq, id AS journeyId, changes.revision, format, origin, diff FROM changes JOIN journeys ON number = journey
     WHERE seq > ? ORDER BY seq`
  )
  const lastSeq = sqlite.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'changes'").pluck()
  const listState = sqlite
    .prepare<[], string>("SELECT count(*) || ':' || total(number) || ':' || total(revision) || ':' || total(trashed_at) FROM journeys")
    .pluck()
  const floor = sqlite.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck()
  const own = new Set<number>()
  let seenVersion = dataVersion()
  let seenSeq = lastSeq.get() ?? 0
  let seenList = listState.get() ?? ''
  let seenFloor = floor.get(revisionFloorKey)

  return {
    skip: (seq) => {
      if (seq === seenSeq + 1) seenSeq = seq
      else own.add(seq)
    },
    skipAll: () => {
      own.clear()
      seenSeq = lastSeq.get() ?? 0
      seenList = listState.get() ?? ''
      const present = floor.get(revisionFloorKey)
      const isNews = present !== seenFloor
      seenFloor = present
      return isNews
    },
    look: () =>
      read(() => {
        const version = dataVersion()
        if (version === seenVersion) return noNews
        const changes: ForeignChange[] = []
        for (const { seq, diff, format, ...change } of newRows.all(seenSeq)) {
          seenSeq = seq
          if (!own.delete(seq)) changes.push({ ...change, diff: format === recordFormat ? (JSON.parse(diff) as RecordsDiff) : null })
        }
        const list = listState.get() ?? ''
        const listChanged = list !== seenList
        seenList = list
        const present = floor.get(revisionFloorKey)
        const wentBack = present !== seenFloor
        seenFloor = present
        seenVersion = version
        return { changes, listChanged, wentBack }
      })
  }
}
