// A locked map: whatever is run on it, nothing leaves its place.
import { describe, expect, test } from 'vitest'
import { commandIds, type CommandArgs, type CommandId } from '#core/commands/commands.ts'
import { mayRunWhenLocked } from '#core/commands/lock.ts'
import { newComment } from '#core/model/comment.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom } from '#core/samples/random.ts'
import { createJourneySession } from '../../../../src/renderer/session/journeySession.ts'
import type { JourneySession } from '../../../../src/renderer/session/state.ts'
import { anyCommand } from '../../../property/commands/anyArguments.ts'
import { manualClock } from './manualClock.ts'
import { sampleJourney } from './sampleJourney.ts'

/** Commands that run on a locked map whatever they are told, and those for which it depends. All others never do. */
const free: readonly CommandId[] = [
  'map.edit',
  'persona.add',
  'persona.edit',
  'card.add',
  'card.setText',
  'card.duplicate',
  'card.vote',
  'card.clearVotes',
  'emotion.edit',
  'comment.add',
  'comment.edit',
  'comment.remove',
  'evidence.add',
  'evidence.edit',
  'evidence.tie',
  'evidence.remove',
  'gap.add',
  'gap.edit',
  'gap.move',
  'gap.remove',
  'metric.add',
  'metric.edit',
  'metric.move',
  'metric.remove',
  'measure.set',
  'measure.remove',
  'opportunity.add',
  'opportunity.edit',
  'opportunity.move',
  'opportunity.vote',
  'opportunity.remove',
  'assessment.add',
  'assessment.edit',
  'assessment.remove'
]
const sometimes: readonly CommandId[] = ['stage.edit', 'card.edit', 'card.fill', 'touchpoint.answer']

describe('a locked map', () => {
  test.each(commandIds)('%s moves and removes nothing', (id) => {
    const random = seededRandom(11)
    for (let turn = 0; turn < 12; turn += 1) {
      const document = documentOf(withComments(makeMap({ cards: 12, seed: turn })))
      const session = sessionOver(document)
      session.setLocked(true)
      const before = placesOf(session.getState().document)
      let command = anyCommand(document, random)
      while (command.id !== id) command = anyCommand(document, random)
      const refusal = session.run(id, command.args as CommandArgs<typeof id>)
      const after = placesOf(session.getState().document)
      for (const [record, place] of before) expect(after.get(record), `${id} on ${record}`).toEqual(place)
      if (!free.includes(id) && !sometimes.includes(id)) expect(refusal).toEqual({ code: 'locked' })
      if (free.includes(id)) expect(refusal?.code).not.toBe('locked')
    }
  })

  test('takes what the group says and refuses with a reason what would move', () => {
    const session = sessionOver(sampleJourney())
    session.setLocked(true)
    expect(session.run('card.setText', { id: 'open', text: 'Opens it' })).toBeUndefined()
    expect(session.run('card.edit', { ids: ['open'], fields: { owner: 'Shop', certainty: 'validated' } })).toBeUndefined()
    expect(session.run('card.edit', { ids: ['open'], fields: { span: 2 } })).toEqual({ code: 'locked' })
    expect(session.run('card.move', { ids: ['open'], laneId: 'pains', stepId: 'wait', place: 'end' })).toEqual({ code: 'locked' })
    expect(session.run('stage.edit', { id: 'before', notes: 'Say hello' })).toBeUndefined()
    expect(session.run('stage.edit', { id: 'before', title: 'Else' })).toEqual({ code: 'locked' })
    session.setLocked(false)
    expect(session.run('card.move', { ids: ['open'], laneId: 'pains', stepId: 'wait', place: 'end' })).toBeUndefined()
  })

  test('undo and redo reach back to the moment of locking and no further', () => {
    const session = sessionOver(sampleJourney())
    const reach = () => ({ undo: session.getState().canUndo, redo: session.getState().canRedo })
    session.run('card.setText', { id: 'open', text: 'typed' }, { mergeKey: 'open' })
    session.run('card.move', { ids: ['compare'], laneId: 'pains', stepId: 'wait', place: 'end' })
    session.undo()
    session.setLocked(true)
    expect(reach()).toEqual({ undo: false, redo: false })
    const { document } = session.getState()
    session.undo()
    session.redo()
    expect(session.getState().document).toBe(document)
    expect(textOf(session, 'open')).toBe('typed')
    // Typing on does not join what was typed before the lock.
    session.run('card.setText', { id: 'open', text: 'typed on' }, { mergeKey: 'open' })
    expect(reach()).toEqual({ undo: true, redo: false })
    session.undo()
    expect(textOf(session, 'open')).toBe('typed')
    expect(reach()).toEqual({ undo: false, redo: true })
    session.redo()
    expect(textOf(session, 'open')).toBe('typed on')
    session.undo()
    session.setLocked(false)
    expect(reach()).toEqual({ undo: true, redo: true })
    session.undo()
    expect(textOf(session, 'open')).toBe('Opens the letter')
  })

  test('a gesture that was open while it was locked neither joins nor takes back what came before', () => {
    const session = sessionOver(sampleJourney())
    session.beginGesture()
    session.run('card.setText', { id: 'open', text: 'before' })
    session.setLocked(true)
    session.run('card.setText', { id: 'open', text: 'after' })
    session.endGesture()
    session.undo()
    expect(textOf(session, 'open')).toBe('before')
    expect(session.getState().canUndo).toBe(false)
  })

  test('every command says whether it runs', () => {
    expect(commandIds.filter((id) => mayRunWhenLocked(id, { fields: {} } as never))).toEqual([...free, ...sometimes].sort(byTable))
  })
})

