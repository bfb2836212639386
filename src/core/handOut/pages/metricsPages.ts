import { byReward, measureCoverage, progressOf } from '../../analyses/measures.ts'
import { valuesOf } from '../../analyses/effect.ts'
import { sparkLine } from '../../layout/sparkLine.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Measure } from '../../model/measure.ts'
import type { Metric } from '../../model/metric.ts'
import { allStepsOf, find, measuresOf, metricsOf } from '../../queries/journey.ts'
import { hasValue } from '../../queries/measureAt.ts'
import { formatMetricValue } from '../../text/metricValue.ts'
import type { Theme } from '../../theme/theme.ts'
import type { Edition } from '../edition.ts'
import { dayText } from './dayText.ts'
import { metricFindings } from './metricFindings.ts'
import type { Page } from './page.ts'
import type { Paragraph } from './setText.ts'
import { iconSign, styles } from './styles.ts'
import { tablePages, type TableGroup, type TableRow } from './tablePages.ts'
import { viewFrame, type ViewJob } from './viewFrame.ts'

/** What is measured, metric by metric: where, from what value to what value, and how far the way to the target is done. */
export function metricsPages(job: ViewJob): Page[] {
  const { document, edition } = job
  const { say } = edition
  const coverage = measureCoverage(document)
  const title = say('views:name.metrics')
  const measured = coverage.stepCount - coverage.stepsWithout.length
  const { theme, box, pages } = viewFrame(job, { title, sentence: say('metrics:coverage', { measured, count: coverage.stepCount }) })
  const columns = [
    { title: say('metrics:where'), share: 330 },
    { title: say('metrics:field.baseline'), share: 120 },
    { title: say('metrics:field.current'), share: 130 },
    { title: say('metrics:field.target'), share: 170 },
    { title: say('handOut:progress'), share: 280 },
    { title: say('handOut:trend'), share: 110 }
  ]
  const { rewarded, others } = byReward(metricsOf(document))
  const groups = [...rewarded, ...others].map((metric) => groupOf(document, metric, theme, edition))
  const drawn = tablePages(columns, [...groups, ...findingGroup(document, theme, edition)], theme, box)
  return pages(drawn.map((primitives) => ({ name: title, primitives })))
}

function groupOf(document: JourneyDocument, metric: Metric, theme: Theme, edition: Edition): TableGroup {
  const { say } = edition
  const { accent, ink, sunken, outline } = theme.color
  const steps = new Map(allStepsOf(document).map((step, index) => [step.id, { step, number: index + 1 }]))
  const rows = measuresOf(document)
    .filter((measure) => measure.metricId === metric.id && hasValue(measure))
    .flatMap((measure) => {
      const place = steps.get(measure.stepId)
      return place ? [{ measure, ...place }] : []
    })
    .sort((a, b) => a.number - b.number || Number(a.measure.cardId !== null) - Number(b.measure.cardId !== null))
    .map(({ measure, step, number }): TableRow => {
      const card = measure.cardId === null ? undefined : find(document, 'card', measure.cardId)
      const where: Paragraph[] = [{ text: `${number}  ${step.title}`, style: styles.strong, color: ink }]
      if (card)
        where.push({
          text: card.text,
          style: styles.meta,
          color: theme.color.ink2,
          sign: iconSign('pointer', theme.color.ink3, 12),
          maxLines: 3
        })
      return { cells: [where, ...valueCells(metric, measure, theme, edition)] }
    })
  const nobody: TableRow = {
    cells: [
      [
        {
          text: say('metrics:progress.notMeasured'),
          style: styles.plain,
          color: theme.color.ink3,
          sign: iconSign('circle-dashed', theme.color.ink3)
        }
      ]
    ]
  }
  const about = [
    ...(metric.unit === '' ? [] : [metric.unit]),
    say(metric.better === 'higher' ? 'metrics:higher' : 'metrics:lower'),
    ...(metric.rewarded ? [say('metrics:rewarded')] : [])
  ]
  return {
    title: metric.name || say('metrics:untitled'),
    detail: about.join(' · '),
    fill: sunken,
    ink,
    block: metric.rewarded ? accent : outline,
    rows: rows.length > 0 ? rows : [nobody]
  }
}

