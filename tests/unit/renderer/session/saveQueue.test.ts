import { describe, expect, test } from 'vitest'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { allRecords, documentOf, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import { invariant } from '#core/invariant.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ContractError, ErrorCode } from '#contract/error.ts'
import { newReplica } from '../../../../src/renderer/session/replica.ts'
import { answerTimeout, createSaveQueue, type JourneyCalls, type Pace } from '../../../../src/renderer/session/saveQueue.ts'
import type { SaveState } from '../../../../src/renderer/session/state.ts'
import { manualClock, settlePromises } from './manualClock.ts'
import { sampleJourney } from './sampleJourney.ts'

type Answer<Name extends keyof JourneyCalls> = Awaited<ReturnType<JourneyCalls[Name]>>

describe('when an edit goes out', () => {
  test.each([
    ['still', 100],
    ['typing', 400]
  ] as const)('%s: after %i ms and not before', (pace, wait) => {
    const bench = setUp()
    bench.write('a', pace)
    bench.clock.turn(wait - 1)
    expect(bench.saves).toHaveLength(0)
    bench.clock.turn(1)
    expect(bench.saves).toHaveLength(1)
  })

  test('typing without a pause is not put off again by each key', () => {
    const bench = setUp()
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
      bench.write(text, 'typing')
      bench.clock.turn(90)
    }
    expect(textsSent(bench.saves)).toEqual(['abcde'])
  })

  test('inside a gesture it waits for the end of the gesture', () => {
    const bench = setUp()
    bench.write('a', 'gesture')
    bench.clock.turn(2000)
    expect(bench.saves).toHaveLength(0)
    bench.queue.settle()
    bench.clock.turn(100)
    expect(bench.saves).toHaveLength(1)
  })

  test('one save is in flight, and what comes meanwhile goes together after it', async () => {
    const bench = setUp()
    bench.write('a')
    bench.clock.turn(100)
    bench.write('b')
    bench.write('c')
    bench.clock.turn(1000)
    expect(textsSent(bench.saves)).toEqual(['a'])
    await bench.answerSave(ok({ revision: 2, savedAt: 5 }))
    expect(textsSent(bench.saves)).toEqual(['a', 'c'])
    expect(bench.saves[1]?.base).toBe(2)
  })

  test('flushing does not wait, and says when everything is safe', async () => {
    const bench = setUp()
    bench.write('a', 'gesture')
    const flushed = bench.queue.flush()
    expect(bench.saves).toHaveLength(1)
    await bench.answerSave(ok({ revision: 2, savedAt: 5 }))
    expect(await flushed).toBe(true)
  })
})

describe('what is shown of it', () => {
  test('saved only after the answer, with its time', async () => {
    const bench = setUp()
    bench.write('a')
    expect(bench.states).toEqual([{ kind: 'saving' }])
    bench.clock.turn(100)
    expect(bench.states).toEqual([{ kind: 'saving' }])
    await bench.answerSave(ok({ revision: 2, savedAt: 5 }))
    expect(bench.states).toEqual([{ kind: 'saving' }, { kind: 'saved', at: 5 }])
  })

  test('a failure is shown with its code until a later attempt succeeds', async () => {
    const bench = setUp()
    bench.write('a')
    bench.clock.turn(100)
    await bench.answerSave(refusal('diskFull'))
    expect(bench.states.at(-1)).toEqual({ kind: 'failed', code: 'diskFull' })
    bench.clock.turn(250)
    expect(bench.saves).toHaveLength(2)
    expect(bench.states.at(-1)).toEqual({ kind: 'failed', code: 'diskFull' })
    await bench.answerSave(ok({ revision: 2, savedAt: 9 }))
    expect(bench.states.at(-1)).toEqual({ kind: 'saved', at: 9 })
  })

  test('a flush that fails says so, and the edit goes on being tried', async () => {
    const bench = setUp()
    bench.write('a')
    const flushed = bench.queue.flush()
    await bench.answerSave(refusal('unreachable'))
    expect(await flushed).toBe(false)
    bench.clock.turn(250)
    expect(bench.saves).toHaveLength(2)
  })
})

