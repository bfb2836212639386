// A map as slides, from the part of it that is handed out: composed and measured here, drawn by the preview and written as a file elsewhere.
import type { JourneyDocument } from '../../model/document.ts'
import type { Edition } from '../edition.ts'
import type { HandOutOptions } from '../options.ts'
import { themeOf } from '../../theme/theme.ts'
import { commentSlides } from '../comments/commentSlides.ts'
import { coverSlide } from './coverSlide.ts'
import { improveSlides } from './improveSlides.ts'
import { layerSlides, maturitySlides, metricSlides, touchpointSlides } from './otherSlides.ts'
import { overviewSlides } from './overviewSlides.ts'
import { painSlides } from './painSlides.ts'
import { personaSlides } from './personaSlides.ts'
import { slideJob, type SlideJob } from './slideJob.ts'
import { slideSize } from './slideSize.ts'
import { stageSlides } from './stageSlides.ts'
import type { Deck, Slide } from './slide.ts'

/** The slides of what is handed out. */
export function slideDeck(document: JourneyDocument, options: HandOutOptions, edition: Edition): Deck {
  let cut = 0
  const job = slideJob(document, options, edition, () => {
    cut += 1
  })
  const { width, height } = slideSize(options.slides)
  const slides = [...slidesOf(job, options), ...(options.choice.withComments ? commentSlides(job) : [])]
  return { width, height, ground: themeOf(options.look).color.ground, slides, cut }
}

function slidesOf(job: SlideJob, { choice }: HandOutOptions): Slide[] {
  const { say } = job.edition
  switch (choice.subject) {
    case 'map':
      return [
        coverSlide(job, ''),
        ...overviewSlides(job),
        ...stageSlides(job),
        ...personaSlides(job),
        ...painSlides(job),
        ...improveSlides(job)
      ]
    case 'emotion':
      return [coverSlide(job, say('slides:emotionTitle')), ...overviewSlides(job, { onlyCurves: true })]
    case 'touchpoints':
      return [coverSlide(job, say('touchpoints:title')), ...touchpointSlides(job)]
    case 'improve':
      return [coverSlide(job, say('improve:title')), ...painSlides(job), ...improveSlides(job)]
    case 'layers':
      return [coverSlide(job, say('layers:label')), ...layerSlides(job)]
    case 'personas':
      return [coverSlide(job, say('slides:section.personas')), ...personaSlides(job)]
    case 'metrics':
      return [coverSlide(job, say('slides:metricsTitle')), ...metricSlides(job)]
    case 'maturity':
      return [coverSlide(job, say('slides:maturityTitle')), ...maturitySlides(job)]
  }
}
