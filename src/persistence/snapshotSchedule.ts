import { setImmediate } from 'node:timers/promises'
import type { Result } from '#core/result.ts'
import type { LibraryFailure } from './failure.ts'
import { needsSnapshot, takeSnapshot, type Snapshot, type SnapshotReason, type SnapshotRequest } from './snapshot.ts'
import { snapshotWorkAside } from './snapshotWork.ts'

/** Time between two snapshots while somebody works, ms. */
export const snapshotInterval = 5 * 60 * 1000

/** Takes snapshots at open and while somebody works. A snapshot that fails is reported and disturbs nothing else. */
export interface SnapshotSchedule {
  /** Something was committed. */
  readonly noteActivity: () => void
  /** Takes one now where the library changed since the last; null where it did not. */
  readonly takeNow: (reason: SnapshotReason) => Promise<Result<Snapshot, LibraryFailure> | null>
  /** Waits for one that is being taken. */
  readonly close: () => Promise<void>
}

/** Without `workerUrl` snapshots are taken on this thread, which a short-lived command line can bear. */
export function snapshotSchedule(options: {
  libraryPath: string
  now: () => number
  workerUrl: URL | null
  report: (failure: LibraryFailure) => void
}): SnapshotSchedule {
  const { libraryPath, now, workerUrl, report } = options
  let last = 0
  let timer: NodeJS.Timeout | null = null
  let running: Promise<Result<Snapshot, LibraryFailure> | null> = Promise.resolve(null)

  const take = async (reason: SnapshotReason) => {
    last = now()
    if (!needsSnapshot(libraryPath)) return null
    const request: SnapshotRequest = { libraryPath, reason, at: last }
    const result = await (workerUrl
      ? snapshotWorkAside(workerUrl, { kind: 'take', ...request })
      : setImmediate(null).then(() => takeSnapshot(request)))
    if (!result.ok) report(result.error)
    return result
  }
  const takeNow = (reason: SnapshotReason) => (running = running.then(() => take(reason)))

  return {
    noteActivity: () => {
      if (timer) return
      const wait = Math.max(0, last + snapshotInterval - now())
      timer = setTimeout(() => {
        timer = null
        void takeNow('activity')
      }, wait).unref()
    },
    takeNow,
    close: async () => {
      if (timer) clearTimeout(timer)
      await running
    }
  }
}
