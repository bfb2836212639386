// What was measured at a touchpoint goes where it goes; what was measured at a step stays there.
import { expect, test } from 'vitest'
import { rebaseDiff } from '#core/commands/rebase.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { invertDiff } from '#core/model/diff.ts'
import { documentOf, recordOf, type JourneyDocument } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { newCard } from '#core/model/card.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newMeasure } from '#core/model/measure.ts'
import { newMetric } from '#core/model/metric.ts'
import { newOpportunity } from '#core/model/opportunity.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { measuresOf } from '#core/queries/journey.ts'
import { play as playAll, type Edits } from './play.ts'

const reading = (date: string, value: number) => ({ date, value })
const base = documentOf([
  newMap('map', 'Map'),
  newStage('stage', 'Stage', 'a0'),
  newStep('first', 'stage', 'First', 'a0'),
  newStep('second', 'stage', 'Second', 'a1'),
  newLane('points', 'touchpoints', 'Touchpoints', 'a0'),
  newCard('shop', 'points', 'first', 'Shop', 'a0'),
  { ...newCard('call', 'points', 'first', 'Call', 'a1'), span: 2 },
  newCard('site', 'points', 'second', 'Site', 'a0'),
  newMetric('nps', 'NPS', 'a0'),
  { ...newMeasure('atFirst', { metricId: 'nps', stepId: 'first', cardId: null }), baseline: 1, readings: [reading('2026-03-01', 3)] },
  {
    ...newMeasure('atSecond', { metricId: 'nps', stepId: 'second', cardId: null }),
    baseline: 9,
    target: 8,
    targetDate: '2026-12-01',
    readings: [reading('2026-02-01', 2)]
  },
  { ...newMeasure('atShop', { metricId: 'nps', stepId: 'first', cardId: 'shop' }), baseline: 4 },
  { ...newMeasure('atCall', { metricId: 'nps', stepId: 'first', cardId: 'call' }), baseline: 5 },
  { ...newMeasure('atSite', { metricId: 'nps', stepId: 'second', cardId: 'site' }), baseline: 6 },
  { ...newOpportunity('idea', 'Idea', 'a0'), measureId: 'atSecond' }
])

function play(start: JourneyDocument, ...edits: Edits) {
  const { document, diff } = playAll(start, ...edits)
  expect(integrityProblems(document)).toEqual([])
  // One step back, and everything is as it was, to the byte.
  expect(writeJourneyFile(rebaseDiff(document, invertDiff(diff)).document)).toBe(writeJourneyFile(start))
  return { document, diff }
}

/** Where each value stands: `step` or `step/touchpoint`. */
function places(document: JourneyDocument) {
  return Object.fromEntries(measuresOf(document).map(({ id, stepId, cardId }) => [id, cardId === null ? stepId : `${stepId}/${cardId}`]))
}

const untouched = places(base)

test('removing a touchpoint removes what was measured at it, not what was measured at its step', () => {
  const { atShop: _, ...left } = untouched
  expect(places(play(base, ['card.remove', { ids: ['shop'] }]).document)).toEqual(left)
  expect(places(play(base, ['lane.remove', { id: 'points' }]).document)).toEqual({ atFirst: 'first', atSecond: 'second' })
})

test('a touchpoint that moves takes along what was measured at it', () => {
  const moved = play(base, ['card.move', { ids: ['shop'], laneId: 'points', stepId: 'second', place: 'end' }]).document
  expect(places(moved)).toEqual({ ...untouched, atShop: 'second/shop' })
  const halved = play(base, ['step.split', { id: 'first', newId: 'half', cardIds: ['shop'], title: 'Half' }]).document
  expect(places(halved)).toEqual({ ...untouched, atShop: 'half/shop' })
})

test('a touchpoint that outlives its step, since it covers the next one too, keeps what was measured at it', () => {
  const { document } = play(base, ['step.remove', { id: 'first' }])
  expect(places(document)).toEqual({ atSecond: 'second', atCall: 'second/call', atSite: 'second/site' })
})

test('steps that become one have one value of a metric, with the readings of both', () => {
  const { document } = play(base, ['step.merge', { id: 'first' }])
  expect(places(document)).toEqual({ atFirst: 'first', atShop: 'first/shop', atCall: 'first/call', atSite: 'first/site' })
  expect(recordOf(document, 'atFirst')).toMatchObject({
    baseline: 1,
    target: 8,
    targetDate: '2026-12-01',
    readings: [reading('2026-02-01', 2), reading('2026-03-01', 3)]
  })
  expect(recordOf(document, 'idea')).toMatchObject({ measureId: 'atFirst' })
})

test('a copy of a touchpoint comes with what was measured at it', () => {
  const { document } = play(base, ['card.duplicate', { ids: ['shop'], newIds: ['copy'] }])
  expect(measuresOf(document).find(({ cardId }) => cardId === 'copy')).toMatchObject({ stepId: 'first', baseline: 4 })
  expect(measuresOf(play(base, ['lane.duplicate', { id: 'points' }]).document)).toHaveLength(8)
  const copied = play(base, ['step.duplicate', { id: 'second', newId: 'third' }]).document
  expect(measuresOf(copied).filter(({ stepId }) => stepId === 'third')).toMatchObject([{ baseline: 6 }])
})

test('a touchpoint is measured where it stands', () => {
  const entries = [{ metricId: 'nps', stepId: 'second', cardId: 'shop', fields: { baseline: 7 } }]
  const { document } = play(base, ['measure.set', { entries }])
  expect(places(document)).toEqual(untouched)
  expect(recordOf(document, 'atShop')).toMatchObject({ baseline: 7 })
})

test('what was measured while another window moved the touchpoint, or measured the same, finds its place', () => {
  const bare = play(base, ['measure.remove', { ids: ['atShop'] }]).document
  const set = (baseline: number, id: string) =>
    play(bare, ['measure.set', { entries: [{ metricId: 'nps', stepId: 'first', cardId: 'shop', id, fields: { baseline } }] }])
  const mine = set(2, 'mine')
  const theirs = set(3, 'theirs')
  const moved = play(bare, ['card.move', { ids: ['shop'], laneId: 'points', stepId: 'second', place: 'end' }])
  const { atShop: _, ...others } = untouched
  for (const [document, diff, expected] of [
    [moved.document, mine.diff, { ...others, mine: 'second/shop' }],
    [mine.document, moved.diff, { ...others, mine: 'second/shop' }],
    [theirs.document, mine.diff, { ...others, theirs: 'first/shop' }],
    [play(bare, ['card.remove', { ids: ['shop'] }]).document, mine.diff, others]
  ] as const) {
    const rebased = rebaseDiff(document, diff).document
    expect(integrityProblems(rebased)).toEqual([])
    expect(places(rebased)).toEqual(expected)
  }
})
