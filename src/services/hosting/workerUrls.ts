/** Where the workers lie: beside the bundles once built, in their source folders where Node runs the sources as they are. */
export function workerUrls(entryUrl: string): { readonly importWorkerUrl: URL; readonly publishWorkerUrl: URL } {
  const isSource = entryUrl.endsWith('.ts')
  return {
    importWorkerUrl: new URL(isSource ? '../services/importWorker.ts' : './importWorker.js', entryUrl),
    publishWorkerUrl: new URL(isSource ? '../publishing/worker.ts' : './publishWorker.js', entryUrl)
  }
}
