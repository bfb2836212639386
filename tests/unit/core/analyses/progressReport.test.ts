import { expect, test } from 'vitest'
import { progressReport } from '#core/analyses/progressReport.ts'
import { newMeasure, type Measure } from '#core/model/measure.ts'
import { newMetric } from '#core/model/metric.ts'
import { newOpportunity, type Opportunity } from '#core/model/opportunity.ts'

const idea = (id: string, fields: Partial<Opportunity> = {}): Opportunity => ({ ...newOpportunity(id, id, id), ...fields })
const wait = { ...newMetric('wait', 'Wait', 'a0'), better: 'lower' as const }
const measure = (id: string, baseline: number | null, now: number | null): Measure => ({
  ...newMeasure(id, { metricId: 'wait', stepId: 'step', cardId: null }),
  baseline,
  readings: now === null ? [] : [{ date: '2026-11-01', value: now }]
})

const opportunities = [
  idea('a', { department: 'Finance', status: 'doing', due: '2026-11-01', measureId: 'faster' }),
  idea('b', { department: ' Finance ', status: 'done', due: '2026-10-01', measureId: 'faster' }),
  idea('c', { department: 'Call centre', status: 'agreed', due: '2026-10-15', measureId: 'slower' }),
  idea('d', { department: '', measureId: 'open' }),
  idea('e', { department: 'Product', status: 'dropped', due: '2026-01-01', measureId: 'faster' }),
  idea('f', { department: 'Call centre', measureId: 'gone' }),
  idea('g', { department: 'Tiếp thị' }),
  idea('h', { department: 'Tài chính' })
]
const report = progressReport(
  { opportunities, measures: [measure('faster', 13, 6), measure('slower', 5, 7), measure('open', 4, null)], metrics: [wait] },
  '2026-11-02'
)

test('by status every status is counted, dropped ones too', () => {
  expect(report.byStatus.map(({ status, count }) => `${status} ${count}`)).toEqual([
    'toDecide 4',
    'agreed 1',
    'doing 1',
    'done 1',
    'dropped 1'
  ])
})

test('by department the largest come first, those of none last; what was dropped is left out', () => {
  expect(report.byDepartment).toEqual([
    { department: 'Call centre', all: 2, underWay: 0, done: 0, late: 1 },
    { department: 'Finance', all: 2, underWay: 1, done: 1, late: 1 },
    { department: 'Tài chính', all: 1, underWay: 0, done: 0, late: 0 },
    { department: 'Tiếp thị', all: 1, underWay: 0, done: 0, late: 0 },
    { department: '', all: 1, underWay: 0, done: 0, late: 0 }
  ])
})

test('what is overdue is listed longest overdue first, not what is done', () => {
  expect(report.late.map(({ id }) => id)).toEqual(['c', 'a'])
})

test('a measure that two opportunities share counts once; a measure that is gone is none', () => {
  expect(report.measured.map(({ opportunity, effect }) => `${opportunity.id} ${effect.kind}`)).toEqual([
    'a better',
    'b better',
    'c worse',
    'd open'
  ])
  expect(report.effects).toEqual({ better: 1, worse: 1, same: 0, open: 1 })
})

test('two hundred departments are two hundred rows', () => {
  const many = Array.from({ length: 200 }, (_, index) => idea(`o${index}`, { department: `D${index}` }))
  expect(progressReport({ opportunities: many, measures: [], metrics: [] }, '2026-11-02').byDepartment).toHaveLength(200)
})