describe('failures', () => {
  test('are tried again after longer and longer pauses, and soon after the next edit', async () => {
    const bench = setUp()
    bench.write('a')
    bench.clock.turn(100)
    for (const pause of [250, 500, 1000, 2000]) {
      await bench.answerSave(refusal('diskFull'))
      const before = bench.saves.length
      bench.clock.turn(pause - 1)
      expect(bench.saves).toHaveLength(before)
      bench.clock.turn(1)
      expect(bench.saves).toHaveLength(before + 1)
    }
    await bench.answerSave(refusal('diskFull'))
    const before = bench.saves.length
    bench.write('b')
    bench.clock.turn(100)
    expect(bench.saves).toHaveLength(before + 1)
  })

  test('what was sent is sent again as it was, so that it can be recognised; what came since follows', async () => {
    const bench = setUp()
    bench.write('a')
    bench.clock.turn(100)
    bench.write('b')
    await bench.answerSave(refusal('unreachable'))
    bench.clock.turn(250)
    expect(bench.saves[1]).toEqual(bench.saves[0])
    await bench.answerSave(ok({ revision: 2, savedAt: 5 }))
    expect(textsSent(bench.saves)).toEqual(['a', 'a', 'b'])
  })

  test('a call without an answer is given up, and its late answer is not needed', async () => {
    const bench = setUp()
    bench.write('a')
    bench.clock.turn(100)
    bench.clock.turn(answerTimeout)
    expect(bench.states.at(-1)).toEqual({ kind: 'failed', code: 'unreachable' })
    bench.clock.turn(250)
    expect(bench.saves).toHaveLength(2)
  })

  test('an edit that the service calls invalid is fitted once onto what the service really has', async () => {
    const bench = setUp()
    bench.write('a')
    bench.clock.turn(100)
    await bench.answerSave(refusal('invalid'))
    expect(bench.reopens).toBe(1)
    const theirs = withTitle(sampleJourney(), 'Another title')
    await bench.answerReopen(ok({ revision: 7, document: theirs }))
    expect(bench.saves.at(-1)).toMatchObject({ base: 7 })
    expect(textsSent(bench.saves)).toEqual(['a', 'a'])
    await bench.answerSave(refusal('invalid'))
    expect(bench.reopens).toBe(1)
    expect(bench.states.at(-1)).toEqual({ kind: 'failed', code: 'invalid' })
  })
})

describe('what others commit', () => {
  test('is taken in at once, under what is still unsaved here', () => {
    const bench = setUp()
    bench.write('mine')
    const { diff } = command(sampleJourney(), 'map.edit', { title: 'Theirs' })
    bench.queue.heard(2, diff)
    expect(recordOfType(bench.document(), 'map', 'map')?.title).toBe('Theirs')
    expect(recordOfType(bench.document(), 'card', 'open')?.text).toBe('mine')
    bench.clock.turn(100)
    expect(bench.saves[0]?.base).toBe(2)
  })

  test('a gap is filled from the service', async () => {
    const bench = setUp()
    const first = command(sampleJourney(), 'map.edit', { title: 'One' })
    const second = command(first.document, 'map.edit', { title: 'Two' })
    bench.queue.heard(3, second.diff)
    expect(bench.asked).toEqual([1])
    await bench.answerChanges(ok({ revision: 3, diffs: [first.diff, second.diff] }))
    expect(recordOfType(bench.document(), 'map', 'map')?.title).toBe('Two')
  })

  test('where the service no longer knows what happened, the whole is read anew and own edits kept', async () => {
    const bench = setUp()
    bench.write('mine')
    bench.queue.catchUp()
    await bench.answerChanges(ok({ revision: 40, diffs: null }))
    await bench.answerReopen(ok({ revision: 40, document: withTitle(sampleJourney(), 'Later') }))
    expect(recordOfType(bench.document(), 'map', 'map')?.title).toBe('Later')
    expect(recordOfType(bench.document(), 'card', 'open')?.text).toBe('mine')
    bench.clock.turn(100)
    expect(bench.saves[0]?.base).toBe(40)
  })

  test('after "stale" the difference is fetched and the edit goes again on top', async () => {
    const bench = setUp()
    bench.write('mine')
    bench.clock.turn(100)
    await bench.answerSave(refusal('stale'))
    const { diff } = command(sampleJourney(), 'card.edit', { ids: ['open'], fields: { owner: 'Shop' } })
    await bench.answerChanges(ok({ revision: 2, diffs: [diff] }))
    expect(bench.saves).toHaveLength(2)
    expect(bench.saves[1]?.base).toBe(2)
    expect(bench.saves[1]?.diff.updated[0]?.[1]).toMatchObject({ text: 'mine', owner: 'Shop' })
  })

  test('a service that says "stale" but has nothing newer is read anew, and not asked without a pause', async () => {
    const bench = setUp()
    bench.write('mine')
    bench.clock.turn(100)
    await bench.answerSave(refusal('stale'))
    await bench.answerChanges(ok({ revision: 1, diffs: [] }))
    expect(bench.reopens).toBe(0)
    bench.clock.turn(250)
    expect(bench.reopens).toBe(1)
  })

  test('a card of which only the answer was lost is not raised from the dead when another window removed it since', async () => {
    const bench = setUp()
    const added = command(bench.document(), 'card.add', {
      laneId: 'doing',
      stepId: 'call',
      place: 'end',
      cards: [{ id: 'new', text: 'x' }]
    })
    bench.edit(added, 'still')
    bench.clock.turn(100)
    await bench.answerSave(refusal('unreachable'))
    bench.clock.turn(250)
    await bench.answerSave(refusal('stale'))
    const gone = command(added.document, 'card.remove', { ids: ['new'] })
    await bench.answerChanges(ok({ revision: 3, diffs: [structuredClone(added.diff), gone.diff] }))
    expect(recordOfType(bench.document(), 'card', 'new')).toBeUndefined()
    bench.clock.turn(60_000)
    expect(bench.saves).toHaveLength(2)
    expect(bench.states.at(-1)).toMatchObject({ kind: 'saved' })
  })

  test('the echo of an own edit acknowledges it when it is faster than the answer', async () => {
    const bench = setUp()
    bench.write('a')
    bench.clock.turn(100)
    bench.queue.heard(2, structuredClone(bench.saves[0]?.diff) as RecordsDiff)
    bench.queue.heard(3, command(bench.document(), 'map.edit', { title: 'Theirs' }).diff)
    await bench.answerSave(ok({ revision: 2, savedAt: 5 }))
    expect(recordOfType(bench.document(), 'map', 'map')?.title).toBe('Theirs')
    expect(bench.saves).toHaveLength(1)
    expect(bench.asked).toEqual([])
  })
})

