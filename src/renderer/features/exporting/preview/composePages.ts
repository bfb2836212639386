import { diagramScene } from '#core/exchange/diagram/diagramScene.ts'
import type { Issue } from '#core/exchange/issue.ts'
import type { Edition } from '#core/handOut/edition.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { pagesOf, type Page } from '#core/handOut/pages.ts'
import { paperOf } from '#core/handOut/paper.ts'
import { pxPerMm } from '#core/handOut/paper/paperSize.ts'
import { slidePages } from '#core/handOut/slides/slidePages.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { mapOf } from '#core/queries/journey.ts'

/** A page with its size on paper, mm; null where it is on no paper. */
export interface ComposedPage extends Page {
  readonly mm: { readonly width: number; readonly height: number } | null
}

/** What the program of a format of boxes and lines shows of the map; no page for other formats. */
export function composeDiagram(document: JourneyDocument, format: HandOutFormat, edition: Edition): readonly ComposedPage[] {
  if (format !== 'canvas' && format !== 'drawio') return []
  return [{ name: mapOf(document).title, scene: diagramScene(document, edition, format), mm: null }]
}

/** The pages of a drawn format as its writer composes them. */
export interface Composition {
  readonly pages: readonly ComposedPage[]
  /** Size of the smallest letters on paper, mm, and whether they should be larger; null where there is no paper. */
  readonly letters: { readonly smallest: number; readonly areTooSmall: boolean } | null
  readonly issues: readonly Issue[]
}

/** Composes the pages of a drawn format: sheets of paper, slides, or pages that a picture shows. */
export function composePages(document: JourneyDocument, format: HandOutFormat, options: HandOutOptions, edition: Edition): Composition {
  if (format === 'pdf') {
    const { sheets, smallestText, wantedText, issues } = paperOf(document, options, edition)
    return {
      pages: sheets.map(({ name, scene }) => ({ name, scene, mm: { width: scene.width / pxPerMm, height: scene.height / pxPerMm } })),
      // Half a tenth of a millimetre is nobody's loss.
      letters: smallestText === null ? null : { smallest: smallestText, areTooSmall: smallestText < (wantedText ?? 0) - 0.05 },
      issues
    }
  }
  const pages = format === 'pptx' ? slidePages(document, options, edition) : pagesOf(document, options, edition)
  return { pages: pages.map((page) => ({ ...page, mm: null })), letters: null, issues: [] }
}
