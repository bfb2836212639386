import type { JourneyDocument } from '../model/document.ts'
import type { Edition } from './edition.ts'
import type { HandOutOptions } from './options.ts'
import { mapPage } from './pages/mapPage.ts'
import type { Page } from './pages/page.ts'

export type { Page } from './pages/page.ts'

/** The pages that a part of a map is drawn on: one for the map, one or more for a view. */
export function pagesOf(document: JourneyDocument, options: HandOutOptions, edition: Edition): Page[] {
  return [mapPage(document, options, edition)]
}
