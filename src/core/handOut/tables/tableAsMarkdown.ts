import type { JourneyDocument } from '../../model/document.ts'
import { mapOf, personasOf } from '../../queries/journey.ts'
import type { Edition } from '../edition.ts'
import { commentLines } from '../comments/commentLines.ts'
import { feelingWord } from './feelingCell.ts'
import { markdownCell, markdownHeading, markdownLine } from './markdownEscape.ts'
import { personaLines } from './personaLines.ts'
import { stageTables } from './stageTables.ts'
import type { HandOutTable } from './tableCell.ts'
import { withoutEmptyColumns } from './withoutEmptyColumns.ts'

/** A document in Markdown, and the tables in it, in their order. */
export interface MarkdownDocument {
  readonly text: string
  readonly parts: readonly HandOutTable[]
}

/**
 * A map as a Markdown document (GFM): its title and description, a table for each stage with the steps as columns, its personas, and what the
 * numbers of feelings mean, and at the end what the team wrote to each other where that is asked for. The table of a view stands alone under the title, without columns in
 * which nothing stands.
 */
export function markdownOf(
  document: JourneyDocument,
  table: HandOutTable,
  edition: Edition,
  { withComments = false }: { readonly withComments?: boolean | undefined } = {}
): MarkdownDocument {
  const { say } = edition
  const { title, description } = mapOf(document)
  const named = title.trim() === '' ? say('domain:untitled') : title
  const comments = withComments ? commentLines(document, edition) : []
  const blocks = [`# ${markdownHeading(named)}`]
  if (table.subject !== 'map') {
    const view = withoutEmptyColumns(table)
    blocks.push(`## ${markdownHeading(table.name)}`, gfm(view), ...comments)
    return { text: `${blocks.join('\n\n')}\n`, parts: [view] }
  }
  if (description.trim() !== '') blocks.push(description.trim().split('\n').map(paragraphLine).join('\n'))
  const stages = stageTables(table)
  for (const { title: stage, table: part } of stages) blocks.push(`## ${markdownHeading(stage)}`, gfm(part))
  const personas = personasOf(document)
  if (personas.length > 0)
    blocks.push(`## ${markdownHeading(say('tables:personas'))}`, ...personas.flatMap((each) => personaLines(each, edition)))
  if (table.rows.some((row) => row.some((cell) => cell !== null && cell.score !== null))) blocks.push(legendOf(edition))
  blocks.push(...comments)
  return { text: `${blocks.join('\n\n')}\n`, parts: stages.map((stage) => stage.table) }
}

/** A table by the rules of GFM: one row of headings, dashes, rows. */
function gfm({ rows }: HandOutTable): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const words = (row: HandOutTable['rows'][number]) =>
    line(
      row.map((cell) => {
        const text = cell === null ? '' : markdownCell(cell.day ?? cell.text)
        return text !== '' && cell?.role === 'lane' ? `**${text}**` : text
      })
    )
  return [words(head), line(head.map(() => '---')), ...body.map(words)].join('\n')
}

/** A line of a description: nothing at its start makes a heading, a list, a quotation or a table of it. */
function paragraphLine(line: string): string {
  return markdownLine(line.trim())
    .replace(/^(?=[#>+=-]|\d+[.)]\s)/, (_) => '\\')
    .replace(/^\\(\d+)([.)])/, '$1\\$2')
}

function legendOf(edition: Edition): string {
  const scores = [-2, -1, 0, 1, 2].map((score) => `${score < 0 ? `−${-score}` : score} ${feelingWord(score, edition)}`)
  return `${markdownLine(edition.say('tables:feelings'))}: ${scores.map(markdownLine).join(' · ')}`
}