describe('closing', () => {
  test('what a closing map could not save goes on being tried until it is safe', async () => {
    const bench = setUp()
    bench.write('a')
    const closed = bench.queue.close()
    await bench.answerSave(refusal('diskFull'))
    await closed
    bench.clock.turn(250)
    await bench.answerSave(ok({ revision: 2, savedAt: 5 }))
    expect(bench.states.at(-1)).toEqual({ kind: 'saved', at: 5 })
  })
})

function setUp() {
  const clock = manualClock()
  const saves: { base: number; diff: RecordsDiff }[] = []
  const asked: number[] = []
  const states: SaveState[] = []
  let reopens = 0
  let document = sampleJourney()
  const waiting: { -readonly [Name in keyof JourneyCalls]?: (answer: Answer<Name>) => void } = {}
  const queue = createSaveQueue({
    replica: newReplica(1, document),
    clock,
    calls: {
      save: (base, diff) => {
        saves.push({ base, diff })
        return new Promise((resolve) => (waiting.save = resolve))
      },
      changesSince: (revision) => {
        asked.push(revision)
        return new Promise((resolve) => (waiting.changesSince = resolve))
      },
      reopen: () => {
        reopens += 1
        return new Promise((resolve) => (waiting.reopen = resolve))
      }
    },
    onChange: (next) => (document = next),
    onState: (state) => states.push(state)
  })
  const answer = async <Value>(resolve: ((value: Value) => void) | undefined, value: Value) => {
    invariant(resolve, 'a call waits for this answer')
    resolve(value)
    await settlePromises()
  }
  const edit = (outcome: { document: JourneyDocument; diff: RecordsDiff }, pace: Pace) => {
    document = outcome.document
    queue.edited(outcome.document, outcome.diff, pace)
  }
  return {
    clock,
    queue,
    saves,
    asked,
    states,
    get reopens() {
      return reopens
    },
    document: () => document,
    edit,
    write: (text: string, pace: Pace = 'still') => edit(command(document, 'card.setText', { id: 'open', text }), pace),
    answerSave: (value: Answer<'save'>) => answer(waiting.save, value),
    answerChanges: (value: Answer<'changesSince'>) => answer(waiting.changesSince, value),
    answerReopen: (value: Answer<'reopen'>) => answer(waiting.reopen, value)
  }
}

function command<Name extends CommandId>(document: JourneyDocument, id: Name, args: CommandArgs<Name>) {
  const outcome = runCommand(document, id, args, { newId: () => 'fresh' })
  invariant(outcome.ok, 'the command runs')
  return outcome.value
}

function withTitle(document: JourneyDocument, title: string): JourneyDocument {
  return documentOf([...allRecords(document)].map((record) => (record.type === 'map' ? { ...record, title } : record)))
}

function textsSent(saves: readonly { diff: RecordsDiff }[]): unknown[] {
  return saves.map(({ diff }) => (diff.updated[0]?.[1] as { text?: string } | undefined)?.text)
}

function refusal(code: ErrorCode): Result<never, ContractError> {
  return err({ code, message: 'as the test wants it' })
}
