import { picturePixels } from '#core/handOut/picturePixels.ts'
import type { CardProbe } from './cardProbe.ts'
import { PngFile } from './pngFile.ts'
import type { Rasterise } from './rasteriser.ts'

/** Pixels drawn at a time: 16 megapixels are 64 MB while they are drawn, and some bands more are people hearing of progress more often. */
const pixelsPerStrip = 16 * 1024 * 1024

/** What a picture is made of: `svgOfStrip` gives the drawing of a band of the whole, in drawing units (px at scale 1). */
export interface PictureSource {
  readonly width: number
  readonly height: number
  /** An SVG document of exactly `pixels.width` × `pixels.height` that shows `view` of the drawing. */
  readonly svgOfStrip: (view: { y: number; width: number; height: number }, pixels: { width: number; height: number }) => string
}

/**
 * A PNG of exactly `picturePixels(source, scale)`, whatever that is: drawn in bands and packed as it goes, so that memory does not
 * grow with the map. `progress` hears 0 … 1 after every band.
 */
export async function pngOf(
  source: PictureSource,
  options: { scale: number; rasterise: Rasterise; probe?: CardProbe; progress?: (done: number) => void }
): Promise<Buffer> {
  const { scale, rasterise } = options
  const { width, height } = picturePixels(source, scale)
  const file = new PngFile({ width, height, pixelsPerMetre: Math.round((96 * scale) / 0.0254) })
  const rowsPerStrip = Math.max(1, Math.floor(pixelsPerStrip / width))
  for (let top = 0; top < height; top += rowsPerStrip) {
    const pixels = { width, height: Math.min(rowsPerStrip, height - top) }
    const view = { y: top / scale, width: width / scale, height: pixels.height / scale }
    const rgba = rasterise(source.svgOfStrip(view, pixels), pixels)
    options.probe?.look(rgba, { top, ...pixels })
    await file.addRows(rgba)
    options.progress?.((top + pixels.height) / height)
  }
  return file.finish()
}
