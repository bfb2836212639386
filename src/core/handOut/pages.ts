import type { JourneyDocument } from '../model/document.ts'
import type { Edition } from './edition.ts'
import type { HandOutOptions } from './options.ts'
import { improvePages } from './pages/improvePages.ts'
import { mapPage } from './pages/mapPage.ts'
import type { Page } from './pages/page.ts'
import { touchpointPages } from './pages/touchpointPages.ts'

export type { Page } from './pages/page.ts'

/** The pages that a part of a map is drawn on: one for the map, one or more for a view. */
export function pagesOf(document: JourneyDocument, options: HandOutOptions, edition: Edition): Page[] {
  if (options.choice.subject === 'touchpoints') return touchpointPages({ document, options, edition })
  if (options.choice.subject === 'improve') return improvePages({ document, options, edition })
  return [mapPage(document, options, edition)]
}
