import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import type { Issue } from '#core/exchange/issue.ts'
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
  const kind: string = format
  switch (kind) {
    case 'markdown': {
      const table = tableOf(document, choice.subject, edition)
      const issues = lossesOfTables(document, [table], { keepsSpans: false, keepsPersonas: true })
      return { text: markdownOf(document, table, edition).text, issues }
    }
    case 'mermaid':
      return writeMermaid(document)
    case 'json':
      return { text: writeJourneyFile(document), issues: [] }
    default:
      return null
  }
}