function byTable(a: CommandId, b: CommandId): number {
  return commandIds.indexOf(a) - commandIds.indexOf(b)
}

/** A comment on every card, or there would be none to edit or remove. */
function withComments(records: readonly JourneyRecord[]): JourneyRecord[] {
  const cards = records.filter((record) => record.type === 'card')
  return [...records, ...cards.map((card, index) => newComment(`comment${index}`, card.id, 'said', 'Lan', index))]
}

/** Where everything lies: every field that says so, by record. What stands by itself has no place. */
function placesOf(document: JourneyDocument): Map<string, unknown> {
  const places = new Map<string, unknown>()
  for (const record of allRecords(document)) {
    switch (record.type) {
      case 'card':
        places.set(record.id, [record.laneId, record.stepId, record.span, record.order])
        break
      case 'stage':
        places.set(record.id, [record.title, record.slot, record.order])
        break
      case 'emotionPoint':
        places.set(record.id, [record.laneId, record.stepId, record.personaId, record.score])
        break
      case 'step':
        // What a review found there is said, not placed.
        places.set(record.id, { ...record, touchpoint: null })
        break
      case 'lane':
      case 'link':
        places.set(record.id, record)
        break
      case 'persona':
        places.set(record.id, record.order)
        break
      case 'map':
      case 'comment':
      case 'evidence':
      case 'gap':
      case 'metric':
      case 'measure':
      case 'opportunity':
      case 'assessment':
        break
    }
  }
  return places
}

function textOf(session: JourneySession, id: string): string | undefined {
  for (const record of allRecords(session.getState().document)) if (record.id === id && record.type === 'card') return record.text
  return undefined
}

function sessionOver(document: JourneyDocument): JourneySession {
  let count = 0
  return createJourneySession({
    journeyId: 'journey',
    revision: 0,
    document,
    readOnly: false,
    density: 'comfortable',
    clock: manualClock(),
    newId: () => `new${(count += 1)}`,
    calls: { save: never, changesSince: never, reopen: never }
  }).session
}

/** The service is not what is tested here: it never answers. */
function never(): Promise<never> {
  return new Promise(() => undefined)
}
