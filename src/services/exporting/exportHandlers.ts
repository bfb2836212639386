import type { Handlers } from '#contract/dispatch.ts'
import { allRecords } from '#core/model/document.ts'
import { partOfMap } from '#core/handOut/partOfMap.ts'
import { mapOf } from '#core/queries/journey.ts'
import { ok } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import type { EventHub } from '../eventHub.ts'
import { asContract, fail } from '../failures.ts'
import { fileName } from '../fileName.ts'
import type { OpenDocuments } from '../journeys/openDocuments.ts'
import { attachmentsFor } from './attachmentsFor.ts'
import { localDay } from './localDay.ts'
import { runPublishWorker, type PublishRun } from './runPublishWorker.ts'

/** Drawing and writing journeys, off this thread. `close` ends what still runs. */
export function exportHandlers(options: {
  library: Library
  documents: OpenDocuments
  hub: EventHub
  workerUrl: URL
  now: () => number
}): Pick<Handlers, 'export.make' | 'export.cancel'> & { close: () => void } {
  const { library, documents, hub, workerUrl, now } = options
  const running = new Map<string, PublishRun>()
  return {
    'export.make': async ({ job, id, format, options: exportOptions }) => {
      if (running.has(job)) return fail('badRequest', `job ${job} is running`)
      const opened = asContract(documents.at(id))
      if (!opened.ok) return opened
      const { document } = opened.value
      const attachments = attachmentsFor(
        partOfMap(document, exportOptions.choice, { keepsHidden: format === 'json' }).document,
        format,
        library
      )
      const named = library.versions.countNamed(id)
      const request = {
        records: [...allRecords(document)],
        format,
        options: exportOptions,
        day: localDay(now()),
        version: named.ok && named.value > 0 ? named.value : null,
        attachments
      }
      const run = runPublishWorker(workerUrl, request, (done) => hub.send('export.progress', { job, done }))
      running.set(job, run)
      const outcome = await run.outcome
      running.delete(job)
      if (!outcome.ok) return outcome
      const { extension, data, issues, type: _, ...rest } = outcome.value
      const name = fileName(mapOf(document).title, extension)
      return ok({ ...rest, name, data: Buffer.from(data).toString('base64'), issues: [...issues] })
    },
    'export.cancel': ({ job }) => {
      running.get(job)?.cancel()
      return ok({})
    },
    close: () => running.forEach((run) => run.cancel())
  }
}
