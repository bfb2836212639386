// What is said of improvements and assessments against a count that is plain to see, on maps that change at random.
import { expect, test } from 'vitest'
import { funnelOf, isPlaced, numbersOf, orderBacklog, quadrantOf, worthOf } from '#core/analyses/improvement.ts'
import { levelReached, levelScores, nextPractices } from '#core/analyses/maturity.ts'
import { progressReport } from '#core/analyses/progressReport.ts'
import { unansweredOf } from '#core/analyses/unanswered.ts'
import { maturityLevels, maturityPractices, newAssessment, type MaturityLevel } from '#core/model/assessment.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { Measure } from '#core/model/measure.ts'
import { opportunityStatuses, type Opportunity } from '#core/model/opportunity.ts'
import { newMetric } from '#core/model/metric.ts'
import { newMeasure } from '#core/model/measure.ts'
import { newOpportunity } from '#core/model/opportunity.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { assessmentsOf, measuresOf, metricsOf, opportunitiesOf } from '#core/queries/journey.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

const today = '2026-06-15'

test('funnel, report and orders after any edits are what a look at every record finds', { timeout: 60_000 }, () => {
  forSeeds(runs(10), (seed) => {
    const random = new Random(seed)
    let document = withIdeas(random)
    let count = 0
    for (let edits = 0; edits < 100; edits += 1) {
      document = randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document
      checkImprovement(document)
      checkMaturity(document)
      checkUnanswered(document)
    }
  })
})

