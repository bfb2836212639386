// What the export dialog shows before anything is made, from the same functions as the file. Pure: it runs in the preview's worker.
import { editionIn } from '#contract/editionIn.ts'
import type { ReadingIssue } from '#contract/shapes.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import { formatTraits, type HandOutFormat } from '#core/handOut/formats.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { pagesOf, type Page } from '#core/handOut/pages.ts'
import { partOfMap, type LeftOut } from '#core/handOut/partOfMap.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { countDrawn, type Completeness } from './countDrawn.ts'

/** What is asked of a preview. */
export interface PreviewRequest {
  readonly format: HandOutFormat
  readonly options: HandOutOptions
  /** `YYYY-MM-DD`, and the number of the map's latest version. */
  readonly day: string
  readonly version: number | null
}

/** A page without its drawing. px at 100 %; `mm`: its size on paper, where it has one. */
export interface PreviewPage {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly mm: { readonly width: number; readonly height: number } | null
}

/** Everything about an export but the drawings themselves. */
export interface PreviewFacts {
  readonly pages: readonly PreviewPage[]
  /** Tables by name, the headings first, at most `shownRows` rows of each. */
  readonly tables: readonly PreviewTable[] | null
  /** The first `shownLines` lines of a text. */
  readonly text: string | null
  readonly completeness: Completeness
  readonly cards: number
  readonly leftOut: LeftOut
  readonly issues: readonly ReadingIssue[]
  /** Height of the smallest letters on paper, mm. */
  readonly smallestText: number | null
}

/** A table as it is shown. */
export interface PreviewTable {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly rowCount: number
}

/** So many lines of a text and rows of a table are shown. */
export const shownLines = 200

/** A preview: what is said about it, and the pages to paint. */
export interface Preview {
  readonly facts: PreviewFacts
  readonly pages: readonly Page[]
}

/** Makes the preview of an export. */
export function makePreview(whole: JourneyDocument, { format, options, day, version }: PreviewRequest): Preview {
  const { document, leftOut } = partOfMap(whole, options.choice)
  const edition = editionIn(options.language, day, version)
  const pages = formatTraits[format].sort === 'drawn' ? pagesOf(document, options, edition) : []
  const written = textOf(document, format)
  return {
    pages,
    facts: {
      pages: pages.map(({ name, scene: { width, height } }) => ({ name, width, height, mm: null })),
      tables: null,
      text: written && written.text.split('\n', shownLines).join('\n'),
      completeness: countDrawn(document, pages),
      cards: [...allRecords(document)].filter(({ type }) => type === 'card').length,
      leftOut,
      issues: written?.issues ?? [],
      smallestText: null
    }
  }
}

function textOf(document: JourneyDocument, format: HandOutFormat): { text: string; issues: readonly ReadingIssue[] } | null {
  switch (format) {
    case 'mermaid':
      return writeMermaid(document)
    case 'json':
      return { text: writeJourneyFile(document), issues: [] }
    default:
      return null
  }
}

/** Size of the smallest letters of a drawing, px. */
export function smallestLetters(primitives: readonly Primitive[], scale = 1): number {
  let smallest = Infinity
  for (const primitive of primitives) {
    if (primitive.kind === 'text') smallest = Math.min(smallest, primitive.size * scale)
    else if (primitive.kind === 'group') smallest = Math.min(smallest, smallestLetters(primitive.children, scale * (primitive.scale ?? 1)))
  }
  return smallest
}
