import { touchpointTable, type TouchpointRow } from '../../analyses/touchpointTable.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Edition } from '../edition.ts'
import { cardText } from './cardLines.ts'
import { feelingCell } from './feelingCell.ts'
import { plainTable, type Column } from './plainTable.ts'
import { numberCell, textCell, type HandOutTable } from './tableCell.ts'

/** The touchpoint table with everything that it holds; a row also for each step that has no touchpoint. */
export function touchpointsTable(document: JourneyDocument, edition: Edition): HandOutTable {
  const { say } = edition
  const head = (column: string) => say(`touchpoints:column.${column}`)
  const words = (width: number, name: string, textOf: (row: TouchpointRow) => string): Column<TouchpointRow> => ({
    head: name,
    width,
    cell: (row) => textCell(textOf(row))
  })
  const chosen = (name: string, prefix: string, valueOf: (row: TouchpointRow) => string | null | undefined) =>
    words(15, name, (row) => {
      const value = valueOf(row)
      return value === null || value === undefined ? '' : say(`${prefix}.${value}`)
    })
  const columns: readonly Column<TouchpointRow>[] = [
    {
      head: head('name'),
      width: 30,
      cell: ({ card }) => (card ? { ...textCell(cardText(card)), cards: 1 } : textCell(say('touchpoints:noTouchpoint')))
    },
    words(20, say('tables:stage'), ({ stage }) => stage.title),
    { head: say('tables:stepNumber'), width: 9, cell: ({ stepNumber }) => numberCell(stepNumber, String(stepNumber)) },
    words(22, say('tables:step'), ({ step }) => step.title),
    chosen(head('when'), 'touchpoints:phase', ({ review }) => review.phase),
    words(30, head('expects'), ({ review }) => review.expects),
    words(30, head('annoys'), ({ review }) => review.annoys),
    words(30, head('think'), ({ review }) => review.think),
    words(30, head('does'), ({ review }) => review.does),
    words(30, head('feel'), ({ review }) => review.feel),
    words(30, head('brand'), ({ review }) => review.brand),
    { head: head('feeling'), width: 16, cell: ({ feeling }) => (feeling ? feelingCell(feeling.score, edition) : textCell('')) },
    chosen(head('met'), 'touchpoints:met', ({ review }) => review.met),
    words(30, head('improve'), ({ review }) => review.improve),
    words(30, head('nextBestAction'), ({ review }) => review.nextBestAction),
    words(30, say('tables:sheet.improve'), ({ opportunities }) => opportunities.map(({ title }) => title).join('\n')),
    chosen(head('channel'), 'domain:channel', ({ card }) => card?.channel),
    chosen(head('control'), 'touchpoints:control', ({ card }) => card?.control),
    words(18, head('persona'), ({ persona }) => persona?.name ?? ''),
    chosen(head('medium'), 'touchpoints:medium', ({ review }) => review.medium),
    chosen(head('directness'), 'touchpoints:directness', ({ review }) => review.directness),
    chosen(head('aim'), 'touchpoints:aim', ({ review }) => review.aim),
    chosen(head('evidence'), 'domain:certainty', ({ card }) => card?.certainty),
    words(18, head('owner'), ({ card }) => card?.owner ?? ''),
    {
      head: head('answered'),
      width: 11,
      cell: ({ answered }) => numberCell(answered, say('touchpoints:ofFive', { answered }))
    }
  ]
  const rows = touchpointTable(document)
  return plainTable({ subject: 'touchpoints', name: say('tables:sheet.touchpoints') }, rows, columns)
}
