import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import type { Issue } from '#core/exchange/issue.ts'
import { writeCanvas } from '#core/exchange/jsonCanvas/writeCanvas.ts'
import { writeDrawio } from '#core/exchange/drawio/writeDrawio.ts'
import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import type { Edition } from '#core/handOut/edition.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { tableOf } from '#core/handOut/tables.ts'
import { lossesOfTables } from '#core/handOut/tables/lossesOfTables.ts'
import { markdownOf } from '#core/handOut/tables/tableAsMarkdown.ts'
import type { JourneyDocument } from '#core/model/document.ts'

/** A text format as it will be in the file, with what it cannot hold; null for formats that are no text. */
export function writeText(
  document: JourneyDocument,
  format: HandOutFormat,
  { choice }: HandOutOptions,
  edition: Edition
): { readonly text: string; readonly issues: readonly Issue[] } | null {
  switch (format) {
    case 'markdown': {
      const table = tableOf(document, choice.subject, edition)
      const issues = lossesOfTables(document, [table], { keepsSpans: false, keepsPersonas: true })
      return { text: markdownOf(document, table, edition, choice).text, issues }
    }
    case 'canvas':
      return writeCanvas(document, edition)
    case 'drawio':
      return writeDrawio(document, edition)
    case 'mermaid':
      return writeMermaid(document)
    case 'json':
      return { text: writeJourneyFile(document), issues: [] }
    default:
      return null
  }
}
