import { describe, expect, test } from 'vitest'
import type { LaneCopy } from '#core/commands/laneCopy.ts'
import { allRecords, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import { invariant } from '#core/invariant.ts'
import { pointsAt } from '#core/queries/journey.ts'
import { ok } from '#core/result.ts'
import { createClient, type Client } from '#contract/client.ts'
import type { HostEvent } from '#contract/events.ts'
import { openJourney, type OpenJourneyOptions } from '../../../../src/renderer/session/openJourney.ts'
import type { JourneySession } from '../../../../src/renderer/session/state.ts'
import { fakeService, journeyId, type FakeService } from './fakeService.ts'
import { manualClock, settlePromises, type ManualClock } from './manualClock.ts'
import { sampleJourney } from './sampleJourney.ts'

describe('undo', () => {
  test('takes back what was done here and keeps what another window did to other fields of the same card', async () => {
    const { mine, theirs, pass } = await twoWindows()
    mine.run('card.setText', { id: 'open', text: 'Mine' })
    await pass()
    theirs.run('card.edit', { ids: ['open'], fields: { owner: 'Shop' } })
    await pass()
    mine.undo()
    await pass()
    expect(cardOf(mine, 'open')).toMatchObject({ text: 'Opens the letter', owner: 'Shop' })
    expect(cardOf(theirs, 'open')).toMatchObject({ text: 'Opens the letter', owner: 'Shop' })
  })

  test('of a paste that brought a lane along leads back to the cell in which it began', async () => {
    const { mine } = await twoWindows()
    mine.run('card.fill', {
      lanes: [{ id: 'gains', kind: 'gains', title: 'Gains', place: { after: 'pains' } }],
      place: 'end',
      cards: [
        { laneId: 'pains', stepId: 'check', text: 'Nobody answers' },
        { laneId: 'gains', stepId: 'check', text: 'Somebody calls back' }
      ]
    })
    mine.setFocus({ kind: 'lane', id: 'gains' })
    mine.undo()
    expect(mine.getState().focus).toEqual({ kind: 'cell', laneId: 'pains', stepId: 'check', cardId: null })
  })

  test('of a paste leads back to what had the focus when it began, whatever it brought along', async () => {
    const { mine } = await twoWindows()
    const began = { kind: 'cell', laneId: 'pains', stepId: 'check', cardId: null } as const
    const lane: LaneCopy = { kind: 'gains', title: 'Gains', color: null, steps: [], personas: [], cards: [], points: [], links: [] }
    const paste = {
      'card.fill': () =>
        mine.run('card.fill', {
          lanes: [{ id: 'gains', kind: 'gains', title: 'Gains', place: 'start' }],
          cards: [{ laneId: 'gains', stepId: 'check', text: 'Somebody calls back' }]
        }),
      'lane.paste': () => mine.run('lane.paste', { id: 'gains', copy: lane, place: 'start' })
    }
    for (const put of Object.values(paste)) {
      mine.setFocus(began)
      expect(put()).toBeUndefined()
      mine.setFocus({ kind: 'lane', id: 'gains' })
      mine.undo()
      expect(mine.getState().focus).toEqual(began)
    }
  })

  test('passes over an entry of which others left nothing', async () => {
    const { mine, theirs, pass } = await twoWindows()
    mine.run('map.edit', { title: 'First' })
    mine.run('card.setText', { id: 'queue', text: 'Mine' })
    await pass()
    theirs.run('card.remove', { ids: ['queue'] })
    await pass()
    mine.undo()
    expect(recordOfType(mine.getState().document, 'map', 'map')?.title).toBe('Bill shock')
  })

  test('to the start and redo to the end are the very same records, even where within one gesture one card took the place of another', async () => {
    const { mine } = await twoWindows()
    const start = recordsOf(mine)
    mine.beginGesture()
    mine.run('stage.move', { id: 'after', place: 'start' })
    mine.run('stage.move', { id: 'before', place: 'start' })
    mine.run('step.move', { id: 'check', stageId: 'before', place: 'start' })
    mine.run('card.move', { ids: ['compare'], laneId: 'doing', stepId: 'notice', place: 'start' })
    mine.run('card.remove', { ids: ['open'] })
    mine.run('card.add', { laneId: 'doing', stepId: 'notice', place: 'end', cards: [{ text: 'in its place' }] })
    mine.run('card.move', { ids: ['queue'], laneId: 'pains', stepId: 'wait', place: 'end' })
    mine.run('card.add', { laneId: 'pains', stepId: 'call', place: 'end', cards: [{ text: 'takes the order key of the one that left' }] })
    mine.endGesture()
    const middle = recordsOf(mine)
    mine.run('stage.remove', { id: 'after' })
    const end = recordsOf(mine)
    mine.undo()
    mine.undo()
    expect({ records: recordsOf(mine), canUndo: mine.getState().canUndo }).toEqual({ records: start, canUndo: false })
    mine.redo()
    expect(recordsOf(mine)).toBe(middle)
    mine.redo()
    expect({ records: recordsOf(mine), canRedo: mine.getState().canRedo }).toEqual({ records: end, canRedo: false })
  })

  test('leads the focus to what came back', async () => {
    const { mine } = await twoWindows()
    mine.run('stage.remove', { id: 'after' })
    mine.setFocus({ kind: 'lane', id: 'doing' })
    mine.undo()
    expect(mine.getState().focus).toEqual({ kind: 'stage', id: 'after' })
    mine.run('card.remove', { ids: ['queue'] })
    mine.undo()
    expect(mine.getState().focus).toEqual({ kind: 'cell', laneId: 'pains', stepId: 'call', cardId: 'queue' })
    expect([...mine.getState().selection]).toEqual(['queue'])
    mine.redo()
    expect(mine.getState().focus).toEqual({ kind: 'cell', laneId: 'pains', stepId: 'call', cardId: null })
  })

  test('leads to what was written, not to the lane that unfolded for it', async () => {
    const { mine } = await twoWindows()
    const point = { kind: 'cell', laneId: 'feelings', stepId: 'notice', cardId: null } as const
    const lane = { kind: 'lane', id: 'feelings' } as const
    mine.run('lane.edit', { id: 'feelings', collapsed: true })
    mine.beginGesture()
    mine.run('lane.edit', { id: 'feelings', collapsed: false })
    mine.run('emotion.set', { laneId: 'feelings', stepId: 'notice', personaId: 'mai', score: 1 })
    mine.endGesture()
    for (const go of [mine.undo, mine.redo, mine.undo]) {
      mine.setFocus({ kind: 'stage', id: 'after' })
      go()
      expect(mine.getState().focus).toEqual(point)
    }
    // Folding alone is what was done.
    mine.undo()
    expect(mine.getState().focus).toEqual(lane)
  })

  test('a gesture is one step, and one that is taken back leaves nothing', async () => {
    const { mine } = await twoWindows()
    mine.beginGesture()
    mine.run('card.setText', { id: 'open', text: 'a' })
    mine.run('card.setText', { id: 'open', text: 'ab' })
    mine.endGesture()
    mine.beginGesture()
    mine.run('card.setText', { id: 'open', text: 'abc' })
    mine.bailGesture()
    expect(cardOf(mine, 'open')?.text).toBe('ab')
    mine.undo()
    expect(cardOf(mine, 'open')?.text).toBe('Opens the letter')
    expect(mine.getState().canUndo).toBe(false)
  })
})

describe('two windows at once', () => {
  test('that set the same feeling where there was none end with the one that was committed last', async () => {
    const { mine, theirs, pass } = await twoWindows()
    const place = { laneId: 'feelings', stepId: 'wait', personaId: 'duc' }
    mine.run('emotion.set', { ...place, score: 1 })
    theirs.run('emotion.set', { ...place, score: -2 })
    await theirs.flush()
    expect(pointsAt(mine.getState().document, 'wait').map((point) => point.score)).toEqual([1])
    mine.run('emotion.set', { ...place, score: 1.5 })
    await pass()
    for (const session of [mine, theirs]) {
      const points = pointsAt(session.getState().document, 'wait')
      expect(points.map((point) => point.score)).toEqual([1.5])
    }
  })
})

test('what one window believes does not become what another one set as lived at the same place', async () => {
  const { mine, theirs, pass } = await twoWindows()
  const place = { laneId: 'feelings', stepId: 'wait', personaId: 'duc' }
  mine.run('emotion.set', { ...place, kind: 'believed', score: 2 })
  mine.undo()
  theirs.run('emotion.set', { ...place, score: 1 })
  await pass()
  mine.redo()
  await pass()
  for (const session of [mine, theirs]) {
    const points = pointsAt(session.getState().document, 'wait')
    expect(points.map(({ kind, score }) => [kind, score]).toSorted()).toEqual([
      ['believed', 2],
      ['lived', 1]
    ])
  }
})

describe('attention', () => {
  test('of a card that another window removes falls to its cell; the selection loses it, and its editor closes', async () => {
    const { mine, theirs, pass } = await twoWindows()
    mine.setFocus({ kind: 'cell', laneId: 'pains', stepId: 'call', cardId: 'queue' })
    mine.select(['queue', 'open'])
    mine.setEditing({ kind: 'card', id: 'queue' })
    theirs.run('card.remove', { ids: ['queue'] })
    await pass()
    expect(mine.getState()).toMatchObject({ focus: { kind: 'cell', laneId: 'pains', stepId: 'call', cardId: null }, editing: null })
    expect([...mine.getState().selection]).toEqual(['open'])
  })

  test('follows a card that moves', async () => {
    const { mine } = await twoWindows()
    mine.setFocus({ kind: 'cell', laneId: 'doing', stepId: 'check', cardId: 'compare' })
    mine.run('card.move', { ids: ['compare'], laneId: 'doing', stepId: 'wait', place: 'end' })
    expect(mine.getState().focus).toEqual({ kind: 'cell', laneId: 'doing', stepId: 'wait', cardId: 'compare' })
  })

  test('stays on a later step that the card covers', async () => {
    const { mine } = await twoWindows()
    mine.run('card.edit', { ids: ['compare'], fields: { span: 2 } })
    mine.setFocus({ kind: 'cell', laneId: 'doing', stepId: 'call', cardId: 'compare' })
    mine.run('card.setText', { id: 'compare', text: 'x' })
    expect(mine.getState().focus).toEqual({ kind: 'cell', laneId: 'doing', stepId: 'call', cardId: 'compare' })
  })

  test('goes to the neighbour when its column or header is gone', async () => {
    const { mine } = await twoWindows()
    mine.setFocus({ kind: 'cell', laneId: 'doing', stepId: 'check', cardId: null })
    mine.run('step.remove', { id: 'check' })
    expect(mine.getState().focus).toEqual({ kind: 'cell', laneId: 'doing', stepId: 'call', cardId: null })
    mine.setFocus({ kind: 'stage', id: 'after' })
    mine.run('stage.remove', { id: 'after' })
    expect(mine.getState().focus).toEqual({ kind: 'stage', id: 'before' })
  })

  test('a card that is only being written moves to the nearest cell when its step is removed elsewhere', async () => {
    const { mine, theirs, pass } = await twoWindows()
    mine.setEditing({ kind: 'newCard', laneId: 'doing', stepId: 'wait', place: 'end', initialText: 'W' })
    theirs.run('step.remove', { id: 'wait' })
    await pass()
    expect(mine.getState().editing).toEqual({ kind: 'newCard', laneId: 'doing', stepId: 'call', place: 'end', initialText: 'W' })
  })

  test('names a persona that is there', async () => {
    const { mine } = await twoWindows()
    expect(mine.getState().activePersonaId).toBe('mai')
    mine.run('persona.remove', { id: 'mai' })
    expect(mine.getState().activePersonaId).toBe('duc')
  })
})

describe('saving', () => {
  test('an edit is committed within 150 ms of the end of its gesture, and typed words within 400 ms', async () => {
    const { mine, service, clock } = await twoWindows()
    mine.beginGesture()
    mine.run('card.move', { ids: ['open'], laneId: 'pains', stepId: 'wait', place: 'end' })
    clock.turn(1000)
    expect(service.saves()).toBe(0)
    mine.endGesture()
    clock.turn(150)
    await settlePromises()
    expect(service.saves()).toBe(1)
    mine.setEditing({ kind: 'card', id: 'open' })
    mine.beginGesture()
    mine.run('card.setText', { id: 'open', text: 'a' })
    clock.turn(400)
    await settlePromises()
    expect(service.saves()).toBe(2)
  })

  test('after closing, the session is silent; what it could not save goes on being tried until it is safe', async () => {
    const { mine, theirs, service, clock, pass } = await twoWindows()
    service.failSaves('diskFull', 1)
    mine.run('map.edit', { title: 'A' })
    await mine.close()
    expect(service.saves()).toBe(0)
    clock.turn(250)
    await settlePromises()
    expect(service.saves()).toBe(1)
    const last = mine.getState()
    theirs.run('map.edit', { title: 'B' })
    await pass()
    expect(mine.getState()).toBe(last)
  })
})

describe('opening', () => {
  test('misses nothing that is committed while it reads', async () => {
    const clock = manualClock()
    const service = fakeService(sampleJourney(), clock.now)
    const other = directLine(service)
    const writer = await open(other.client, { clock })
    const slow = directLine(service)
    const reading = openJourney(
      {
        ...slow.client,
        call: async (name, params) => {
          const answer = await slow.client.call(name, params)
          writer.run('map.edit', { title: 'Meanwhile' })
          await writer.flush()
          return answer
        }
      },
      journeyId,
      { clock }
    )
    const opened = await reading
    invariant(opened.ok, 'it opens')
    expect(recordOfType(opened.value.getState().document, 'map', 'map')?.title).toBe('Meanwhile')
  })

  test('says what is wrong with a journey that cannot be opened', async () => {
    const clock = manualClock()
    const answer = await openJourney(directLine(fakeService(sampleJourney(), clock.now)).client, 'jNowhere', { clock })
    expect(answer).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })

  test('a journey of a newer version can be looked at and not changed', async () => {
    const clock = manualClock()
    const service = fakeService(sampleJourney(), clock.now)
    const line = directLine(service)
    const client: Client = {
      ...line.client,
      call: async (name, params) => {
        const answer = await line.client.call(name, params)
        if (name !== 'journeys.open' || !answer.ok) return answer
        const value = answer.value as unknown as { records: unknown[] }
        return ok({ ...value, readOnly: true, records: [...value.records, { id: 'new', type: 'hologram' }] } as never)
      }
    }
    const session = await open(client, { clock })
    expect(session.getState().readOnly).toBe(true)
    expect(session.run('map.edit', { title: 'x' })).toBeDefined()
    expect(recordOfType(session.getState().document, 'map', 'map')?.title).toBe('Bill shock')
  })
})

interface Windows {
  readonly mine: JourneySession
  readonly theirs: JourneySession
  readonly service: FakeService
  readonly clock: ManualClock
  /** Lets time pass until everybody has heard of everything. */
  readonly pass: () => Promise<void>
}

async function twoWindows(options: OpenJourneyOptions = {}): Promise<Windows> {
  const clock = manualClock()
  const service = fakeService(sampleJourney(), clock.now)
  const line = directLine(service)
  const mine = await open(line.client, { clock, ...options })
  const theirs = await open(directLine(service).client, { clock })
  const pass = async () => {
    for (let round = 0; round < 4; round += 1) {
      clock.turn(500)
      await settlePromises()
    }
  }
  return { mine, theirs, service, clock, pass }
}

async function open(client: Client, options: OpenJourneyOptions): Promise<JourneySession> {
  const opened = await openJourney(client, journeyId, options)
  invariant(opened.ok, 'the journey opens')
  return opened.value
}

function directLine(service: FakeService): { client: Client; tell: (event: HostEvent) => void } {
  const listeners = new Set<(event: HostEvent) => void>()
  const tell = (event: HostEvent) => listeners.forEach((listener) => listener(event))
  service.onEvent(tell)
  const client = createClient({
    call: async (name, params) => service.call(name, params),
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  })
  return { client, tell }
}

function cardOf(session: JourneySession, id: string) {
  return recordOfType(session.getState().document, 'card', id)
}

function recordsOf(session: JourneySession): string {
  return serialize(session.getState().document)
}

function serialize(document: JourneyDocument): string {
  return JSON.stringify([...allRecords(document)].toSorted((a, b) => (a.id < b.id ? -1 : 1)))
}
