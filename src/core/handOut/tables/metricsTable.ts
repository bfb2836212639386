import { progressOf } from '../../analyses/measures.ts'
import type { JourneyDocument } from '../../model/document.ts'
import { currentValueOf, type Measure } from '../../model/measure.ts'
import type { Metric } from '../../model/metric.ts'
import type { Stage } from '../../model/stage.ts'
import type { Step } from '../../model/step.ts'
import { find, metricsOf, stagesOf, stepsOf } from '../../queries/journey.ts'
import { measuredAt } from '../../queries/measureAt.ts'
import { formatMetricValue } from '../../text/metricValue.ts'
import type { Edition } from '../edition.ts'
import { plainTable, type Column } from './plainTable.ts'
import { dayCell, numberCell, textCell, valueFormat, type HandOutTable } from './tableCell.ts'

interface Row {
  readonly metric: Metric
  /** Null: the metric was never measured. */
  readonly measure: Measure | null
  readonly at: { readonly stage: Stage; readonly step: Step; readonly number: number } | null
}

/** Every metric with its values, step by step; one that was never measured has a row of its own. Values are in the metric's unit. */
export function metricsTable(document: JourneyDocument, { say, words }: Edition): HandOutTable {
  const text = (head: string, width: number, textOf: (row: Row) => string): Column<Row> => ({
    head,
    width,
    cell: (row) => textCell(textOf(row))
  })
  const value = (head: string, numberOf: (measure: Measure) => number | null): Column<Row> => ({
    head,
    width: 11,
    cell: ({ metric, measure }) => {
      const number = measure && numberOf(measure)
      return numberCell(number, number === null ? '' : formatMetricValue(number, metric, words.metrics.numbers), valueFormat(number ?? 0))
    }
  })
  const columns: readonly Column<Row>[] = [
    text(say('metrics:metric'), 24, ({ metric }) => metric.name || say('metrics:untitled')),
    text(say('metrics:kindLabel'), 18, ({ metric }) => say(`metrics:kind.${metric.kind}`)),
    text(say('tables:stage'), 20, ({ at }) => at?.stage.title ?? ''),
    { head: say('tables:stepNumber'), width: 9, cell: ({ at }) => numberCell(at?.number ?? null, String(at?.number ?? '')) },
    text(say('tables:step'), 22, ({ at }) => at?.step.title ?? ''),
    text(say('touchpoints:column.name'), 24, ({ measure }) =>
      measure?.cardId == null ? '' : (find(document, 'card', measure.cardId)?.text ?? '')
    ),
    text(say('metrics:unit'), 9, ({ metric }) => metric.unit),
    value(say('metrics:field.baseline'), ({ baseline }) => baseline),
    value(say('metrics:field.current'), (measure) => currentValueOf(measure)),
    value(say('metrics:field.target'), ({ target }) => target),
    { head: say('metrics:targetDate'), width: 12, cell: ({ measure }) => dayCell(measure?.targetDate ?? null) },
    {
      head: say('tables:share'),
      width: 11,
      cell: ({ metric, measure }) => {
        const share = measure && progressOf(metric, measure).share
        return numberCell(share, share === null ? '' : `${Math.round(share * 100)}%`, '0%')
      }
    },
    text(say('metrics:better'), 17, ({ metric }) => say(`metrics:${metric.better}`)),
    text(say('metrics:about'), 17, ({ metric }) => say(metric.about === 'volume' ? 'metrics:aboutVolume' : 'metrics:aboutExperience')),
    text(say('tables:rewarded'), 10, ({ metric }) => (metric.rewarded ? say('tables:yes') : '')),
    text(say('tables:readings'), 30, ({ metric, measure }) =>
      (measure?.readings ?? [])
        .map(({ date, value: read }) => `${date}: ${formatMetricValue(read, metric, words.metrics.numbers)}`)
        .join('\n')
    )
  ]
  return plainTable({ subject: 'metrics', name: say('tables:sheet.metrics') }, rowsOf(document), columns)
}

function rowsOf(document: JourneyDocument): Row[] {
  let number = 0
  const places = stagesOf(document).flatMap((stage) => stepsOf(document, stage.id).map((step) => ({ stage, step, number: (number += 1) })))
  const byMetric = new Map<string, Row[]>()
  for (const at of places)
    for (const { metric, measure } of measuredAt(document, at.step.id)) {
      const rows = byMetric.get(metric.id) ?? []
      rows.push({ metric, measure, at })
      byMetric.set(metric.id, rows)
    }
  return metricsOf(document).flatMap((metric) => byMetric.get(metric.id) ?? [{ metric, measure: null, at: null }])
}
