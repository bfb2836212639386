import { describe, expect, test } from 'vitest'
import { runCommand } from '#core/commands/runCommand.ts'
import { documentOf, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { mostVotes, newCard } from '#core/model/card.ts'
import { newComment } from '#core/model/comment.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { commentThreads, openCommentsOf, openCommentsOn } from '#core/queries/comments.ts'
import { commentsOn } from '#core/queries/journey.ts'
import { votedCards } from '#core/queries/votes.ts'

const start = documentOf([
  newMap('map', 'Map'),
  newStage('stage', 'Stage', 'a0'),
  newStep('one', 'stage', 'One', 'a0'),
  newStep('two', 'stage', 'Two', 'a1'),
  newLane('lane', 'doing', 'Doing', 'a0'),
  newCard('a', 'lane', 'one', 'A', 'a0'),
  newCard('b', 'lane', 'one', 'B', 'a1'),
  newCard('c', 'lane', 'two', 'C', 'a0')
])

describe('votes', () => {
  test('are counted up and down within none and the most', () => {
    const voted = run(run(start, 'card.vote', { ids: ['a', 'b'], change: 2 }), 'card.vote', { ids: ['b'], change: -1 })
    expect([votes(voted, 'a'), votes(voted, 'b'), votes(voted, 'c')]).toEqual([2, 1, 0])
    expect(votes(run(start, 'card.vote', { ids: ['a'], change: -1 }), 'a')).toBe(0)
    expect(votes(run(start, 'card.vote', { ids: ['a'], change: 5000 }), 'a')).toBe(mostVotes)
    expect(refusal(start, 'card.vote', { ids: ['a'], change: 0.5 })).toBe('badValue')
    expect(refusal(start, 'card.vote', { ids: ['nobody'], change: 1 })).toBe('notFound')
  })

  test('make a ranking, among equals in the order of the map, and can be cleared at once', () => {
    const voted = run(run(start, 'card.vote', { ids: ['a', 'b', 'c'], change: 1 }), 'card.vote', { ids: ['c'], change: 3 })
    expect(votedCards(voted).map((card) => card.id)).toEqual(['c', 'a', 'b'])
    const cleared = runCommand(voted, 'card.clearVotes', {}, env)
    expect(cleared.ok && votedCards(cleared.value.document)).toEqual([])
    expect(cleared.ok && cleared.value.diff.updated).toHaveLength(3)
  })

  test('and comments are about the original: a duplicate has neither', () => {
    const noted = run(run(start, 'card.vote', { ids: ['a'], change: 4 }), 'comment.add', words('Why?'))
    const doubled = run(noted, 'card.duplicate', { ids: ['a'], newIds: ['copy'] })
    expect([votes(doubled, 'a'), votes(doubled, 'copy')]).toEqual([4, 0])
    expect(commentsOn(doubled, 'copy')).toEqual([])
  })
})

describe('comments', () => {
  test('without words are none', () => {
    expect(refusal(start, 'comment.add', words(' \n\t '))).toBe('emptyText')
    const said = run(start, 'comment.add', { ...words('Why?'), id: 'comment' })
    expect(refusal(said, 'comment.edit', { id: 'comment', text: '\u200b \n' })).toBe('emptyText')
  })

  test('are counted while they are open, and listed by the card that was spoken about last', () => {
    const document = documentOf([
      ...[start].flatMap((each) => ['map', 'stage', 'one', 'two', 'lane', 'a', 'b', 'c'].flatMap((id) => recordIn(each, id))),
      newComment('first', 'a', 'First', 'Lan', 10),
      newComment('second', 'b', 'Second', 'Minh', 20),
      newComment('third', 'a', 'Third', 'Minh', 30),
      { ...newComment('done', 'c', 'Done', '', 5), resolved: true }
    ])
    expect([openCommentsOf(document), openCommentsOn(document, 'a'), openCommentsOn(document, 'c')]).toEqual([3, 2, 0])
    expect(commentThreads(document).map(({ cardId, comments }) => [cardId, comments.map(({ id }) => id)])).toEqual([
      ['a', ['first', 'third']],
      ['b', ['second']],
      ['c', ['done']]
    ])
  })
})

const env = { newId: () => 'fresh' }

function words(text: string) {
  return { cardId: 'a', text, author: 'Lan', createdAt: 1 }
}

function recordIn(document: JourneyDocument, id: string) {
  const types = ['map', 'stage', 'step', 'lane', 'card'] as const
  return types.flatMap((type) => recordOfType(document, type, id) ?? [])
}

function run<Id extends CommandId>(document: JourneyDocument, id: Id, args: CommandArgs<Id>): JourneyDocument {
  const outcome = runCommand(document, id, args, env)
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.document
}

function refusal<Id extends CommandId>(document: JourneyDocument, id: Id, args: CommandArgs<Id>): string | undefined {
  const outcome = runCommand(document, id, args, env)
  return outcome.ok ? undefined : outcome.error.code
}

function votes(document: JourneyDocument, id: string): number | undefined {
  return recordOfType(document, 'card', id)?.votes
}
