import { progressOf } from '../../analyses/measures.ts'
import { recordOfType } from '../../model/document.ts'
import type { Measured } from '../../queries/measureAt.ts'
import { formatMetricValue } from '../../text/metricValue.ts'
import type { SlideJob } from './slideJob.ts'

/** A measure in words: what is measured (and at which touchpoint), the value now, and where it started and is to get. */
export interface MeasuredText {
  readonly name: string
  readonly touchpoint: string
  readonly value: string
  readonly baseline: string
  readonly target: string
  /** Start and target in one line. */
  readonly beside: string
  /** Whether it is better than at the start, or at its target; empty where nobody can tell. */
  readonly verdict: string
}

/** What a measure says, in the words and numbers of the edition. */
export function measuredText({ document, edition }: Pick<SlideJob, 'document' | 'edition'>, { metric, measure }: Measured): MeasuredText {
  const words = edition.words.metrics
  const value = (number: number | null) => (number === null ? '' : formatMetricValue(number, metric, words.numbers, { unit: true }))
  const progress = progressOf(metric, measure)
  const baseline = value(measure.baseline)
  const target = value(measure.target)
  const beside = [
    measure.readings.length > 0 && baseline !== '' ? words.was(baseline) : '',
    target === '' ? '' : `${words.target} ${target}`
  ].filter((part) => part !== '')
  const card = measure.cardId === null ? undefined : recordOfType(document, 'card', measure.cardId)
  return {
    name: metric.name || edition.say(`metrics:shortKind.${metric.kind}`),
    touchpoint: card?.text ?? '',
    value: value(progress.current) || '–',
    baseline,
    target,
    beside: beside.join(' · '),
    verdict: progress.state === 'reached' ? words.verdict.reached : progress.change === null ? '' : words.verdict[progress.change]
  }
}
