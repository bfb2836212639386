import { svgOf } from '#core/scene/svg.ts'
import { mapOf } from '#core/queries/journey.ts'
import { cardsIn } from '../cardsIn.ts'
import { completePages } from '../completePages.ts'
import { dataAddresses } from '../dataAddresses.ts'
import { fontFaceCss } from '../fontFaceCss.ts'
import { stacked } from '../stacked.ts'
import type { Writer } from '../writer.ts'

/** A drawing that is sharp at any size, with its texts as text and the letters that it needs. */
export const writeSvg: Writer = (job) => {
  const scene = stacked(completePages(job))
  const svg = svgOf(scene, {
    attachments: dataAddresses(job.attachments),
    fontFaceCss: fontFaceCss(scene, job.resourcesFolder),
    title: mapOf(job.document).title
  })
  return Promise.resolve({
    data: Buffer.from(svg, 'utf8'),
    cards: cardsIn(scene, job.document),
    width: Math.ceil(scene.width),
    height: Math.ceil(scene.height),
    pages: null,
    issues: []
  })
}
