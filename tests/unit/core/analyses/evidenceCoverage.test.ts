import { expect, test } from 'vitest'
import { backedShare, evidenceCoverage, makesStatements, statementsOf } from '#core/analyses/evidenceCoverage.ts'
import { unnamedEvidence } from '#core/analyses/unnamedEvidence.ts'
import { weightyAssumptions } from '#core/analyses/weightyAssumptions.ts'
import { newCard, type Card } from '#core/model/card.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newEvidence } from '#core/model/evidence.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

let order = 0
const card = (id: string, laneId: string, stepId: string, fields: Partial<Card> = {}): Card => ({
  ...newCard(id, laneId, stepId, id, `a${(order += 1)}`),
  ...fields
})
const pains = newLane('pains', 'pains', 'Pains', 'a0')
const point = (id: string, stepId: string, score: number, kind: 'lived' | 'believed' = 'lived') =>
  newEmotionPoint(id, { laneId: 'feel', stepId, personaId: 'lan', kind }, score)

// Two stages: Buy (look, pay ★) and Use (call).
const document = documentOf([
  newMap('m', 'Map'),
  newPersona('lan', 'Lan', 0, 'a0'),
  newStage('buy', 'Buy', 'a0'),
  newStage('use', 'Use', 'a1'),
  newStep('look', 'buy', 'Look', 'a0'),
  { ...newStep('pay', 'buy', 'Pay', 'a1'), momentOfTruth: true },
  newStep('call', 'use', 'Call', 'a0'),
  pains,
  newLane('doing', 'doing', 'Doing', 'a1'),
  newLane('feel', 'emotion', 'Feeling', 'a2'),
  newLane('ideas', 'opportunities', 'Ideas', 'a3'),
  { ...newLane('secret', 'thinking', 'Hidden', 'a4'), hidden: true },
  card('guessed pain', 'pains', 'look'),
  card('heard pain', 'pains', 'pay', { certainty: 'evidence' }),
  card('pain at the till', 'pains', 'pay'),
  card('long', 'doing', 'look', { span: 2 }),
  card('voted', 'doing', 'call', { votes: 3 }),
  card('plain', 'doing', 'call'),
  card('sealed', 'doing', 'call', { certainty: 'validated' }),
  card('', 'doing', 'call'),
  card('idea', 'ideas', 'pay'),
  card('unseen', 'secret', 'pay'),
  point('sad', 'call', -1.2),
  point('fine', 'call', 0.4, 'believed')
])

test('statements are counted overall, by lane, by stage and where both meet', () => {
  const coverage = evidenceCoverage(document)
  expect(coverage.total).toEqual({ assumption: 6, evidence: 1, validated: 1 })
  expect(backedShare(coverage.total)).toBeCloseTo(2 / 8)
  expect(coverage.stages.map(({ stage, coverage: each }) => [stage.title, each])).toEqual([
    ['Buy', { assumption: 3, evidence: 1, validated: 0 }],
    ['Use', { assumption: 3, evidence: 0, validated: 1 }]
  ])
  expect(coverage.lanes.map(({ lane, stages }) => [lane.title, stages.map((each) => Object.values(each))])).toEqual([
    [
      'Pains',
      [
        [2, 1, 0],
        [0, 0, 0]
      ]
    ],
    [
      'Doing',
      [
        [1, 0, 0],
        [2, 0, 1]
      ]
    ],
    [
      'Feeling',
      [
        [0, 0, 0],
        [1, 0, 0]
      ]
    ]
  ])
  expect(statementsOf(document, pains, 'buy').map(({ id }) => id)).toEqual(['guessed pain', 'heard pain', 'pain at the till'])
})

test('assumptions that matter most come first: a pain at a moment of truth, what covers one, what was voted for, pains', () => {
  expect(weightyAssumptions(document).map(({ statement, weight }) => [statement.id, weight])).toEqual([
    ['pain at the till', 6],
    ['long', 4],
    ['voted', 3],
    ['guessed pain', 2],
    ['sad', 2]
  ])
})

test('what is said to be backed without a piece being named is found', () => {
  expect(unnamedEvidence(document).map(({ id }) => id)).toEqual(['heard pain', 'sealed'])
  const tied = documentOf([...allRecords(document), { ...newEvidence('e'), targetIds: ['sealed', 'sad'] }])
  expect(unnamedEvidence(tied).map(({ id }) => id)).toEqual(['heard pain'])
})

test('a map without statements has no share, and nothing divides by zero', () => {
  const { total } = evidenceCoverage(documentOf([newMap('m', '')]))
  expect(backedShare(total)).toBeNull()
  expect(weightyAssumptions(documentOf([newMap('m', '')]))).toEqual([])
})

test('ideas, notes, owners, metrics and lines claim nothing', () => {
  const kinds = ['opportunities', 'notes', 'owners', 'metrics', 'lineOfVisibility'] as const
  expect(kinds.map(makesStatements)).toEqual([false, false, false, false, false])
  expect(makesStatements('emotion') && makesStatements('systems') && makesStatements('quotes')).toBe(true)
})
