import { describe, expect, test } from 'vitest'
import {
  funnelOf,
  isLate,
  numbersOf,
  orderBacklog,
  quadrantAt,
  quadrantOf,
  worthOf,
  type BacklogOrder
} from '#core/analyses/improvement.ts'
import { newOpportunity, type Opportunity } from '#core/model/opportunity.ts'

const idea = (id: string, fields: Partial<Opportunity> = {}): Opportunity => ({ ...newOpportunity(id, id, id), ...fields })

// The backlog of a workshop, as the group put it in order.
const backlog = [
  idea('callBack', { impact: 0.9, effort: 0.45, votes: 5, owner: 'Hà', due: '2026-12-12', status: 'doing' }),
  idea('sms', { impact: 0.7, effort: 0.05, votes: 2, owner: 'Tuấn', due: '2026-11-30', status: 'doing' }),
  idea('oneScreen', { impact: 0.95, effort: 0.95, votes: 5 }),
  idea('robot', { impact: 0.1, effort: 0.9, status: 'dropped', owner: 'Linh' }),
  idea('answer', { impact: 0.14, effort: 0.02, owner: 'Linh', due: '2026-11-01', status: 'done' }),
  idea('cause', { owner: ' ' })
]

describe('the quarter of the board', () => {
  test('is told by the middle: from a half on an impact is big and an effort much', () => {
    expect(quadrantAt({ impact: 0.5, effort: 0.49 })).toBe('doFirst')
    expect(quadrantAt({ impact: 0.5, effort: 0.5 })).toBe('planWell')
    expect(quadrantAt({ impact: 0.49, effort: 0.49 })).toBe('whenTime')
    expect(quadrantAt({ impact: 0.49, effort: 0.5 })).toBe('leave')
    expect([0, 1].flatMap((impact) => [0, 1].map((effort) => quadrantAt({ impact, effort })))).toEqual([
      'whenTime',
      'leave',
      'doFirst',
      'planWell'
    ])
  })

  test('is none as long as impact or effort is not said', () => {
    expect(quadrantOf(idea('a', { impact: 0.8 }))).toBeNull()
    expect(quadrantOf(idea('a', { effort: 0.8 }))).toBeNull()
    expect(quadrantOf(idea('a', { impact: 0.8, effort: 0 }))).toBe('doFirst')
  })
})

test('the funnel counts what was not dropped; blanks are nobody', () => {
  expect(funnelOf(backlog)).toEqual({ ideas: 5, placed: 4, owned: 3, underWay: 2, done: 1 })
  expect(funnelOf([])).toEqual({ ideas: 0, placed: 0, owned: 0, underWay: 0, done: 0 })
})

test('what an idea is worth: impact for the effort; without effort it is not infinitely good', () => {
  expect(worthOf(idea('a', { impact: 0.9, effort: 0.45 }))).toBeCloseTo(2)
  expect(worthOf(idea('a', { impact: 0.7, effort: 0 }))).toBeCloseTo(14)
  expect(worthOf(idea('a', { impact: 0, effort: 0 }))).toBe(0)
  expect(worthOf(idea('a', { impact: 0.7 }))).toBeNull()
})

test('the orders of the backlog', () => {
  const order = (by: BacklogOrder) => orderBacklog(backlog, by).map(({ id }) => id)
  expect(order('agreed')).toEqual(['callBack', 'sms', 'oneScreen', 'robot', 'answer', 'cause'])
  // Equal votes stay in the agreed order.
  expect(order('votes')).toEqual(['callBack', 'oneScreen', 'sms', 'robot', 'answer', 'cause'])
  // 14, 2.8 (0.14 for 0.05), 2, 1, 0.11, and what is not placed.
  expect(order('worth')).toEqual(['sms', 'answer', 'callBack', 'oneScreen', 'robot', 'cause'])
  expect(order('due')).toEqual(['answer', 'sms', 'callBack', 'oneScreen', 'robot', 'cause'])
})

test('of ideas that are worth the same, the one with more votes comes first', () => {
  const same = [idea('a', { impact: 0.4, effort: 0.2, votes: 1 }), idea('b', { impact: 0.8, effort: 0.4, votes: 3 })]
  expect(orderBacklog(same, 'worth').map(({ id }) => id)).toEqual(['b', 'a'])
})

test('numbers go on behind what was dropped', () => {
  expect([...numbersOf(backlog)]).toEqual([
    ['callBack', 1],
    ['sms', 2],
    ['oneScreen', 3],
    ['answer', 4],
    ['cause', 5]
  ])
})

test('late is what should have been done before the day and is neither done nor dropped', () => {
  expect(backlog.filter((each) => isLate(each, '2026-12-12')).map(({ id }) => id)).toEqual(['sms'])
  expect(backlog.filter((each) => isLate(each, '2026-12-13')).map(({ id }) => id)).toEqual(['callBack', 'sms'])
  expect(isLate(idea('a', { due: '2026-01-01', status: 'dropped' }), '2027-01-01')).toBe(false)
})
