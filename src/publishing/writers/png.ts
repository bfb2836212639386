import type { Scene } from '#core/scene/primitives.ts'
import { drawingStyle } from '#core/scene/elements.ts'
import { escapeXml, svgElements } from '#core/scene/svg.ts'
import type { PictureSize } from '#core/handOut/options.ts'
import { completePages } from '../completePages.ts'
import { dataAddresses } from '../dataAddresses.ts'
import { pixelSize, pngOf, type PictureSource } from '../picture.ts'
import { loadRasteriser } from '../rasteriser.ts'
import { sceneOfBand } from '../sceneOfBand.ts'
import { stacked } from '../stacked.ts'
import { cardsIn } from '../cardsIn.ts'
import type { Writer } from '../writer.ts'

/** A picture in pixels, exactly as large as asked for. */
export const writePng: Writer = async (job) => {
  const scene = stacked(completePages(job))
  const scale = scaleOf(job.options.picture, scene.width)
  const rasterise = await loadRasteriser(job.resourcesFolder)
  const data = await pngOf(pictureOf(scene, dataAddresses(job.attachments)), { scale, rasterise, progress: job.progress })
  return { data, cards: cardsIn(scene, job.document), ...pixelSize(scene, scale), pages: null, issues: [] }
}

/** How many pixels stand for one px of a drawing of a given width. */
function scaleOf(size: PictureSize, width: number): number {
  switch (size.by) {
    case 'scale':
      return size.scale
    case 'pixels':
      return size.width / width
    case 'dpi':
      return size.dpi / 96
  }
}

function pictureOf(scene: Scene, attachments: (hash: string) => string | undefined): PictureSource {
  return {
    width: scene.width,
    height: scene.height,
    svgOfStrip: (view, pixels) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels.width}" height="${pixels.height}" viewBox="0 ${view.y} ${view.width} ${view.height}" ` +
      `style="${escapeXml(drawingStyle)}">${svgElements(sceneOfBand(scene, view).primitives, attachments)}</svg>`
  }
}
