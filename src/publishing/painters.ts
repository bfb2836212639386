// Strips of a picture are drawn on several cores at once: one by this thread, the others by threads that end with the picture.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { loadRasteriser } from './rasteriser.ts'
import type { PaintedStrip, StripToPaint, StripWorkerData } from './stripWorker.ts'

/** How large a strip is, px: what is drawn is exactly that. */
type Size = { readonly width: number; readonly height: number }

/** This thread and its helpers. All give RGBA. */
export interface Painters {
  /** Whether a helper would begin with a strip soon. */
  readonly haveRoom: () => boolean
  /** Hands a strip to the helper who has least to do. */
  readonly hand: (svg: string, size: Size) => Promise<Uint8Array>
  /** Drawn by this thread, at once. */
  readonly paint: (svg: string, size: Size) => Uint8Array
  readonly close: () => Promise<void>
}

/** More threads than this each hold a strip in memory without being any faster. */
const most = 4
/** One strip in hand and one that lies ready. */
const room = 2

/** Painters for a picture of so many strips. A picture of two strips is drawn before another thread would have begun. */
export async function startPainters(options: {
  readonly resourcesFolder: string
  readonly standIns: readonly Buffer[]
  readonly strips: number
}): Promise<Painters> {
  const { resourcesFolder, standIns, strips } = options
  const helpers =
    strips < 3 ? [] : Array.from({ length: Math.min(most, availableParallelism()) - 1 }, () => helper({ resourcesFolder, standIns }))
  const close = async () => void (await Promise.all(helpers.map(({ end }) => end())))
  const paint = await loadRasteriser(resourcesFolder, standIns).catch(async (error: unknown) => {
    await close()
    throw error
  })
  const idlest = () =>
    helpers.reduce<Helper | undefined>((least, each) => (least && least.waiting() <= each.waiting() ? least : each), undefined)
  return {
    haveRoom: () => (idlest()?.waiting() ?? room) < room,
    hand: (svg, size) => idlest()?.paint(svg, size) ?? Promise.reject(new Error('There are no helpers')),
    paint,
    close
  }
}

interface Helper {
  /** How many strips it has yet to give. */
  readonly waiting: () => number
  readonly paint: (svg: string, size: Size) => Promise<Uint8Array>
  readonly end: () => Promise<unknown>
}

function helper(workerData: StripWorkerData): Helper {
  const worker = new Worker(stripWorkerUrl(), { workerData })
  const waiting: { readonly resolve: (rgba: Uint8Array) => void; readonly reject: (error: Error) => void }[] = []
  let failure: Error | null = null
  const fail = (error: Error) => {
    failure = error
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', ({ rgba, error }: PaintedStrip) => {
    const next = waiting.shift()
    if (rgba) next?.resolve(rgba)
    else next?.reject(new Error(error))
  })
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', () => fail(new Error('a thread that draws a picture has ended')))
  return {
    waiting: () => waiting.length,
    paint: (svg, size) => {
      const painted = new Promise<Uint8Array>((resolve, reject) => {
        if (failure) reject(failure)
        else waiting.push({ resolve, reject })
      })
      // Heard of when the strip is its turn: until then a failure must not count as nobody's.
      painted.catch(() => undefined)
      worker.postMessage({ svg, ...size } satisfies StripToPaint)
      return painted
    },
    end: () => worker.terminate()
  }
}

// Beside the bundle where there is one, else the source beside this one.
function stripWorkerUrl(): URL {
  const bundled = join(import.meta.dirname, 'stripWorker.js')
  return pathToFileURL(existsSync(bundled) ? bundled : join(import.meta.dirname, 'stripWorker.ts'))
}