function checkImprovement(document: JourneyDocument): void {
  const opportunities = opportunitiesOf(document)
  const all = [...allRecords(document)].filter((record): record is Opportunity => record.type === 'opportunity')
  const alive = all.filter(({ status }) => status !== 'dropped')
  const late = alive.filter(({ due, status }) => due !== null && due < today && status !== 'done')
  expect(funnelOf(opportunities)).toEqual({
    ideas: alive.length,
    placed: alive.filter(({ impact, effort }) => impact !== null && effort !== null).length,
    owned: alive.filter(({ owner }) => owner.trim().length > 0).length,
    underWay: alive.filter(({ status }) => status === 'doing').length,
    done: alive.filter(({ status }) => status === 'done').length
  })
  for (const each of all) {
    const quadrant = quadrantOf(each)
    expect(quadrant === null).toBe(!isPlaced(each))
    if (isPlaced(each)) {
      expect(quadrant).toBe(each.impact >= 0.5 ? (each.effort >= 0.5 ? 'planWell' : 'doFirst') : each.effort >= 0.5 ? 'leave' : 'whenTime')
    }
  }
  for (const order of ['agreed', 'votes', 'worth', 'due'] as const) {
    const ordered = orderBacklog(opportunities, order)
    expect(ordered.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
    ordered.forEach((each, at) => {
      const next = ordered[at + 1]
      if (!next) return
      if (order === 'votes') expect(each.votes).toBeGreaterThanOrEqual(next.votes)
      if (order === 'worth') expect(worthOf(each) ?? -1).toBeGreaterThanOrEqual(worthOf(next) ?? -1)
      if (order === 'due') expect((each.due ?? '9999') <= (next.due ?? '9999')).toBe(true)
    })
  }
  expect([...numbersOf(opportunities).values()]).toEqual(alive.map((_, at) => at + 1))

  const report = progressReport({ opportunities, measures: measuresOf(document), metrics: metricsOf(document) }, today)
  for (const { status, count } of report.byStatus) expect(count).toBe(all.filter((each) => each.status === status).length)
  expect(report.byStatus).toHaveLength(opportunityStatuses.length)
  expect(report.late.map(({ id }) => id).sort()).toEqual(late.map(({ id }) => id).sort())
  for (const entry of report.byDepartment) {
    const here = alive.filter(({ department }) => department.trim() === entry.department)
    expect([entry.all, entry.late]).toEqual([here.length, late.filter((each) => here.includes(each)).length])
  }
  expect(report.byDepartment.reduce((sum, { all: number }) => sum + number, 0)).toBe(alive.length)
  const measureIds = new Set(measuresOf(document).map(({ id }) => id))
  expect(report.measured.map(({ opportunity }) => opportunity.id).sort()).toEqual(
    alive
      .filter(({ measureId }) => measureId !== null && measureIds.has(measureId))
      .map(({ id }) => id)
      .sort()
  )
  const shown = new Set(report.measured.map(({ measure }) => measure.id))
  expect(Object.values(report.effects).reduce((sum, number) => sum + number, 0)).toBe(shown.size)
  for (const { measure, metric, effect } of report.measured) expect(effect.kind).toBe(plainEffect(measure, metric.better))
}

function checkUnanswered(document: JourneyDocument): void {
  const records = [...allRecords(document)]
  const answers = records.flatMap((record) => (record.type === 'opportunity' && record.status !== 'dropped' ? [...record.answerIds] : []))
  const painLanes = records.flatMap((record) => (record.type === 'lane' && record.kind === 'pains' ? [record.id] : []))
  const expected = records.filter(
    (record) =>
      !answers.includes(record.id) &&
      ((record.type === 'card' && painLanes.includes(record.laneId) && record.text.trim() !== '') ||
        (record.type === 'gap' && !record.closed))
  )
  const { pains, gaps } = unansweredOf(document)
  expect([...pains, ...gaps].map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
}

function plainEffect({ baseline, readings }: Measure, better: 'higher' | 'lower'): string {
  const values = [...(baseline === null ? [] : [baseline]), ...readings.map(({ value }) => value)]
  const [first] = values
  const final = values.at(-1)
  if (readings.length === 0 || values.length < 2 || first === undefined || final === undefined) return 'open'
  if (first === final) return 'same'
  return final > first === (better === 'higher') ? 'better' : 'worse'
}

function checkMaturity(document: JourneyDocument): void {
  for (const assessment of assessmentsOf(document)) {
    const isFull = (level: MaturityLevel) => {
      const grades = maturityLevels[level].map((practice) => assessment.practices[practice] ?? 0)
      return grades.reduce((sum: number, grade) => sum + grade, 0) >= 3 * grades.length
    }
    const levels = Object.keys(maturityLevels) as MaturityLevel[]
    let reached: MaturityLevel | null = null
    for (const level of levels) {
      if (!isFull(level)) break
      reached = level
    }
    expect(levelReached(assessment)).toBe(reached)
    expect(
      levelScores(assessment)
        .filter(({ isReached }) => isReached)
        .map(({ level }) => level)
    ).toEqual(levels.slice(0, reached === null ? 0 : levels.indexOf(reached) + 1))
    const level = levels.find((each) => !isFull(each))
    const next = nextPractices(assessment)
    // A level that is not reached always has a practice to take up.
    expect(next.length > 0).toBe(level !== undefined)
    if (level !== undefined) {
      const weak = maturityLevels[level].filter((practice) => (assessment.practices[practice] ?? -1) < 3)
      expect(next.map(({ practice }) => practice).sort()).toEqual([...weak].sort())
      next.forEach(({ grade }, at) => expect(grade ?? -1).toBeGreaterThanOrEqual(at === 0 ? -1 : (next[at - 1]?.grade ?? -1)))
    }
  }
}

/** A small map with some ideas and measures to begin with, so that edits have something to meet. */
function withIdeas(random: Random): JourneyDocument {
  const base = smallJourney()
  const keys = freshOrderKeys(8)
  const pick = <Item>(items: readonly Item[]) => random.pick(items) as Item
  const metric = { ...newMetric('metric0', 'Wait', keys[0] ?? ''), better: pick(['higher', 'lower'] as const) }
  const measures = ['t0', 't1', 't2'].map((stepId, index) => ({
    ...newMeasure(`measure${index}`, { metricId: 'metric0', stepId, cardId: null }),
    baseline: pick([null, 0, 5]),
    readings: Array.from({ length: random.below(3) }, (_, at) => ({ date: `2026-0${at + 1}-01`, value: random.below(8) }))
  }))
  const ideas = keys.map((order, index) => ({
    ...newOpportunity(`idea${index}`, `Idea ${index}`, order),
    impact: pick([null, 0, 0.49, 0.5, 1]),
    effort: pick([null, 0, 0.49, 0.5, 1]),
    votes: random.below(4),
    owner: pick(['', ' ', 'Hà', 'Mai']),
    department: pick(['', 'Finance', ' Finance', 'Product']),
    due: pick([null, '2026-06-14', '2026-06-15', '2027-01-01']),
    status: pick(opportunityStatuses),
    measureId: pick([null, 'measure0', 'measure1', 'measure2'])
  }))
  // Good enough that higher levels are reached now and then, and with gaps.
  const assessments = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((date, index) => ({
    ...newAssessment(`assessment${index}`, date),
    practices: Object.fromEntries(
      maturityPractices.filter(() => random.next() < 0.97).map((practice) => [practice, Math.min(4, 1 + index + random.below(4))])
    )
  }))
  return documentOf([...allRecords(base), metric, ...measures, ...ideas, ...assessments])
}
