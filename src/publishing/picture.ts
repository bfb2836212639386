import { setImmediate } from 'node:timers/promises'
import { picturePixels } from '#core/handOut/picturePixels.ts'
import type { CardProbe } from './cardProbe.ts'
import { PngFile } from './pngFile.ts'
import type { Painters } from './painters.ts'

/** Pixels drawn at a time: 5 megapixels are 20 MB while they are drawn, and some bands more are people hearing of progress more often. */
const pixelsPerStrip = 5 * 1024 * 1024

/** How many strips may be drawn before their turn to be packed. */
const mostWaiting = 6

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
 * A PNG of exactly `picturePixels(source, scale)`, whatever that is: drawn in strips by several painters and packed as it goes, so that memory
 * does not grow with the map. `progress` hears 0 … 1 after every strip.
 */
export async function pngOf(
  source: PictureSource,
  options: { scale: number; painters: Omit<Painters, 'close'>; probe?: CardProbe; progress?: (done: number) => void }
): Promise<Buffer> {
  const { scale, painters } = options
  const { width, height } = picturePixels(source, scale)
  const file = new PngFile({ width, height, pixelsPerMetre: Math.round((96 * scale) / 0.0254) })
  const { rows, count } = stripsOf({ width, height })
  const sizeOf = (strip: number) => ({ width, height: Math.min(rows, height - strip * rows) })
  const drawing = (strip: number) => {
    const pixels = sizeOf(strip)
    const view = { y: (strip * rows) / scale, width: width / scale, height: pixels.height / scale }
    return [source.svgOfStrip(view, pixels), pixels] as const
  }
  const begun = new Map<number, Uint8Array | Promise<Uint8Array>>()
  let next = 0
  /** Whoever is free takes the next strip, until `strip` is there or enough of them wait for their turn. */
  const drawn = async (strip: number) => {
    const end = Math.min(count, strip + mostWaiting)
    for (;;) {
      for (; next < end && painters.haveRoom(); next += 1) {
        const place = next
        const painted = painters.hand(...drawing(place))
        begun.set(place, painted)
        // A failure is heard of when it is the strip's turn.
        painted.then((rgba) => begun.set(place, rgba)).catch(() => undefined)
      }
      const rgba = begun.get(strip)
      if (rgba instanceof Uint8Array || next >= end) return rgba
      begun.set(next, painters.paint(...drawing(next)))
      next += 1
      // What the others have finished meanwhile comes in.
      await setImmediate()
    }
  }
  for (let strip = 0; strip < count; strip += 1) {
    const rgba = await drawn(strip)
    if (!rgba) throw new Error('A strip of the picture was drawn by nobody')
    begun.delete(strip)
    options.probe?.look(rgba, { top: strip * rows, ...sizeOf(strip) })
    await file.addRows(rgba)
    options.progress?.((strip + 1) / count)
  }
  return file.finish()
}
