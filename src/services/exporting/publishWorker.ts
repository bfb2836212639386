// Entry of the worker thread that draws and writes one export; it is ended from outside to cancel.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { editionIn } from '#contract/editionIn.ts'
import { documentOf } from '#core/model/document.ts'
import { publish } from '#publishing/publish.ts'
import type { PublishMessage, PublishRequest } from './exportJob.ts'

const { records, format, options, day, version, attachments } = workerData as PublishRequest

function post(message: PublishMessage): void {
  parentPort?.postMessage(message)
}

try {
  const made = await publish(
    {
      document: documentOf(records),
      format,
      options,
      edition: editionIn(options.language, day, version),
      attachments,
      resourcesFolder: resourcesFolder()
    },
    (done) => post({ type: 'progress', done })
  )
  post({ type: 'done', ...made })
} catch (error) {
  post({ type: 'failed', code: 'internal', message: error instanceof Error ? error.message : String(error) })
}

// Two folders up from the bundle, three from the source.
function resourcesFolder(): string {
  const fromBundle = join(import.meta.dirname, '../../resources')
  return existsSync(fromBundle) ? fromBundle : join(import.meta.dirname, '../../../resources')
}
