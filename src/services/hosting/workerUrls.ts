import { existsSync } from 'node:fs'

export interface WorkerUrls {
  readonly importWorkerUrl: URL
  readonly publishWorkerUrl: URL
  /** Left out where it was not bundled: snapshots are then taken on the thread of the services. */
  readonly snapshotWorkerUrl?: URL
}

/** Where the workers lie: beside the bundles once built, in their source folders where Node runs the sources as they are. */
export function workerUrls(entryUrl: string): WorkerUrls {
  const isSource = entryUrl.endsWith('.ts')
  const url = (source: string, built: string) => new URL(isSource ? source : built, entryUrl)
  const snapshotWorkerUrl = url('../persistence/snapshotWorker.ts', './snapshotWorker.js')
  return {
    importWorkerUrl: url('../services/importWorker.ts', './importWorker.js'),
    publishWorkerUrl: url('../services/exporting/publishWorker.ts', './publishWorker.js'),
    ...(existsSync(snapshotWorkerUrl) ? { snapshotWorkerUrl } : {})
  }
}
