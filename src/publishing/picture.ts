import { picturePixels } from '#core/handOut/picturePixels.ts'
import type { CardProbe } from './cardProbe.ts'
import { PngFile } from './pngFile.ts'
import type { Paint } from './painters.ts'

/** Pixels drawn at a time: 8 megapixels are 32 MB while they are drawn, and some bands more are people hearing of progress more often. */
const pixelsPerStrip = 8 * 1024 * 1024

/** How many strips each painter may be ahead of the one that is packed. */
const ahead = 2

/** What a picture is made of: `svgOfStrip` gives the drawing of a band of the whole, in drawing units (px at scale 1). */
export interface PictureSource {
  readonly width: number
  readonly height: number
  /** An SVG document of exactly `pixels.width` × `pixels.height` that shows `view` of the drawing. */
  readonly svgOfStrip: (view: { y: number; width: number; height: number }, pixels: { width: number; height: number }) => string
}

/** How many rows of a picture are drawn at a time, and how many strips that makes. */
export function stripsOf(size: { readonly width: number; readonly height: number }): { readonly rows: number; readonly count: number } {
  const rows = Math.max(1, Math.floor(pixelsPerStrip / size.width))
  return { rows, count: Math.ceil(size.height / rows) }
}

/**
 * A PNG of exactly `picturePixels(source, scale)`, whatever that is: drawn in strips by painters in turn, of whom the first is this thread, and packed as it goes, so that memory
 * does not grow with the map. `progress` hears 0 … 1 after every strip.
 */
export async function pngOf(
  source: PictureSource,
  options: { scale: number; painters: readonly Paint[]; probe?: CardProbe; progress?: (done: number) => void }
): Promise<Buffer> {
  const { scale, painters } = options
  const { width, height } = picturePixels(source, scale)
  const file = new PngFile({ width, height, pixelsPerMetre: Math.round((96 * scale) / 0.0254) })
  const { rows, count } = stripsOf({ width, height })
  const sizeOf = (strip: number) => ({ width, height: Math.min(rows, height - strip * rows) })
  const begun = new Map<number, Promise<Uint8Array>>()
  const begin = (strip: number) => {
    const paint = painters[strip % painters.length]
    if (!paint || begun.has(strip)) return
    const pixels = sizeOf(strip)
    const view = { y: (strip * rows) / scale, width: width / scale, height: pixels.height / scale }
    begun.set(strip, paint(source.svgOfStrip(view, pixels), pixels))
  }
  for (let strip = 0; strip < count; strip += 1) {
    // The others paint ahead while this thread, which is the first, paints its own strips and packs all of them.
    for (let next = strip; next < Math.min(count, strip + painters.length * ahead); next += 1)
      if (next === strip || next % painters.length > 0) begin(next)
    const rgba = await begun.get(strip)
    if (!rgba) throw new Error('A strip of the picture was drawn by nobody')
    begun.delete(strip)
    options.probe?.look(rgba, { top: strip * rows, ...sizeOf(strip) })
    await file.addRows(rgba)
    options.progress?.((strip + 1) / count)
  }
  return file.finish()
}
