import { saidInComments, type SaidInComment } from '../comments/saidInComments.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Edition } from '../edition.ts'
import { plainTable, type Column } from './plainTable.ts'
import { textCell, type HandOutTable } from './tableCell.ts'

/** What the team wrote to each other, with the cards that it is about. */
export function commentsTable(document: JourneyDocument, edition: Edition): HandOutTable {
  const { say } = edition
  const column = (key: keyof SaidInComment, width: number): Column<SaidInComment> => ({
    head: say(`tables:comment.${key}`),
    width,
    cell: (said) => textCell(said[key])
  })
  const columns = [
    column('card', 36),
    column('where', 36),
    column('text', 60),
    column('author', 18),
    column('day', 14),
    column('state', 12)
  ]
  return plainTable({ subject: 'comments', name: say('tables:sheet.comments') }, saidInComments(document, edition), columns)
}
