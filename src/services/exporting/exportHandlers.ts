import type { Handlers } from '#contract/dispatch.ts'
import { allRecords } from '#core/model/document.ts'
import { mapOf } from '#core/queries/journey.ts'
import { ok } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import type { EventHub } from '../eventHub.ts'
import { asContract, fail } from '../failures.ts'
import { fileName } from '../fileName.ts'
import type { OpenDocuments } from '../journeys/openDocuments.ts'
import { attachmentsFor } from './attachmentsFor.ts'
import { runPublishWorker, type PublishRun } from './runPublishWorker.ts'

/** Drawing and writing journeys, off this thread. `close` ends what still runs. */
export function exportHandlers(options: {
  library: Library
  documents: OpenDocuments
  hub: EventHub
  workerUrl: URL
}): Pick<Handlers, 'export.make' | 'export.cancel'> & { close: () => void } {
  const { library, documents, hub, workerUrl } = options
  const running = new Map<string, PublishRun>()
  return {
    'export.make': async ({ job, id, format, options: exportOptions }) => {
      if (running.has(job)) return fail('badRequest', `job ${job} is running`)
      const opened = asContract(documents.at(id))
      if (!opened.ok) return opened
      const { document } = opened.value
      const attachments = attachmentsFor(document, format, library)
      const request = { records: [...allRecords(document)], format, options: exportOptions, attachments }
      const run = runPublishWorker(workerUrl, request, (done) => hub.send('export.progress', { job, done }))
      running.set(job, run)
      const outcome = await run.outcome
      running.delete(job)
      if (!outcome.ok) return outcome
      const { extension, mime, data, cards, width, height, issues } = outcome.value
      const name = fileName(mapOf(document).title, extension)
      return ok({ name, mime, data: Buffer.from(data).toString('base64'), cards, width, height, issues: [...issues] })
    },
    'export.cancel': ({ job }) => {
      running.get(job)?.cancel()
      return ok({})
    },
    close: () => running.forEach((run) => run.cancel())
  }
}
