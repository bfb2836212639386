import type { ContractError } from '#contract/error.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import type { ReadMap } from '#core/exchange/readOutcome.ts'
import type { Result } from '#core/result.ts'
import { localDay } from '#services/exporting/localDay.ts'
import { runPublishWorker, type Published } from '#services/exporting/runPublishWorker.ts'
import { workerUrls } from '#services/hosting/workerUrls.ts'

/** Makes a file of a map that was read, in the publishing worker, which is ended where `stopped` says so. */
export async function makeFile(
  { records, attachments }: ReadMap,
  how: { format: HandOutFormat; options: HandOutOptions },
  { stopped, onProgress }: { stopped: AbortSignal; onProgress: (done: number) => void }
): Promise<Result<Published, ContractError>> {
  const request = {
    ...how,
    records,
    day: localDay(Date.now()),
    version: null,
    attachments: attachments.map(({ hash, mime, data }) => ({ hash, mime, data: Buffer.from(data, 'base64') }))
  }
  const run = runPublishWorker(workerUrls(import.meta.url).publishWorkerUrl, request, onProgress)
  if (stopped.aborted) run.cancel()
  stopped.addEventListener('abort', run.cancel)
  const outcome = await run.outcome
  stopped.removeEventListener('abort', run.cancel)
  return outcome
}
