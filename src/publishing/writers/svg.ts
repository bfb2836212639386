import { svgOf } from '#core/scene/svg.ts'
import { mapOf } from '#core/queries/journey.ts'
import { cardsAmong, cardsIn } from '../cardsIn.ts'
import { completePages } from '../completePages.ts'
import { dataAddresses } from '../dataAddresses.ts'
import { fontFaceCss } from '../fontFaceCss.ts'
import { glyphsOfScenes } from '../glyphs.ts'
import { recordsInSvg } from '../recordsInSvg.ts'
import { stacked } from '../stacked.ts'
import type { Writer } from '../writer.ts'

/** A drawing that is sharp at any size, with its texts as text and the letters that it needs. */
export const writeSvg: Writer = (job) => {
  const scene = stacked(completePages(job))
  const glyphs = glyphsOfScenes([scene], job)
  const { faces, families } = fontFaceCss([scene], glyphs, job.resourcesFolder)
  const svg = svgOf(scene, {
    attachments: dataAddresses(job.attachments),
    fontFaceCss: faces,
    families,
    language: job.edition.language,
    title: mapOf(job.document).title
  })
  const cards = cardsAmong(recordsInSvg(svg).records, job.document)
  if (cards !== cardsIn(scene, job.document))
    throw new Error(`The file has ${cards} cards and the drawing has ${cardsIn(scene, job.document)}`)
  return Promise.resolve({
    data: Buffer.from(svg, 'utf8'),
    cards,
    width: Math.ceil(scene.width),
    height: Math.ceil(scene.height),
    pages: null,
    issues: glyphs.issues
  })
}
