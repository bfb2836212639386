import { Worker } from 'node:worker_threads'
import { err, type Result } from '#core/result.ts'
import { connect } from './connection.ts'
import { failureOf, type LibraryFailure } from './failure.ts'
import { restoreSnapshot } from './restoreSnapshot.ts'
import { takeSnapshot, type Snapshot, type SnapshotRequest } from './snapshot.ts'

/** What is asked of the snapshot worker, as plain data: with a large library either takes seconds. */
export type SnapshotWork =
  | ({ readonly kind: 'take' } & SnapshotRequest)
  | { readonly kind: 'goBack'; readonly libraryPath: string; readonly snapshot: string; readonly now: number }

/** Does it on this thread, over a connection of its own. Gives the snapshot that was taken: of what was there, where the library goes back. */
export function doSnapshotWork(work: SnapshotWork): Result<Snapshot, LibraryFailure> {
  if (work.kind === 'take') return takeSnapshot(work)
  const { libraryPath, ...request } = work
  try {
    const connection = connect(libraryPath)
    try {
      return restoreSnapshot(connection, request)
    } finally {
      connection.close()
    }
  } catch (error) {
    const failure = failureOf(error, libraryPath)
    if (!failure) throw error
    return err(failure)
  }
}

/** Does it on a thread of its own; `url` is where `snapshotWorker.ts` lies. Whatever becomes of the thread, there is an answer. */
export function snapshotWorkAside(url: URL, work: SnapshotWork): Promise<Result<Snapshot, LibraryFailure>> {
  return new Promise((resolve) => {
    const worker = new Worker(url, { workerData: work })
    worker.once('message', resolve)
    worker.once('error', (error: Error) => resolve(err({ code: 'internal', message: `snapshot: ${error.message}` })))
    worker.once('exit', () => resolve(err({ code: 'internal', message: 'the snapshot worker ended without an answer' })))
  })
}