function valueCells(metric: Metric, measure: Measure, theme: Theme, edition: Edition): Paragraph[][] {
  const { say, words } = edition
  const { ink, ink2, ink3 } = theme.color
  const value = (number: number | null) => (number === null ? '–' : formatMetricValue(number, metric, words.metrics.numbers))
  const progress = progressOf(metric, measure)
  const last = measure.readings.at(-1)
  const target: Paragraph[] = [
    { text: value(measure.target), style: styles.plain, color: ink, ...(measure.target === null ? {} : { sign: iconSign('target', ink3) }) }
  ]
  if (measure.targetDate !== null) target.push({ text: dayText(measure.targetDate, edition), style: styles.meta, color: ink2 })
  const said = say(`metrics:progress.${progress.state}`, {
    toGo: value(progress.toGo),
    percent: `${Math.round(100 * (progress.share ?? 0))}%`
  })
  const fellBack = progress.state === 'underWay' && (progress.share ?? 0) < 0
  return [
    [{ text: value(measure.baseline), style: styles.plain, color: ink2 }],
    [
      { text: value(progress.current), style: styles.strong, color: ink },
      ...(last ? [{ text: dayText(last.date, edition), style: styles.meta, color: ink2 }] : [])
    ],
    target,
    [
      {
        text: fellBack ? say('metrics:progress.fellBack', { toGo: value(progress.toGo) }) : said,
        style: styles.plain,
        color: progress.state === 'reached' ? theme.color.gain : ink2
      },
      ...(progress.share === null || progress.share < 0 ? [] : [barParagraph(progress.share, theme)])
    ],
    [trendParagraph(measure, theme)]
  ]
}

const bar = { width: 160, height: 6 } as const

/** How much of the way is done, as a bar. */
function barParagraph(share: number, theme: Theme): Paragraph {
  const { sunken, hairline, accent } = theme.color
  return {
    text: '',
    style: styles.meta,
    color: accent,
    sign: {
      width: bar.width,
      draw: (x, middle) => {
        const place = { x, y: middle - bar.height / 2, height: bar.height, radius: bar.height / 2 }
        return [
          { kind: 'rect', ...place, width: bar.width, fill: sunken, stroke: hairline, strokeWidth: 1 },
          { kind: 'rect', ...place, width: Math.max(bar.height, Math.min(1, share) * bar.width), fill: accent }
        ]
      }
    }
  }
}

function trendParagraph(measure: Measure, theme: Theme): Paragraph {
  const { accent } = theme.color
  const line = sparkLine(valuesOf(measure), { width: 84, height: 18 })
  return {
    text: '',
    style: styles.h2,
    color: accent,
    sign: {
      width: 92,
      draw: (x, middle) =>
        line
          ? [
              {
                kind: 'group',
                x,
                y: middle - 9,
                children: [
                  ...(line.d === ''
                    ? []
                    : [{ kind: 'path', d: line.d, stroke: accent, strokeWidth: 1.75, cap: 'round', join: 'round' } as const]),
                  { kind: 'rect', x: line.last.x - 3, y: line.last.y - 3, width: 6, height: 6, radius: 3, fill: accent }
                ]
              }
            ]
          : []
    }
  }
}

/** What stands out, below the metrics. */
function findingGroup(document: JourneyDocument, theme: Theme, { say }: Edition): TableGroup[] {
  const findings = metricFindings(document, say)
  const { ink, accentTint, accent, warn } = theme.color
  if (findings.length === 0) return []
  const rows = findings.map(({ text, isWarning }): TableRow => {
    const sign = iconSign(isWarning ? 'triangle-alert' : 'circle-check', isWarning ? warn : accent)
    return { wide: [{ text, style: styles.plain, color: ink, sign }], cells: [] }
  })
  return [{ title: say('metrics:finding.title'), detail: '', fill: accentTint, ink, block: accent, rows }]
}
