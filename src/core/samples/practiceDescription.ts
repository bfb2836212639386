// What a described map says of measuring, improving and assessing: metrics with their values, opportunities, assessments.
import { newAssessment, type CoreCompetency, type MaturityPractice } from '../model/assessment.ts'
import type { Id } from '../model/id.ts'
import { newMeasure } from '../model/measure.ts'
import { newMetric, type Metric } from '../model/metric.ts'
import { newOpportunity, type Opportunity } from '../model/opportunity.ts'
import { freshOrderKeys } from '../model/orderKey.ts'
import type { JourneyRecord } from '../model/records.ts'
import { invariant } from '../invariant.ts'

/** The values of a metric at one step, which is named by its place along the journey from 0 on. Readings are days with values, oldest first. */
export interface MeasureDescription {
  readonly step: number
  /** How opportunities refer to it. */
  readonly name?: string
  readonly baseline?: number
  readonly target?: number
  readonly targetDate?: string
  readonly readings?: readonly (readonly [date: string, value: number])[]
}

/** A metric with its values along the journey. */
export interface MetricDescription extends Partial<Pick<Metric, 'kind' | 'unit' | 'better' | 'about' | 'rewarded' | 'look'>> {
  readonly name: string
  readonly measures: readonly MeasureDescription[]
}

/** An opportunity; it answers cards by their names and is shown by a measure by its name. */
export interface OpportunityDescription extends Partial<
  Pick<Opportunity, 'notes' | 'impact' | 'effort' | 'votes' | 'owner' | 'department' | 'due' | 'status'>
> {
  readonly title: string
  readonly answers?: readonly string[]
  readonly measure?: string
}

/** An assessment; grades in the order in which the practices stand in the model, then those of the competencies. */
export interface AssessmentDescription {
  readonly date: string
  readonly note: string
  readonly practices: Readonly<Partial<Record<MaturityPractice, number>>>
  readonly competencies: Readonly<Partial<Record<CoreCompetency, number>>>
}

/** The part of a description that is about practices. */
export interface PracticeDescription {
  readonly metrics?: readonly MetricDescription[]
  readonly opportunities?: readonly OpportunityDescription[]
  readonly assessments?: readonly AssessmentDescription[]
}

/** The records of that part. `named`: cards by their names; what no name names is a mistake in the description and throws. */
export function practiceRecords(
  { metrics = [], opportunities = [], assessments = [] }: PracticeDescription,
  { stepIds, named }: { readonly stepIds: readonly Id[]; readonly named: ReadonlyMap<string, Id> },
  newId: () => Id
): JourneyRecord[] {
  const records: JourneyRecord[] = []
  const measureIds = new Map<string, Id>()
  const metricKeys = freshOrderKeys(metrics.length)
  metrics.forEach(({ name, measures, ...fields }, position) => {
    const metric = { ...newMetric(newId(), name, metricKeys[position] ?? ''), ...fields }
    records.push(metric)
    for (const { step, name: known, readings = [], ...values } of measures) {
      const stepId = stepIds[step]
      invariant(stepId, `step ${step} is described`)
      const measure = newMeasure(newId(), { metricId: metric.id, stepId, cardId: null })
      records.push({ ...measure, ...values, readings: readings.map(([date, value]) => ({ date, value })) })
      if (known !== undefined) measureIds.set(known, measure.id)
    }
  })
  const opportunityKeys = freshOrderKeys(opportunities.length)
  opportunities.forEach(({ title, answers = [], measure, ...fields }, position) => {
    const answerIds = answers.map((answer) => {
      const id = named.get(answer)
      invariant(id, `card ${answer} is named`)
      return id
    })
    const measureId = measure === undefined ? null : measureIds.get(measure)
    invariant(measureId !== undefined, `measure ${measure ?? ''} is named`)
    records.push({ ...newOpportunity(newId(), title, opportunityKeys[position] ?? ''), ...fields, answerIds, measureId })
  })
  for (const { date, note, practices, competencies } of assessments) {
    records.push({ ...newAssessment(newId(), date), note, practices: given(practices), competencies: given(competencies) })
  }
  return records
}

function given(grades: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(grades).filter((entry): entry is [string, number] => entry[1] !== undefined))
}
