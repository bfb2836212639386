// How the improvements of one map stand: what a group reports to those who wait for it (DOMAIN §2.4, “coordinate the fixes and report
// progress”). Of the lists of opportunities, measures and metrics alone.
import { opportunityStatuses, type Opportunity, type OpportunityStatus } from '../model/opportunity.ts'
import type { Id } from '../model/id.ts'
import type { Measure } from '../model/measure.ts'
import type { Metric } from '../model/metric.ts'
import { foldText } from '../text/fold.ts'
import { effectOf, type Effect, type EffectKind } from './effect.ts'
import { funnelOf, isLate, type Funnel } from './improvement.ts'

/** The opportunities of one department. An empty name: those of none. */
export interface DepartmentProgress {
  readonly department: string
  /** All that were not dropped. */
  readonly all: number
  readonly underWay: number
  readonly done: number
  readonly late: number
}

/** An opportunity with what its measure shows. */
export interface MeasuredOpportunity {
  readonly opportunity: Opportunity
  readonly metric: Metric
  readonly measure: Measure
  readonly effect: Effect
}

/** How the improvements of a map stand on a day. */
export interface ProgressReport {
  readonly funnel: Funnel
  /** Of every status, in the order of statuses, those without any too. */
  readonly byStatus: readonly { readonly status: OpportunityStatus; readonly count: number }[]
  /** By department, most opportunities first, among equals by name whatever its accents; those of none last. */
  readonly byDepartment: readonly DepartmentProgress[]
  /** Due before the day and neither done nor dropped, longest overdue first. */
  readonly late: readonly Opportunity[]
  /** Those with a measure, in the agreed order; dropped ones are left out. */
  readonly measured: readonly MeasuredOpportunity[]
  /** How many measures got better, worse, stayed, or are still open. A measure that several opportunities share counts once. */
  readonly effects: Readonly<Record<EffectKind, number>>
}

/** The report of a map. `today`: `YYYY-MM-DD`, from whoever has a clock. */
export function progressReport(
  {
    opportunities,
    measures,
    metrics
  }: Readonly<{ opportunities: readonly Opportunity[]; measures: readonly Measure[]; metrics: readonly Metric[] }>,
  today: string
): ProgressReport {
  const measured = measuredOf(opportunities, measures, metrics)
  return {
    funnel: funnelOf(opportunities),
    byStatus: opportunityStatuses.map((status) => ({ status, count: opportunities.filter((each) => each.status === status).length })),
    byDepartment: byDepartment(opportunities, today),
    late: opportunities
      .filter((each) => isLate(each, today))
      .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : a.due === b.due ? 0 : 1)),
    measured,
    effects: countEffects(measured)
  }
}

/** Opportunities that are not dropped with the measures that show their effect. */
export function measuredOf(
  opportunities: readonly Opportunity[],
  measures: readonly Measure[],
  metrics: readonly Metric[]
): readonly MeasuredOpportunity[] {
  const measureById = new Map(measures.map((measure) => [measure.id, measure]))
  const metricById = new Map(metrics.map((metric) => [metric.id, metric]))
  return opportunities.flatMap((opportunity) => {
    const measure = opportunity.measureId === null || opportunity.status === 'dropped' ? undefined : measureById.get(opportunity.measureId)
    const metric = measure && metricById.get(measure.metricId)
    return metric ? [{ opportunity, metric, measure, effect: effectOf(metric, measure) }] : []
  })
}

function byDepartment(opportunities: readonly Opportunity[], today: string): readonly DepartmentProgress[] {
  const found = new Map<string, { department: string; all: number; underWay: number; done: number; late: number }>()
  for (const opportunity of opportunities) {
    if (opportunity.status === 'dropped') continue
    const department = opportunity.department.trim()
    const entry = found.get(department) ?? { department, all: 0, underWay: 0, done: 0, late: 0 }
    found.set(department, entry)
    entry.all += 1
    if (opportunity.status === 'doing') entry.underWay += 1
    if (opportunity.status === 'done') entry.done += 1
    if (isLate(opportunity, today)) entry.late += 1
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(a.department === '') - Number(b.department === '') ||
      b.all - a.all ||
      compareWords(foldText(a.department), foldText(b.department))
  )
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function countEffects(measured: readonly MeasuredOpportunity[]): Readonly<Record<EffectKind, number>> {
  const counts = { better: 0, worse: 0, same: 0, open: 0 }
  const counted = new Set<Id>()
  for (const { measure, effect } of measured) {
    if (counted.has(measure.id)) continue
    counted.add(measure.id)
    counts[effect.kind] += 1
  }
  return counts
}
