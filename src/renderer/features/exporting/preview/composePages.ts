import type { Edition } from '#core/handOut/edition.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { pagesOf, type Page } from '#core/handOut/pages.ts'
import type { JourneyDocument } from '#core/model/document.ts'

/** A page with its size and that of its smallest letters on paper, in mm; null where it is on no paper. */
export interface ComposedPage extends Page {
  readonly mm: { readonly width: number; readonly height: number } | null
  readonly smallestText: number | null
}

/** The pages of a drawn format, composed as its writer does it. */
export function composePages(
  document: JourneyDocument,
  _format: HandOutFormat,
  options: HandOutOptions,
  edition: Edition
): readonly ComposedPage[] {
  return pagesOf(document, options, edition).map((page) => ({ ...page, mm: null, smallestText: null }))
}
