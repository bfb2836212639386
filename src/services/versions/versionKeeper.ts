// Versions that nobody asks for: before what may be regretted, now and then while somebody works, and as the map was found.
// Nothing here is waited for: a document is immutable, so it can be packed and written after the edit that replaces it is done.
import { setImmediate } from 'node:timers/promises'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import type { Result } from '#core/result.ts'
import type { LibraryFailure } from '#persistence/failure.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { packVersion } from '#persistence/versions/packedVersion.ts'
import type { VersionKind } from '#persistence/versions/versionStore.ts'
import type { EventHub } from '../eventHub.ts'

/** A journey at a revision. */
export interface MapState {
  readonly id: string
  readonly revision: number
  readonly document: JourneyDocument
}

/** Keeps versions. */
export interface VersionKeeper {
  /** A journey was opened: keeps how it was found, a moment later. `editedAt`: ms since 1970 UTC, as everywhere. */
  readonly opened: (state: MapState, editedAt: number) => void
  /** A diff is about to be committed on top of a state: keeps that state where much comes or goes at once, or the last version is long past. */
  readonly beforeCommit: (state: MapState, diff: RecordsDiff) => void
  readonly keep: (state: MapState, kind: VersionKind, name: string | null) => Promise<Result<{ id: string }, LibraryFailure>>
  /** Versions of a journey were removed: what the newest is has to be looked up. */
  readonly forget: (id: string) => void
  /** Keeps at once what still waits, and waits for it. */
  readonly close: () => Promise<void>
}

/** While somebody works a version is kept as often as this, ms. */
export const versionInterval = 10 * 60 * 1000
/** So many cards coming, going or changing at once are a paste, an import or a clearing-out. */
export const manyCards = 20
/** Who opens a map so soon after a version of it was kept, ms, does not come back to it. */
const recently = 60 * 1000
/** Opening has the machine to itself for so long, ms. */
const restAfterOpening = 2000

/** Keeps the versions of a library. */
export function versionKeeper(options: {
  library: Library
  hub: EventHub
  now: () => number
  newId: () => string
  report: (failure: LibraryFailure) => void
}): VersionKeeper {
  const { library, hub, now, newId, report } = options
  /** Revision of the newest version of journeys that are being worked on, and since when the next one is waited for. */
  const newest = new Map<string, { readonly revision: number; readonly since: number }>()
  const keptAt = new Map<string, number>()
  const waiting = new Map<string, { readonly state: MapState; readonly editedAt: number; readonly timer: NodeJS.Timeout }>()
  // One after the other, so that the newest is written last.
  let last: Promise<unknown> = Promise.resolve()

  const write = async ({ id, revision, document }: MapState, kind: VersionKind, name: string | null, createdAt: number) => {
    // Whoever waits for an answer gets it first.
    await setImmediate()
    const packed = await packVersion([...allRecords(document)])
    const kept = library.versions.create({ id: newId(), journeyId: id, kind, name, createdAt, revision, packed }, now())
    if (kept.ok) hub.send('versions.changed', { id })
    else newest.delete(id)
    return kept
  }
  const inTurn = (state: MapState, kind: VersionKind, name: string | null, createdAt: number) => {
    newest.set(state.id, { revision: state.revision, since: now() })
    keptAt.set(state.id, now())
    const written = last.then(() => write(state, kind, name, createdAt))
    last = written.catch(() => undefined)
    return written
  }
  const keepAutomatically = (state: MapState, editedAt: number) => {
    void inTurn(state, 'automatic', null, editedAt).then((kept) => {
      // An erased journey needs no versions.
      if (!kept.ok && kept.error.code !== 'notFound') report(kept.error)
    })
  }
  const newestOf = (id: string) => {
    const known = newest.get(id)
    if (known) return known
    const latest = library.versions.latest(id)
    const found = { revision: latest.ok && latest.value ? latest.value.revision : -1, since: now() }
    newest.set(id, found)
    return found
  }
  const keepWaiting = (id: string) => {
    const job = waiting.get(id)
    if (!job) return
    clearTimeout(job.timer)
    waiting.delete(id)
    keepAutomatically(job.state, job.editedAt)
  }

  return {
    opened: (state, editedAt) => {
      // A window that reads the map anew while somebody works finds nothing that is worth a version of its own.
      const isRecent = now() - (keptAt.get(state.id) ?? -Infinity) < recently
      if (isRecent || waiting.has(state.id) || newestOf(state.id).revision === state.revision || isBlank(state)) return
      const timer = setTimeout(() => keepWaiting(state.id), restAfterOpening).unref()
      waiting.set(state.id, { timer, state, editedAt })
    },
    beforeCommit: (state, diff) => {
      const { id, revision } = state
      const known = newestOf(id)
      const isKept = known.revision === revision || waiting.get(id)?.state.revision === revision
      if (isKept) newest.set(id, { revision: known.revision, since: now() })
      if (isKept || (now() - known.since < versionInterval && cardsTouched(diff) < manyCards)) return
      const present = library.journeys.summary(id)
      if (!present.ok) return
      keepWaiting(id)
      keepAutomatically(state, present.value.updatedAt)
    },
    keep: (state, kind, name) => {
      keepWaiting(state.id)
      return inTurn(state, kind, name, now())
    },
    forget: (id) => void newest.delete(id),
    close: async () => {
      for (const id of [...waiting.keys()]) keepWaiting(id)
      await last
    }
  }
}

/** A map that was just made is not worth going back to. */
function isBlank({ revision, document }: MapState): boolean {
  if (revision > 1) return false
  for (const { type } of allRecords(document)) if (type === 'card' || type === 'emotionPoint') return false
  return true
}

function cardsTouched({ added, removed, updated }: RecordsDiff): number {
  let count = 0
  for (const { type } of added) if (type === 'card') count += 1
  for (const { type } of removed) if (type === 'card') count += 1
  for (const [, { type }] of updated) if (type === 'card') count += 1
  return count
}
