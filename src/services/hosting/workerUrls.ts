export interface WorkerUrls {
  readonly importWorkerUrl: URL
  readonly publishWorkerUrl: URL
  readonly snapshotWorkerUrl: URL
}

/** Where the workers lie: beside the bundles once built, in their source folders where Node runs the sources as they are. */
export function workerUrls(entryUrl: string): WorkerUrls {
  const isSource = entryUrl.endsWith('.ts')
  const url = (source: string, built: string) => new URL(isSource ? source : built, entryUrl)
  return {
    importWorkerUrl: url('../services/importWorker.ts', './importWorker.js'),
    publishWorkerUrl: url('../services/exporting/publishWorker.ts', './publishWorker.js'),
    snapshotWorkerUrl: url('../persistence/snapshotWorker.ts', './snapshotWorker.js')
  }
}
