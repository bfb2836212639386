// What the export dialog shows before anything is made, from the same functions as the file. Pure: it runs in the preview's worker.
import { editionIn } from '#contract/editionIn.ts'
import type { ReadingIssue } from '#contract/shapes.ts'
import { commentsLost } from '#core/handOut/comments/commentsLost.ts'
import { formatTraits, type HandOutFormat } from '#core/handOut/formats.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { partOfMap, type LeftOut } from '#core/handOut/partOfMap.ts'
import { tableAsHtml, tableAsTexts, tableOf } from '#core/handOut/tables.ts'
import { writeTsv } from '#core/exchange/tables/writeTable.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { lanesOf } from '#core/queries/journey.ts'
import { composeDiagram, composePages, type ComposedPage, type Composition } from './composePages.ts'
import { composeTables } from './composeTables.ts'
import { firstCells, firstLines, type PreviewTable } from './firstOf.ts'
import { countDrawn, type Completeness } from './countDrawn.ts'
import { writeText } from './writeText.ts'

/** What is asked of a preview. */
export interface PreviewRequest {
  readonly format: HandOutFormat
  readonly options: HandOutOptions
  /** `YYYY-MM-DD`, and the number of the map's latest version. */
  readonly day: string
  readonly version: number | null
}

/** A page without its drawing. px at 100 %; `mm`: its size on paper, where it has one. */
export type PreviewPage = Omit<ComposedPage, 'scene'> & { readonly width: number; readonly height: number }

/** Everything about an export but the drawings themselves. */
export interface PreviewFacts {
  readonly pages: readonly PreviewPage[]
  /** The first rows and columns of each. */
  readonly tables: readonly PreviewTable[]
  /** The first lines of a text. */
  readonly text: string | null
  readonly completeness: Completeness
  /** What stays at home because somebody chose so; cards in lanes that the map hides are not among it. */
  readonly leftOut: LeftOut
  readonly issues: readonly ReadingIssue[]
  readonly letters: Composition['letters']
}

/** A preview: what is said about it, and the pages to paint. */
export interface Preview {
  readonly facts: PreviewFacts
  readonly pages: readonly ComposedPage[]
}

/** Makes the preview of an export. */
export function makePreview(whole: JourneyDocument, request: PreviewRequest): Preview {
  const { format, options } = request
  const { document, leftOut: allLeftOut, edition } = partFor(whole, request)
  const { sort } = formatTraits[format]
  const { letters, ...drawn } = sort === 'drawn' ? composePages(document, format, options, edition) : nothingDrawn
  const pages = sort === 'text' ? composeDiagram(document, format, edition) : drawn.pages
  const { tables, ...tabled } = sort === 'table' ? composeTables(document, format, options, edition) : noTables
  const written = writeText(document, format, options, edition)
  const inTables = tables.reduce((most, { cards }) => Math.max(most, cards), 0)
  return {
    pages,
    facts: {
      pages: pages.map(({ scene: { width, height }, ...page }) => ({ ...page, width, height })),
      tables: tables.map(firstCells),
      text: written && firstLines(written.text),
      completeness: countDrawn(document, tables.length > 0 ? { cards: inTables } : pages),
      leftOut: { ...allLeftOut, cards: Math.max(0, allLeftOut.cards - (allLeftOut.hiddenLanes > 0 ? hiddenCards(whole) : 0)) },
      issues: [...drawn.issues, ...tabled.issues, ...(written?.issues ?? []), ...commentsLost(document, format, options.choice)],
      letters
    }
  }
}

/** How many cards lie in lanes that the map hides. */
function hiddenCards(document: JourneyDocument): number {
  const hidden = new Set(lanesOf(document).flatMap((lane) => (lane.hidden ? [lane.id] : [])))
  return [...allRecords(document)].filter((record) => record.type === 'card' && hidden.has(record.laneId)).length
}

const nothingDrawn: Composition = { pages: [], letters: null, issues: [] }
const noTables: ReturnType<typeof composeTables> = { tables: [], issues: [] }

/** The part of a map as a table for the clipboard: with its spans for office programs, as plain lines for the rest. */
export function makeTable(whole: JourneyDocument, request: PreviewRequest): { readonly html: string; readonly text: string } {
  const { document, edition } = partFor(whole, request)
  const table = tableOf(document, request.options.choice.subject, edition)
  return { html: tableAsHtml(table), text: writeTsv(tableAsTexts(table)) }
}

function partFor(whole: JourneyDocument, { format, options, day, version }: PreviewRequest) {
  const edition = editionIn(options.language, day, version)
  return { ...partOfMap(whole, options.choice, { say: edition.say, keepsHidden: format === 'json' }), edition }
}
