// A thread that draws strips of a picture, one after the other, in the order in which they are asked for.
import { parentPort, workerData } from 'node:worker_threads'
import { loadRasteriser } from './rasteriser.ts'

export interface StripWorkerData {
  readonly resourcesFolder: string
  /** Fonts beside the typeface. */
  readonly standIns: readonly Uint8Array[]
}

export interface StripToPaint {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** RGBA, or why there is none. */
export type PaintedStrip = { readonly rgba: Uint8Array; readonly error?: undefined } | { readonly rgba?: undefined; readonly error: string }

const { resourcesFolder, standIns } = workerData as StripWorkerData
const loading = loadRasteriser(
  resourcesFolder,
  standIns.map((bytes) => Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength))
)
loading.catch(() => undefined)

async function paint({ svg, width, height }: StripToPaint): Promise<void> {
  try {
    const rasterise = await loading
    const rgba = rasterise(svg, { width, height })
    // The pixels are this thread's own: they change hands instead of being copied.
    const isWhole = rgba.byteOffset === 0 && rgba.byteLength === rgba.buffer.byteLength
    parentPort?.postMessage({ rgba } satisfies PaintedStrip, isWhole ? [rgba.buffer as ArrayBuffer] : [])
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies PaintedStrip)
  }
}

let last: Promise<void> = Promise.resolve()
parentPort?.on('message', (strip: StripToPaint) => {
  last = last.then(() => paint(strip))
})
