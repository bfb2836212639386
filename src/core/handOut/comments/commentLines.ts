import type { JourneyDocument } from '../../model/document.ts'
import type { Edition } from '../edition.ts'
import { markdownCell, markdownHeading } from '../tables/markdownEscape.ts'
import { saidInComments } from './saidInComments.ts'

/** The comments as blocks of Markdown: a heading, and a list that no reader takes for a table of the map; nothing where there are none. */
export function commentLines(document: JourneyDocument, edition: Edition): string[] {
  const all = saidInComments(document, edition)
  if (all.length === 0) return []
  const lines = all.map(
    ({ card, where, text, author, day, state }) =>
      `- **${markdownCell(card)}** (${markdownCell(where)}) — ${markdownCell(`${author}, ${day}, ${state}`)}: ${markdownCell(text)}`
  )
  return [`## ${markdownHeading(edition.say('tables:sheet.comments'))}`, lines.join('\n')]
}
