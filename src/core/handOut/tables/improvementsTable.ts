import { effectOf } from '../../analyses/effect.ts'
import { numbersOf, quadrantOf } from '../../analyses/improvement.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Opportunity } from '../../model/opportunity.ts'
import { find, opportunitiesOf } from '../../queries/journey.ts'
import { formatMetricValue } from '../../text/metricValue.ts'
import type { Edition } from '../edition.ts'
import { plainTable, type Column } from './plainTable.ts'
import { dayCell, numberCell, textCell, valueFormat, type HandOutTable, type TableCell } from './tableCell.ts'

/** The backlog in the agreed order, with the effect of what was done. */
export function improvementsTable(document: JourneyDocument, { say, words }: Edition): HandOutTable {
  const opportunities = opportunitiesOf(document)
  const numbers = numbersOf(opportunities)
  const column = (name: string, width: number, cell: (opportunity: Opportunity) => TableCell): Column<Opportunity> => ({
    head: say(`improve:column.${name}`),
    width,
    cell
  })
  const share = (value: number | null) => numberCell(value, value === null ? '' : `${Math.round(value * 100)}%`, '0%')
  const measured = (opportunity: Opportunity) => {
    const measure = opportunity.measureId === null ? undefined : find(document, 'measure', opportunity.measureId)
    const metric = measure && find(document, 'metric', measure.metricId)
    return metric && { metric, effect: effectOf(metric, measure) }
  }
  const value = (name: 'before' | 'after' | 'target') =>
    column(name, 11, (opportunity) => {
      const found = measured(opportunity)
      const number = found?.effect[name] ?? null
      return numberCell(
        number,
        found && number !== null ? formatMetricValue(number, found.metric, words.metrics.numbers) : '',
        valueFormat(number ?? 0)
      )
    })
  const columns = [
    column('number', 6, ({ id }) => numberCell(numbers.get(id) ?? null, String(numbers.get(id) ?? ''))),
    column('title', 36, ({ title }) => textCell(title)),
    column('status', 14, ({ status }) => textCell(say(`improve:status.${status}`))),
    column('quadrant', 18, (opportunity) => {
      const quadrant = quadrantOf(opportunity)
      return textCell(quadrant === null ? '' : say(`improve:quadrant.${quadrant}`))
    }),
    column('impact', 10, ({ impact }) => share(impact)),
    column('effort', 10, ({ effort }) => share(effort)),
    column('votes', 8, ({ votes }) => numberCell(votes, String(votes))),
    column('owner', 18, ({ owner }) => textCell(owner)),
    column('department', 18, ({ department }) => textCell(department)),
    column('due', 12, ({ due }) => dayCell(due)),
    column('metric', 20, (opportunity) => textCell(measured(opportunity)?.metric.name ?? '')),
    value('before'),
    value('after'),
    value('target'),
    column('effect', 16, (opportunity) => {
      const found = measured(opportunity)
      return textCell(found ? say(`improve:effect.${found.effect.kind}`) : '')
    }),
    column('answers', 40, ({ answerIds }) =>
      textCell(answerIds.map((id) => answerText(document, id) || say('improve:emptyCard')).join('\n'))
    ),
    column('notes', 40, ({ notes }) => textCell(notes))
  ]
  return plainTable({ subject: 'improve', name: say('tables:sheet.improve') }, opportunities, columns)
}

function answerText(document: JourneyDocument, id: string): string {
  return find(document, 'card', id)?.text ?? find(document, 'gap', id)?.text ?? ''
}
