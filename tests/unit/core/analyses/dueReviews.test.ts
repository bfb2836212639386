import { expect, test } from 'vitest'
import { dueReviews, isReached, yearsLater } from '#core/analyses/dueReviews.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { documentOf } from '#core/model/document.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { newMap } from '#core/model/map.ts'
import { newMeasure } from '#core/model/measure.ts'
import { newMetric } from '#core/model/metric.ts'
import { newOpportunity } from '#core/model/opportunity.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

const measure = (id: string, fields: object) => ({
  ...newMeasure(id, { metricId: 'nps', stepId: 't', cardId: null }),
  target: 40,
  targetDate: '2026-06-30',
  ...fields
})

const document = documentOf([
  { ...newMap('m', 'Map'), reviewDate: '2026-07-01' },
  newStage('s', 'One', 'a0'),
  newStep('t', 's', 'First', 'a0'),
  newMetric('nps', 'NPS', 'a0'),
  { ...newEvidence('set'), date: '2020-01-01', reviewDate: '2026-06-30' },
  { ...newEvidence('set for later'), date: '2020-01-01', reviewDate: '2026-12-01' },
  { ...newEvidence('old'), date: '2025-07-01' },
  { ...newEvidence('not yet old'), date: '2025-07-02' },
  newEvidence('undated'),
  { ...newOpportunity('late', 'Call back', 'a0'), due: '2026-05-01', status: 'doing' as const },
  { ...newOpportunity('done', 'Done', 'a1'), due: '2026-05-01', status: 'done' as const },
  { ...newOpportunity('dropped', 'Dropped', 'a2'), due: '2026-05-01', status: 'dropped' as const },
  { ...newOpportunity('whenever', 'Some day', 'a3') },
  measure('short of it', { readings: [{ date: '2026-06-01', value: 12 }] }),
  measure('there', { readings: [{ date: '2026-06-01', value: 40 }] }),
  measure('never measured', {}),
  measure('later', { targetDate: '2026-07-02' })
])

test('what is due on a day, longest due first: the day itself counts', () => {
  expect(dueReviews(document, '2026-07-01').map(({ kind, id, date }) => `${date} ${kind} ${id}`)).toEqual([
    '2026-05-01 opportunity late',
    '2026-06-30 evidence set',
    '2026-06-30 target never measured',
    '2026-06-30 target short of it',
    '2026-07-01 map m',
    '2026-07-01 oldEvidence old'
  ])
  expect(dueReviews(document, '2026-04-30')).toEqual([])
})

test('the answer is the same while nothing that it rests on changed, and another once something did', () => {
  const due = dueReviews(document, '2026-07-01')
  const edited = runCommand(document, 'step.edit', { id: 't', title: 'Again' }, { newId: () => 'n' })
  expect(edited.ok && dueReviews(edited.value.document, '2026-07-01')).toBe(due)
  const better = runCommand(document, 'metric.edit', { ids: ['nps'], fields: { better: 'lower' } }, { newId: () => 'n' })
  const targets = better.ok ? dueReviews(better.value.document, '2026-07-01').filter(({ kind }) => kind === 'target') : []
  expect(targets.map(({ id }) => id)).toEqual(['never measured'])
})

test('a target is reached from the better side, equal counts, and nothing measured is not reached', () => {
  expect(isReached(measure('a', { baseline: 40 }), 'higher')).toBe(true)
  expect(isReached(measure('a', { baseline: 39.9 }), 'higher')).toBe(false)
  expect(isReached(measure('a', { baseline: 39.9 }), 'lower')).toBe(true)
  expect(isReached(measure('a', {}), 'higher')).toBe(false)
})

test('a year after the 29th of February lies between the 28th and the 1st', () => {
  const day = yearsLater('2024-02-29', 1)
  expect(day > '2025-02-28' && day < '2025-03-01').toBe(true)
})
