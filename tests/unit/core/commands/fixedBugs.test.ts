// Bugs that were found and fixed; these tests stay.
import { expect, test } from 'vitest'
import { rebaseDiff } from '#core/commands/rebase.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { invertDiff } from '#core/model/diff.ts'
import { documentOf, recordOf } from '#core/model/document.ts'
import { newCard } from '#core/model/card.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { play } from './play.ts'

const base = documentOf([
  newMap('m', 'Map'),
  newPersona('p', 'Ann', 0, 'a0'),
  newPersona('q', 'Bob', 1, 'a1'),
  newStage('s', 'One', 'a0'),
  newStage('s2', 'Two', 'a1'),
  newStep('t', 's', 'First', 'a0'),
  newStep('u', 's2', 'Second', 'a0'),
  newLane('l', 'doing', 'Doing', 'a0'),
  { ...newCard('c', 'l', 't', 'Card', 'a0'), span: 2 }
])

test('a card that moved out of a step before the step was removed survives a rebase', () => {
  const { diff } = play(base, ['card.move', { ids: ['c'], laneId: 'l', stepId: 'u', place: 'end' }], ['step.remove', { id: 't' }])
  const theirs = play(base, ['map.edit', { title: 'Other' }]).document
  expect(recordOf(rebaseDiff(theirs, diff).document, 'c')).toMatchObject({ stepId: 'u' })
})

test('undoing a removal together with a move gives back the very order keys', () => {
  const { document, diff } = play(base, ['persona.remove', { id: 'p' }], ['persona.move', { id: 'q', place: 'start' }])
  expect(writeJourneyFile(rebaseDiff(document, invertDiff(diff)).document)).toBe(writeJourneyFile(base))
})

test('a stage that comes between the steps of a wide card is covered by it, and undoing that narrows it again', () => {
  const { document, diff } = play(base, ['stage.add', { title: 'Between', place: { after: 's' } }])
  expect(recordOf(document, 'c')).toMatchObject({ span: 3 })
  expect(writeJourneyFile(rebaseDiff(document, invertDiff(diff)).document)).toBe(writeJourneyFile(base))
})

test('cards of a persona that is not there are refused', () => {
  const cards = [{ text: 'x', fields: { personaId: 'gone' } }]
  expect(runCommand(base, 'card.add', { laneId: 'l', stepId: 't', place: 'end', cards }, { newId: () => 'n' })).toEqual({
    ok: false,
    error: { code: 'notFound' }
  })
})
