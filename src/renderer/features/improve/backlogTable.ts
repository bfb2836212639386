import type { TFunction } from 'i18next'
import { effectOf } from '#core/analyses/effect.ts'
import { numbersOf, quadrantOf } from '#core/analyses/improvement.ts'
import type { Table } from '#core/exchange/tables/writeTable.ts'
import type { Language } from '#contract/messages/messages.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { find, opportunitiesOf } from '#core/queries/journey.ts'
import { formatPercent } from '../../i18n/format.ts'
import { answerOf } from './answerOf.ts'
import { valueText } from './valueText.ts'

const columns = [
  'number',
  'title',
  'status',
  'quadrant',
  'impact',
  'effort',
  'votes',
  'owner',
  'department',
  'due',
  'metric',
  'before',
  'after',
  'target',
  'effect',
  'answers',
  'notes'
] as const

/** The backlog as a table for other programs, in the agreed order, headings first. Days as `YYYY-MM-DD`, which every spreadsheet knows. */
export function backlogTable(document: JourneyDocument, t: TFunction, language: Language): Table {
  const opportunities = opportunitiesOf(document)
  const numbers = numbersOf(opportunities)
  const share = (value: number | null) => (value === null ? '' : formatPercent(value, language))
  const rows = opportunities.map((opportunity) => {
    const measure = opportunity.measureId === null ? undefined : find(document, 'measure', opportunity.measureId)
    const metric = measure && find(document, 'metric', measure.metricId)
    const effect = metric && effectOf(metric, measure)
    const value = (number: number | null | undefined) =>
      metric === undefined || number === null || number === undefined ? '' : valueText(number, metric, language)
    const quadrant = quadrantOf(opportunity)
    const cells: Readonly<Record<(typeof columns)[number], string>> = {
      number: String(numbers.get(opportunity.id) ?? ''),
      title: opportunity.title,
      status: t(`improve:status.${opportunity.status}`),
      quadrant: quadrant === null ? '' : t(`improve:quadrant.${quadrant}`),
      impact: share(opportunity.impact),
      effort: share(opportunity.effort),
      votes: String(opportunity.votes),
      owner: opportunity.owner,
      department: opportunity.department,
      due: opportunity.due ?? '',
      metric: metric?.name ?? '',
      before: value(effect?.before),
      after: value(effect?.after),
      target: value(effect?.target),
      effect: effect ? t(`improve:effect.${effect.kind}`) : '',
      answers: opportunity.answerIds.map((id) => answerOf(document, id).text || t('improve:emptyCard')).join('; '),
      notes: opportunity.notes
    }
    return columns.map((column) => cells[column])
  })
  return [columns.map((column) => t(`improve:column.${column}`)), ...rows]
}
