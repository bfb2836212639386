import { warning } from '#core/exchange/issue.ts'
import type { Scene } from '#core/scene/primitives.ts'
import { drawingStyle } from '#core/scene/elements.ts'
import { escapeXml, svgElements } from '#core/scene/svg.ts'
import { picturePixels, pictureScale } from '#core/handOut/picturePixels.ts'
import { cardProbe } from '../cardProbe.ts'
import { completePages } from '../completePages.ts'
import { cutPictures, type CutPictures } from '../cutPictures.ts'
import { dataAddresses } from '../dataAddresses.ts'
import { glyphsOfScenes } from '../glyphs.ts'
import { linesByFace } from '../linesByFace.ts'
import { startPainters } from '../painters.ts'
import { pngOf, stripsOf, type PictureSource } from '../picture.ts'
import { loadPacker } from '../rasteriser.ts'
import { sceneOfBand } from '../sceneOfBand.ts'
import { stacked } from '../stacked.ts'
import { standInFonts, type StandInFonts } from '../fonts/standInFonts.ts'
import { cardsIn } from '../cardsIn.ts'
import type { Writer } from '../writer.ts'

/** A picture in pixels, exactly as large as asked for. */
export const writePng: Writer = async (job) => {
  const scene = stacked(completePages(job))
  const scale = pictureScale(job.options.picture, scene.width)
  const glyphs = glyphsOfScenes([scene], job)
  const fonts = standInFonts(glyphs)
  const pictures = cutPictures(dataAddresses(job.attachments), scale, await loadPacker())
  const probe = cardProbe(scene, job.document, scale)
  const drawn = pictureOf(linesByFace(scene, glyphs), pictures, fonts)
  const { count: strips } = stripsOf(picturePixels(scene, scale))
  const painters = await startPainters({ resourcesFolder: job.resourcesFolder, standIns: fonts.files, strips })
  const data = await pngOf(drawn, { scale, painters, probe, progress: job.progress }).finally(painters.close)
  const expected = cardsIn(scene, job.document)
  if (probe.seen() !== expected) throw new Error(`${probe.seen()} of ${expected} cards are to be seen in the picture`)
  const lost = pictures.lost() > 0 ? [warning('writing.pictures', { values: { count: pictures.lost() } })] : []
  return { data, cards: probe.seen(), ...picturePixels(scene, scale), pages: null, issues: [...glyphs.issues, ...lost] }
}

function pictureOf(scene: Scene, pictures: CutPictures, fonts: StandInFonts): PictureSource {
  return {
    width: scene.width,
    height: scene.height,
    svgOfStrip: (view, pixels) => {
      const drawn = pictures.cut(sceneOfBand(scene, view).primitives, view.y)
      return (
        `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels.width}" height="${pixels.height}" viewBox="0 ${view.y} ${view.width} ${view.height}" ` +
        `style="${escapeXml(drawingStyle)}">${fonts.marked(svgElements(drawn, pictures.address))}</svg>`
      )
    }
  }
}
