// The part of a map that is handed out, as tables: for spreadsheets and text, for the preview, and for copying.
import type { JourneyDocument } from '../model/document.ts'
import type { Edition } from './edition.ts'
import type { HandOutSubject } from './formats.ts'
import { commentsTable } from './tables/commentsTable.ts'
import { evidenceTable } from './tables/evidenceTable.ts'
import { improvementsTable } from './tables/improvementsTable.ts'
import { mapTable, type MapTableOptions } from './tables/mapTable.ts'
import { metricsTable } from './tables/metricsTable.ts'
import type { HandOutTable } from './tables/tableCell.ts'
import { touchpointsTable } from './tables/touchpointsTable.ts'

export type { HandOutTable, Slot, TableCell } from './tables/tableCell.ts'
export { tableAsHtml } from './tables/tableAsHtml.ts'
export { tableAsTexts } from './tables/tableAsTexts.ts'

/** How tables are made; as a map of cells without marks and limits where nothing else is asked for. */
export type TableOptions = Partial<MapTableOptions>

/** What of a map can be handed out as a table by itself. */
export const tableSubjects = ['map', 'touchpoints', 'improve', 'metrics'] as const satisfies readonly HandOutSubject[]

/** The table of a subject; the map for subjects that are no tables. */
export function tableOf(document: JourneyDocument, subject: HandOutSubject, edition: Edition, options: TableOptions = {}): HandOutTable {
  switch (subject) {
    case 'touchpoints':
      return touchpointsTable(document, edition)
    case 'improve':
      return improvementsTable(document, edition)
    case 'metrics':
      return metricsTable(document, edition)
    default:
      return mapTable(document, { marks: { certainty: false }, merges: true, rowLimit: null, ...options }, edition)
  }
}

/** The map and everything that can stand beside it as tables; without those that would be empty. The map comes first, always; comments last. */
export function allTables(
  document: JourneyDocument,
  edition: Edition,
  { withComments = false, ...options }: TableOptions & { readonly withComments?: boolean | undefined } = {}
): HandOutTable[] {
  const others = [
    touchpointsTable(document, edition),
    improvementsTable(document, edition),
    metricsTable(document, edition),
    evidenceTable(document, edition),
    ...(withComments ? [commentsTable(document, edition)] : [])
  ]
  return [tableOf(document, 'map', edition, options), ...others.filter(({ rows, headRows }) => rows.length > headRows)]
}
