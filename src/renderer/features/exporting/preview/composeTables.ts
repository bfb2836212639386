import type { Issue } from '#core/exchange/issue.ts'
import type { Edition } from '#core/handOut/edition.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { allTables, tableOf, type HandOutTable } from '#core/handOut/tables.ts'
import { lossesOfTables } from '#core/handOut/tables/lossesOfTables.ts'
import type { JourneyDocument } from '#core/model/document.ts'

/** The tables of a format that is one or several of them, and what they cannot hold. */
export function composeTables(
  document: JourneyDocument,
  format: HandOutFormat,
  { choice }: HandOutOptions,
  edition: Edition
): { readonly tables: readonly HandOutTable[]; readonly issues: readonly Issue[] } {
  const isBook = format === 'xlsx'
  const tables = isBook && choice.subject === 'map' ? allTables(document, edition, choice) : [tableOf(document, choice.subject, edition)]
  return { tables, issues: lossesOfTables(document, tables, { keepsSpans: isBook, keepsPersonas: false }) }
}
