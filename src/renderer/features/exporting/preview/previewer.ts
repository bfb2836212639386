// The page's end of the preview's worker. Nothing here takes longer than a moment: records go over in pieces.
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import type { PreviewFacts, PreviewRequest } from './makePreview.ts'
import type { View } from './paintScene.ts'
import type { AboutMap, FromPreview, Pixels, ToPreview } from './previewWorker.ts'

/** A preview, and what is known of the whole map. */
export interface MadePreview {
  readonly facts: PreviewFacts
  readonly about: AboutMap
}

/** Makes previews of one map, one after the other. */
export interface Previewer {
  /** The document to preview from now on. */
  readonly show: (document: JourneyDocument) => void
  readonly addPictures: (pictures: readonly (readonly [hash: string, picture: ImageBitmap])[]) => void
  /** Null where it could not be made, or another was asked for meanwhile. */
  readonly make: (request: PreviewRequest) => Promise<MadePreview | null>
  /** The part as a table for the clipboard; null where it could not be made. */
  readonly table: (request: PreviewRequest) => Promise<{ readonly html: string; readonly text: string } | null>
  /** A view of a page of the preview made last; null where another painting was asked for meanwhile. */
  readonly paint: (page: number, view: View, pixels: Pixels) => Promise<ImageBitmap | null>
  readonly dispose: () => void
}

/** So many records go over to the worker at a time: copying them takes a few milliseconds. */
const piece = 200

/** Starts the worker. */
export function createPreviewer(): Previewer {
  const worker = new Worker(new URL('./previewWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (answer: FromPreview | null) => void>()
  let number = 0
  let sent: Promise<boolean> = Promise.resolve(true)
  let isOver = false
  const tell = (message: ToPreview, transfer: Transferable[] = []) => {
    if (!isOver) worker.postMessage(message, transfer)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromPreview>) => {
    waiting.get(data.number)?.(data)
    waiting.delete(data.number)
  })
  const giveUp = () => {
    for (const settle of waiting.values()) settle(null)
    waiting.clear()
  }
  worker.addEventListener('error', giveUp)

  const ask = (message: (number: number) => ToPreview): Promise<FromPreview | null> => {
    if (isOver) return Promise.resolve(null)
    number += 1
    const own = number
    return new Promise((resolve) => {
      waiting.set(own, resolve)
      tell(message(own))
    })
  }
  const makeNext = latestOnly(async (request: PreviewRequest) => {
    await sent
    const answer = await ask((own) => ({ kind: 'make', number: own, request }))
    return answer?.kind === 'made' ? answer : null
  })
  const paintNext = latestOnly(async ({ page, view, pixels }: { page: number; view: View; pixels: Pixels }) => {
    const answer = await ask((own) => ({ kind: 'paint', number: own, page, view, pixels }))
    return answer?.kind === 'painted' ? answer.picture : null
  })
  return {
    show: (document) => {
      sent = sent.then(() => sendAll(document, tell))
    },
    addPictures: (pictures) =>
      tell(
        { kind: 'pictures', pictures },
        pictures.map(([, picture]) => picture)
      ),
    make: makeNext,
    table: async (request) => {
      await sent
      const answer = await ask((own) => ({ kind: 'table', number: own, request }))
      return answer?.kind === 'table' ? answer : null
    },
    paint: (page, view, pixels) => paintNext({ page, view, pixels }),
    dispose: () => {
      isOver = true
      worker.terminate()
      giveUp()
    }
  }
}

async function sendAll(document: JourneyDocument, tell: (message: ToPreview) => void): Promise<boolean> {
  let records: JourneyRecord[] = []
  for (const record of allRecords(document)) {
    records.push(record)
    if (records.length < piece) continue
    tell({ kind: 'records', records, isLast: false })
    records = []
    await turn()
  }
  tell({ kind: 'records', records, isLast: true })
  return true
}

/** Lets whatever waits have the thread: the next click comes first. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Runs work one at a time; of those who wait only the last is served, the others get null. */
function latestOnly<Input, Output>(work: (input: Input) => Promise<Output | null>): (input: Input) => Promise<Output | null> {
  let running: Promise<unknown> | null = null
  let next: { input: Input; resolve: (output: Output | null) => void } | null = null
  const run = (input: Input): Promise<Output | null> => {
    const own = work(input)
    running = own.finally(() => {
      running = null
      const waits = next
      next = null
      if (waits) void run(waits.input).then(waits.resolve)
    })
    return own
  }
  return (input) => {
    if (!running) return run(input)
    next?.resolve(null)
    return new Promise((resolve) => {
      next = { input, resolve }
    })
  }
}
