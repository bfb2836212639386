// Stands in for the publishing worker: answers as the title of the map says, so that the services' side of an export can be tested alone.
import { parentPort, workerData } from 'node:worker_threads'
import { nothingLeftOut } from '#core/handOut/partOfMap.ts'
import type { PublishMessage, PublishRequest } from '#services/exporting/exportJob.ts'

const { records, format, attachments } = workerData as PublishRequest
const post = (message: PublishMessage) => parentPort?.postMessage(message)
const map = records.find((record) => record.type === 'map')

switch (map?.title) {
  case 'hangs':
    post({ type: 'progress', done: 0.1 })
    setInterval(() => undefined, 1000)
    break
  case 'throws':
    throw new Error('a bug in the worker')
  case 'ends':
    break
  case 'fails':
    post({ type: 'failed', code: 'tooLarge', message: 'too many pixels' })
    break
  default: {
    post({ type: 'progress', done: 0.5 })
    const data = new TextEncoder().encode(JSON.stringify({ format, records: records.length, attachments: attachments.length }))
    post({
      type: 'done',
      extension: format,
      mime: 'text/plain',
      data,
      cards: 3,
      width: 10,
      height: 20,
      pages: null,
      leftOut: nothingLeftOut,
      issues: []
    })
  }
}
