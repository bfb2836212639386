import { currentValueOf } from '../../model/measure.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'
import { find } from '../../queries/journey.ts'
import { measuredAt } from '../../queries/measureAt.ts'
import { formatMetricValue } from '../../text/metricValue.ts'
import { writeCell } from '../../exchange/tables/cellTexts.ts'
import type { Edition } from '../edition.ts'

/** What is measured at a step, a line for each measure: `NPS: 32 (was 20, target 50)`. */
export function measureLines(document: JourneyDocument, stepId: Id, { say, words }: Edition): string {
  const lines = measuredAt(document, stepId).map(({ metric, measure }) => {
    const value = (number: number) => formatMetricValue(number, metric, words.metrics.numbers, { unit: true })
    const current = currentValueOf(measure)
    const touchpoint = measure.cardId === null ? undefined : find(document, 'card', measure.cardId)?.text
    const name = metric.name.trim() === '' ? say('metrics:untitled') : metric.name
    const what = touchpoint === undefined ? name : say('tables:measureAt', { name, touchpoint })
    const more = [
      measure.baseline !== null && measure.readings.length > 0 ? say('tables:measureWas', { value: value(measure.baseline) }) : '',
      measure.target === null ? '' : say('tables:measureTarget', { value: value(measure.target) })
    ].filter((text) => text !== '')
    return `${what}: ${current === null ? '–' : value(current)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`
  })
  return writeCell(lines)
}
