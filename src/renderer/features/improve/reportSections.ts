import type { TFunction } from 'i18next'
import type { ProgressReport } from '#core/analyses/progressReport.ts'
import type { Table } from '#core/exchange/tables/writeTable.ts'
import type { Language } from '#contract/messages/messages.ts'
import { dayOf, formatDay } from '../../i18n/format.ts'
import { valueText } from './valueText.ts'

/** A part of the report: a heading, perhaps a sentence, perhaps a table with its headings first. */
export interface ReportSection {
  readonly name: 'status' | 'department' | 'late' | 'effects'
  readonly title: string
  readonly text: string | null
  readonly table: Table | null
}

/** The report in words, the same on the screen, on paper and on the clipboard. `now`: the time, for days without their year. */
export function reportSections(report: ProgressReport, t: TFunction, language: Language, now: number): readonly ReportSection[] {
  const column = (
    name:
      | 'status'
      | 'all'
      | 'department'
      | 'underWay'
      | 'done'
      | 'late'
      | 'title'
      | 'owner'
      | 'due'
      | 'metric'
      | 'before'
      | 'after'
      | 'target'
      | 'effect'
  ) => t(`improve:column.${name}`)
  const day = (text: string | null) => {
    const date = dayOf(text)
    return date ? formatDay(date, now, language) : ''
  }
  const titleOf = (title: string) => title || t('improve:untitled')
  return [
    {
      name: 'status',
      title: t('improve:byStatus'),
      text: null,
      table: [
        [column('status'), column('all')],
        ...report.byStatus.map(({ status, count }) => [t(`improve:status.${status}`), String(count)])
      ]
    },
    {
      name: 'department',
      title: t('improve:byDepartment'),
      text: null,
      table: [
        [column('department'), column('all'), column('underWay'), column('done'), column('late')],
        ...report.byDepartment.map((entry) => [
          entry.department || t('improve:noDepartment'),
          ...[entry.all, entry.underWay, entry.done, entry.late].map(String)
        ])
      ]
    },
    {
      name: 'late',
      title: t('improve:overdue'),
      text: report.late.length === 0 ? t('improve:noneOverdue') : null,
      table:
        report.late.length === 0
          ? null
          : [
              [column('title'), column('owner'), column('due')],
              ...report.late.map(({ title, owner, due }) => [titleOf(title), owner || t('improve:nobody'), day(due)])
            ]
    },
    {
      name: 'effects',
      title: t('improve:effects'),
      text: report.measured.length === 0 ? t('improve:noEffects') : t('improve:effectCounts', report.effects),
      table:
        report.measured.length === 0
          ? null
          : [
              [column('title'), column('metric'), column('before'), column('after'), column('target'), column('effect')],
              ...report.measured.map(({ opportunity, metric, effect }) => [
                titleOf(opportunity.title),
                metric.name,
                ...[effect.before, effect.after, effect.target].map((value) =>
                  value === null ? t('improve:unknown') : valueText(value, metric, language)
                ),
                t(`improve:effect.${effect.kind}`)
              ])
            ]
    }
  ]
}
