// Entry of the worker that makes previews: laying out and painting thousands of cards is nothing for the interface's thread.
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import type { HandOutSubject } from '#core/handOut/formats.ts'
import type { Page } from '#core/handOut/pages.ts'
import { subjectsWith } from '#core/handOut/subjectsWith.ts'
import { leavableIn, type LeavableIn } from '#core/handOut/leavableIn.ts'
import { picturesToDraw } from '#core/pictures/picturesToDraw.ts'
import { loadFaces } from './faces.ts'
import { makePreview, makeTable, type PreviewFacts, type PreviewRequest } from './makePreview.ts'
import { paintScene, type View } from './paintScene.ts'

/** What the page tells the worker. Records come in pieces; `last` says that the document is whole. */
export type ToPreview =
  | { readonly kind: 'records'; readonly records: readonly JourneyRecord[]; readonly isLast: boolean }
  | { readonly kind: 'pictures'; readonly pictures: readonly (readonly [hash: string, picture: ImageBitmap])[] }
  | { readonly kind: 'make'; readonly number: number; readonly request: PreviewRequest }
  | { readonly kind: 'table'; readonly number: number; readonly request: PreviewRequest }
  | { readonly kind: 'paint'; readonly number: number; readonly page: number; readonly view: View; readonly pixels: Pixels }

/** What is known of the whole map: what of it there is to hand out, what could be left out, and the hashes of the pictures that its drawing shows. */
export interface AboutMap {
  readonly subjects: ReadonlySet<HandOutSubject>
  readonly leavable: LeavableIn
  readonly pictures: readonly string[]
}

/** Size of a picture. */
export interface Pixels {
  readonly width: number
  readonly height: number
}

/** What the worker answers to `make` and `paint`. */
export type FromPreview =
  | { readonly number: number; readonly kind: 'made'; readonly facts: PreviewFacts; readonly about: AboutMap }
  | { readonly number: number; readonly kind: 'table'; readonly html: string; readonly text: string }
  | { readonly number: number; readonly kind: 'painted'; readonly picture: ImageBitmap | null }
  | { readonly number: number; readonly kind: 'failed'; readonly message: string }

let arriving: JourneyRecord[] = []
let document: JourneyDocument | null = null
let about: AboutMap | null = null
let pages: readonly Page[] = []
const pictures = new Map<string, ImageBitmap>()

addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  switch (data.kind) {
    case 'records':
      arriving.push(...data.records)
      if (!data.isLast) return
      document = documentOf(arriving)
      arriving = []
      about = null
      return
    case 'pictures':
      for (const [hash, picture] of data.pictures) pictures.set(hash, picture)
      return
    case 'make':
      return answer(data.number, (given) => {
        const made = makePreview(given, data.request)
        pages = made.pages
        about ??= { subjects: subjectsWith(given), leavable: leavableIn(given), pictures: picturesToDraw(given) }
        return { number: data.number, kind: 'made', facts: made.facts, about }
      })
    case 'table':
      return answer(data.number, (given) => ({ number: data.number, kind: 'table', ...makeTable(given, data.request) }))
    case 'paint':
      return answer(data.number, async () => {
        await loadFaces()
        return { number: data.number, kind: 'painted', picture: paint(data.page, data.view, data.pixels) }
      })
  }
})

function paint(page: number, view: View, { width, height }: Pixels): ImageBitmap | null {
  const scene = pages[page]?.scene
  if (!scene || width < 1 || height < 1) return null
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) return null
  paintScene(context, scene, view, (hash) => pictures.get(hash))
  return canvas.transferToImageBitmap()
}

function answer(number: number, work: (document: JourneyDocument) => FromPreview | Promise<FromPreview>): void {
  Promise.resolve()
    .then(() => {
      if (!document) throw new Error('no document was given')
      return work(document)
    })
    .then(
      (message) => postMessage(message, { transfer: message.kind === 'painted' && message.picture ? [message.picture] : [] }),
      (error: unknown) => postMessage({ number, kind: 'failed', message: String(error) } satisfies FromPreview)
    )
}
