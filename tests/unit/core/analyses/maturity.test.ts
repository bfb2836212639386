import { describe, expect, test } from 'vitest'
import { answeredCount, gradeChanges, levelReached, levelScores, maturityAxes, nextPractices } from '#core/analyses/maturity.ts'
import { maturityLevels, maturityPractices } from '#core/model/assessment.ts'

const repair = { findBroken: 4, setPriorities: 3, coordinateFixes: 3, measureBeforeAfter: 2 }
const elevate = { shareInsight: 2, measureConsistently: 2, buildIntoProcesses: 1, rewardCentred: 0 }
const all = (grade: number) => Object.fromEntries(maturityPractices.map((practice) => [practice, grade]))

describe('the level that is reached', () => {
  test('is the one whose practices average three, a strong one making up for a weak one', () => {
    expect(levelReached({ practices: { ...repair, ...elevate } })).toBe('repair')
    expect(levelReached({ practices: { ...repair, findBroken: 3 } })).toBeNull()
  })

  test('is none that stands on one that is not reached', () => {
    const practices = { ...all(4), findBroken: 0, setPriorities: 1 }
    expect(levelScores({ practices }).map(({ isReached }) => isReached)).toEqual([false, false, false, false])
    expect(levelReached({ practices })).toBeNull()
  })

  test('needs answers: what nobody answered counts as nothing', () => {
    const [first] = levelScores({ practices: { findBroken: 4, setPriorities: 4, coordinateFixes: 4 } })
    expect(first).toEqual({ level: 'repair', average: 3, answered: 3, practices: 4, isReached: true })
    expect(levelReached({ practices: { findBroken: 4, setPriorities: 4, coordinateFixes: 3 } })).toBeNull()
    expect(levelReached({ practices: {} })).toBeNull()
  })

  test('is the last where all is lived; three practices that average three are enough', () => {
    expect(levelReached({ practices: all(3) })).toBe('differentiate')
    expect(levelReached({ practices: { ...all(4), rethinkEcosystem: 1 } })).toBe('differentiate')
    expect(levelReached({ practices: { ...all(4), rethinkEcosystem: 0 } })).toBe('optimise')
  })
})

describe('what to take up next', () => {
  test('is what is weakest on the first level that is not reached, in the order of the level among equals', () => {
    expect(nextPractices({ practices: { ...repair, ...elevate } }).map(({ practice, grade }) => [practice, grade])).toEqual([
      ['rewardCentred', 0],
      ['buildIntoProcesses', 1],
      ['shareInsight', 2],
      ['measureConsistently', 2]
    ])
  })

  test('begins with what nobody answered, and leaves out what is lived throughout', () => {
    const practices = { findBroken: 4, setPriorities: 0, measureBeforeAfter: 3 }
    expect(nextPractices({ practices })).toEqual([
      { practice: 'coordinateFixes', level: 'repair', grade: null },
      { practice: 'setPriorities', level: 'repair', grade: 0 }
    ])
  })

  test('of nothing are the practices of the first level; of everything there are none', () => {
    expect(nextPractices({ practices: {} }).map(({ practice }) => practice)).toEqual([...maturityLevels.repair])
    expect(nextPractices({ practices: all(4) })).toEqual([])
  })
})

test('words that are none of this version’s practices count for nothing', () => {
  expect(levelReached({ practices: { ...all(2), somethingNew: 4 } })).toBeNull()
  expect(answeredCount({ practices: { ...repair, somethingNew: 4 }, competencies: { brandValues: 2, other: 1 } })).toEqual({
    answered: 5,
    all: 18
  })
})

test('the picture has four levels and four competencies as shares of the best grade', () => {
  const axes = maturityAxes({ practices: { ...repair, ...elevate }, competencies: { brandValues: 2, employeeEngagement: 4 } })
  expect(axes.map(({ axis, share }) => `${axis} ${share}`)).toEqual([
    'repair 0.75',
    'elevate 0.3125',
    'optimise 0',
    'differentiate 0',
    'purposefulLeadership 0',
    'brandValues 0.5',
    'employeeEngagement 1',
    'customerConnectedness 0'
  ])
})

test('what moved is told of what both assessments answered', () => {
  const before = { practices: { findBroken: 1, setPriorities: 3, shareInsight: 2 }, competencies: { brandValues: 2 } }
  const after = { practices: { findBroken: 4, setPriorities: 3, honeSkills: 2 }, competencies: { brandValues: 1 } }
  expect(gradeChanges(before, after)).toEqual([
    { name: 'findBroken', before: 1, after: 4 },
    { name: 'brandValues', before: 2, after: 1 }
  ])
})
