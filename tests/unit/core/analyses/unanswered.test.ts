import { expect, test } from 'vitest'
import { unansweredOf } from '#core/analyses/unanswered.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newCard } from '#core/model/card.ts'
import { newGap } from '#core/model/gap.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

const map = documentOf([
  newMap('map', 'Map'),
  newStage('stage', 'Stage', 'a0'),
  newStep('one', 'stage', 'One', 'a0'),
  newStep('two', 'stage', 'Two', 'a1'),
  newLane('pains', 'pains', 'Pains', 'a0'),
  newLane('doing', 'doing', 'Doing', 'a1'),
  newCard('late', 'pains', 'two', 'Too late', 'a0'),
  newCard('slow', 'pains', 'one', 'Too slow', 'a0'),
  newCard('blank', 'pains', 'one', ' ', 'a1'),
  newCard('walks', 'doing', 'one', 'Walks', 'a0'),
  newGap('open', 'Believed far better than lived', 'a0'),
  { ...newGap('closed', 'Settled', 'a1'), closed: true }
])

function after<Id extends CommandId>(document: JourneyDocument, id: Id, args: CommandArgs<Id>): JourneyDocument {
  const outcome = runCommand(document, id, args, { newId: () => 'fresh' })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.document
}

const named = (document: JourneyDocument) => {
  const { pains, gaps } = unansweredOf(document)
  return [...pains, ...gaps].map(({ id }) => id)
}

test('pains with words and open gaps, in the order of the map and of the register', () => {
  expect(named(map)).toEqual(['slow', 'late', 'open'])
})

test('what an opportunity answers is left out, until that opportunity is dropped or removed', () => {
  const answered = after(map, 'opportunity.add', { id: 'idea', fields: { answerIds: ['late', 'open', 'walks'] } })
  expect(named(answered)).toEqual(['slow'])
  expect(named(after(answered, 'opportunity.edit', { ids: ['idea'], fields: { status: 'dropped' } }))).toEqual(['slow', 'late', 'open'])
  expect(named(after(answered, 'opportunity.remove', { ids: ['idea'] }))).toEqual(['slow', 'late', 'open'])
})
