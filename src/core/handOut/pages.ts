import type { JourneyDocument } from '../model/document.ts'
import type { Edition } from './edition.ts'
import type { HandOutOptions } from './options.ts'
import { emotionPages } from './pages/emotionPages.ts'
import { emptyPage } from './pages/emptyPage.ts'
import { improvePages } from './pages/improvePages.ts'
import { layersPage } from './pages/layersPage.ts'
import { mapPage } from './pages/mapPage.ts'
import { maturityPage } from './pages/maturityPage.ts'
import { metricsPages } from './pages/metricsPages.ts'
import type { Page } from './pages/page.ts'
import { personaPages } from './pages/personaPages.ts'
import { touchpointPages } from './pages/touchpointPages.ts'
import { hasContent } from './subjectsWith.ts'
import { shownLanesOf, stagesOf } from '../queries/journey.ts'

export type { Page } from './pages/page.ts'

const views = {
  emotion: emotionPages,
  touchpoints: touchpointPages,
  improve: improvePages,
  layers: layersPage,
  personas: personaPages,
  metrics: metricsPages,
  maturity: maturityPage
} as const

/** The pages that a part of a map is drawn on: one for the map, one or more for a view; one that says so where the map has nothing of it. */
export function pagesOf(document: JourneyDocument, options: HandOutOptions, edition: Edition): Page[] {
  const { subject } = options.choice
  const job = { document, options, edition }
  if (subject === 'map') return isBare(document) ? emptyPage(job, subject) : [mapPage(document, options, edition)]
  const pages = hasContent(document, subject) ? views[subject](job) : []
  return pages.length > 0 ? pages : emptyPage(job, subject)
}

/** Whether there is neither a stage nor a lane to draw. */
function isBare(document: JourneyDocument): boolean {
  return stagesOf(document).length === 0 && shownLanesOf(document).length === 0
}
