import { measureCoverage } from '../../analyses/measures.ts'
import type { JourneyDocument } from '../../model/document.ts'
import type { Metric } from '../../model/metric.ts'
import { allStepsOf } from '../../queries/journey.ts'
import type { Say } from '../edition.ts'

/** A sentence about what is measured. */
export interface MetricFinding {
  readonly text: string
  readonly isWarning: boolean
}

/** What stands out about what is measured and rewarded; that all is well where nothing does. */
export function metricFindings(document: JourneyDocument, say: Say): readonly MetricFinding[] {
  const { rewardedVolume, unrewardedExperience, stepsWithout, neverMeasured } = measureCoverage(document)
  const names = (metrics: readonly Metric[]) =>
    listed(
      metrics.map(({ name }) => name || say('metrics:untitled')),
      say
    )
  const numbers = new Map(allStepsOf(document).map((step, index) => [step.id, index + 1]))
  const warning = (text: string): MetricFinding => ({ text, isWarning: true })
  const found: MetricFinding[] = []
  if (rewardedVolume.length > 0)
    found.push(warning(say('metrics:finding.rewardedVolume', { count: rewardedVolume.length, names: names(rewardedVolume) })))
  if (unrewardedExperience.length > 0)
    found.push(warning(say('metrics:finding.unrewarded', { count: unrewardedExperience.length, names: names(unrewardedExperience) })))
  if (stepsWithout.length > 0) {
    const steps = stepsWithout.map((step) => `${numbers.get(step.id) ?? ''} ${step.title}`.trim())
    found.push(warning(`${say('metrics:finding.steps', { count: steps.length })} ${steps.join(', ')}`))
  }
  if (neverMeasured.length > 0)
    found.push(warning(say('metrics:finding.never', { count: neverMeasured.length, names: names(neverMeasured) })))
  return found.length > 0 ? found : [{ text: say('metrics:finding.none'), isWarning: false }]
}

function listed(names: readonly string[], say: Say): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : say('metrics:and', { names: names.slice(0, -1).join(', '), last })
}
