import { expect, it } from 'vitest'
import { newCard } from '#core/model/card.ts'
import { applyDiff, type RecordsDiff } from '#core/model/diff.ts'
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { codeOf, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { onePixel, serve, testFolder, type Served } from './services.ts'

const sorted = (records: readonly JourneyRecord[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
const diffOf = (diff: Partial<RecordsDiff>): RecordsDiff => ({ added: [], updated: [], removed: [], ...diff })
const adding = (id: string, order = `a0${id}V`) => diffOf({ added: [newCard(id, 'lane0', 'step0', id, order)] })

async function created({ client }: Served, title = 'A map'): Promise<string> {
  return valueOf(await client.call('journeys.create', { records: sampleRecords(title), attachments: [] })).id
}

it('keeps a journey and opens it with exactly its records', async () => {
  const served = await serve()
  const id = await created(served)
  const opened = valueOf(await served.client.call('journeys.open', { id }))
  expect(sorted(opened.records)).toEqual(sorted(sampleRecords('A map')))
  expect(opened).toMatchObject({ revision: 1, readOnly: false, summary: { id, title: 'A map', cardCount: 12 } })
  expect(served.thrown).toEqual([])
})

it('saves a diff, tells every window, and gives it to whoever asks what changed', async () => {
  const served = await serve()
  const id = await created(served)
  const diff = adding('new')
  const saved = valueOf(await served.client.call('journeys.save', { id, baseRevision: 1, diff, origin: 'window1' }))
  expect(saved.revision).toBe(2)
  expect(served.events).toContainEqual({ name: 'journey.changed', data: { id, revision: 2, diff, origin: 'window1' } })
  expect(valueOf(await served.client.call('journeys.changesSince', { id, revision: 1 }))).toEqual({ revision: 2, diffs: [diff] })
  const opened = valueOf(await served.client.call('journeys.open', { id }))
  expect(sorted(opened.records)).toEqual(sorted([...sampleRecords('A map'), ...diff.added]))
})

it('never overwrites on a stale base, whichever window comes late', async () => {
  const served = await serve()
  const id = await created(served)
  valueOf(await served.client.call('journeys.save', { id, baseRevision: 1, diff: adding('first'), origin: 'a' }))
  expect(codeOf(await served.client.call('journeys.save', { id, baseRevision: 1, diff: adding('second'), origin: 'b' }))).toBe('stale')
  const { records, revision } = valueOf(await served.client.call('journeys.open', { id }))
  expect(revision).toBe(2)
  expect(records.filter((record) => record.id === 'first' || record.id === 'second').map((record) => record.id)).toEqual(['first'])
})

it('calls a diff stale that was made on other content than the library holds', async () => {
  const served = await serve()
  const id = await created(served)
  const [card] = sampleRecords('A map').filter((record) => record.type === 'card')
  const imagined = { ...card, text: 'never was there' } as JourneyRecord
  for (const diff of [
    diffOf({ updated: [[imagined, { ...imagined, text: 'x' }]] }),
    diffOf({ removed: [imagined] }),
    diffOf({ added: [card as JourneyRecord] }),
    diffOf({ removed: [newCard('ghost', 'lane0', 'step0', '', 'az')] })
  ]) {
    expect(codeOf(await served.client.call('journeys.save', { id, baseRevision: 1, diff, origin: 'a' }))).toBe('stale')
  }
})

it('refuses what would not hold together before it touches the disk', async () => {
  const served = await serve()
  const id = await created(served)
  const records = sampleRecords('A map')
  const of = (recordId: string) => records.find((record) => record.id === recordId) as JourneyRecord
  const edited = (record: JourneyRecord, fields: object) => diffOf({ updated: [[record, { ...record, ...fields }]] })
  // What is wrong, and how the answer names it.
  const wrong: Record<string, RecordsDiff> = {
    'a dangling reference: dangling x laneId': diffOf({ added: [newCard('x', 'nowhere', 'step0', '', 'az')] }),
    'a stage removed from under its steps: refers to a removed record': diffOf({ removed: [of('stage0')] }),
    'a card removed from under its link: link0 refers to a removed record': diffOf({ removed: [of('card0')] }),
    'a persona removed from under its curve: refers to a removed record': diffOf({ removed: [of('persona0')] }),
    'no map record: exactly one map record': diffOf({ removed: [of('map')] }),
    'two map records: exactly one map record': diffOf({ added: [{ ...of('map'), id: 'map2' }] }),
    'a shared order key: sharedOrder x': diffOf({ added: [newCard('x', 'lane0', 'step0', '', (of('card0') as { order: string }).order)] }),
    'a score out of range: invalid point0 score': edited(of('point0'), { score: 7 }),
    'text that is too long: invalid card0 text': edited(of('card0'), { text: 'x'.repeat(20_001) }),
    'decomposed text: notNfc card0 text': edited(of('card0'), { text: 'đường'.normalize('NFD') }),
    'a lone surrogate: not well-formed': edited(of('card0'), { text: 'a\ud800b' }),
    'an unknown type: type is unknown': diffOf({ added: [{ id: 'x', type: 'weather' } as unknown as JourneyRecord] }),
    'another type under the same id: changes what it is': diffOf({
      updated: [[of('stage0'), { ...of('lane0'), id: 'stage0' }]]
    }),
    'an id twice: occurs twice': diffOf({ added: [newCard('x', 'lane0', 'step0', '', 'az'), newCard('x', 'lane0', 'step1', '', 'az')] }),
    'a bad id: invalid __proto__ id': diffOf({ added: [newCard('__proto__', 'lane0', 'step0', '', 'az')] }),
    'a key that reaches a prototype: reaches a prototype': diffOf({
      added: [JSON.parse(JSON.stringify(newCard('x', 'lane0', 'step0', '', 'az')).replace('{', '{"__proto__":{},')) as JourneyRecord]
    })
  }
  for (const [what, diff] of Object.entries(wrong)) {
    const answer = await served.client.call('journeys.save', { id, baseRevision: 1, diff, origin: 'a' })
    const said = what.slice(what.indexOf(': ') + 2)
    expect(answer).toEqual({ ok: false, error: { code: 'invalid', message: expect.stringContaining(said) } })
  }
  expect(valueOf(await served.client.call('journeys.open', { id })).revision).toBe(1)
  expect(served.thrown).toEqual([])
})

it('refuses new journeys that do not hold together, whole', async () => {
  const served = await serve()
  const records = sampleRecords('A map')
  const wrong: (readonly JourneyRecord[])[] = [
    [],
    records.filter((record) => record.type !== 'map'),
    records.filter((record) => record.type !== 'stage'),
    [...records, records[5] as JourneyRecord],
    [...records, { id: 'x', type: 'weather' } as unknown as JourneyRecord]
  ]
  for (const each of wrong) expect(codeOf(await served.client.call('journeys.create', { records: each, attachments: [] }))).toBe('invalid')
  const attachments = [{ hash: 'a'.repeat(64), mime: 'image/png', data: onePixel }]
  expect(codeOf(await served.client.call('journeys.create', { records, attachments }))).toBe('invalid')
  expect(valueOf(await served.client.call('journeys.list', { trashed: false }))).toEqual([])
})

it('renames as an edit that open windows see', async () => {
  const served = await serve()
  const id = await created(served)
  valueOf(await served.client.call('journeys.rename', { id, title: '  Hành trình mới ' }))
  const change = served.events.find((event) => event.name === 'journey.changed')
  expect(change?.data).toMatchObject({
    id,
    revision: 2,
    origin: 'services',
    diff: { updated: [[{ title: 'A map' }, { title: 'Hành trình mới' }]] }
  })
  const document = documentOf(sampleRecords('A map'))
  const { records, summary } = valueOf(await served.client.call('journeys.open', { id }))
  expect(summary.title).toBe('Hành trình mới')
  expect(documentOf(records)).toEqual(applyDiff(document, (change?.data as { diff: RecordsDiff }).diff))
  // The same name again is no edit.
  valueOf(await served.client.call('journeys.rename', { id, title: 'Hành trình mới' }))
  expect(valueOf(await served.client.call('journeys.open', { id })).revision).toBe(2)
})

it('duplicates a journey under another title with a life of its own', async () => {
  const served = await serve()
  const id = await created(served)
  const copy = valueOf(await served.client.call('journeys.duplicate', { id, title: 'Copy' })).id
  valueOf(await served.client.call('journeys.save', { id: copy, baseRevision: 1, diff: adding('only'), origin: 'a' }))
  const [first, second] = [
    valueOf(await served.client.call('journeys.open', { id })).records,
    valueOf(await served.client.call('journeys.open', { id: copy })).records
  ]
  expect(sorted(first)).toEqual(sorted(sampleRecords('A map')))
  expect(sorted(second)).toEqual(sorted([...sampleRecords('Copy'), ...adding('only').added]))
})

it('takes journeys to the trash, back, and away for good, and says each time that the list changed', async () => {
  const served = await serve()
  const id = await created(served)
  const news = () => served.events.filter((event) => event.name === 'library.changed').length
  const ids = async (trashed: boolean) => valueOf(await served.client.call('journeys.list', { trashed })).map((summary) => summary.id)
  expect(codeOf(await served.client.call('journeys.erase', { id }))).toBe('notFound')
  let heard = news()
  for (const [operation, listed, trashed] of [
    ['journeys.trash', [], [id]],
    ['journeys.restore', [id], []],
    ['journeys.trash', [], [id]],
    ['journeys.erase', [], []]
  ] as const) {
    valueOf(await served.client.call(operation, { id }))
    expect([operation, await ids(false), await ids(true), news()]).toEqual([operation, listed, trashed, heard + 1])
    heard = news()
  }
  expect(codeOf(await served.client.call('journeys.open', { id }))).toBe('notFound')
})

it('answers for journeys that are not there', async () => {
  const { client, thrown } = await serve()
  const id = 'j00000000000000000000'
  expect(codeOf(await client.call('journeys.open', { id }))).toBe('notFound')
  expect(codeOf(await client.call('journeys.save', { id, baseRevision: 1, diff: adding('x'), origin: 'a' }))).toBe('notFound')
  expect(codeOf(await client.call('journeys.changesSince', { id, revision: 1 }))).toBe('notFound')
  expect(codeOf(await client.call('journeys.rename', { id, title: 'x' }))).toBe('notFound')
  expect(codeOf(await client.call('journeys.duplicate', { id, title: 'x' }))).toBe('notFound')
  expect(codeOf(await client.call('journeys.trash', { id }))).toBe('notFound')
  expect(codeOf(await client.call('journeys.restore', { id }))).toBe('notFound')
  expect(codeOf(await client.call('journeys.thumbnail', { id, theme: 'light' }))).toBe('notFound')
  expect(thrown).toEqual([])
})

it('draws a thumbnail per theme and draws it anew after an edit', async () => {
  const served = await serve()
  const id = await created(served)
  const thumbnail = async (theme: 'light' | 'dark') => valueOf(await served.client.call('journeys.thumbnail', { id, theme }))
  const [light, dark] = [await thumbnail('light'), await thumbnail('dark')]
  expect(light.svg).toMatch(/^<svg[^>]*width="480"[^>]*height="270"/)
  expect(light.svg).not.toBe(dark.svg)
  expect(await thumbnail('light')).toEqual(light)
  const [stage] = sampleRecords('A map').filter((record) => record.type === 'stage')
  const diff = diffOf({ added: [{ ...stage, id: 'stage9', order: 'a9', title: 'After' } as JourneyRecord] })
  valueOf(await served.client.call('journeys.save', { id, baseRevision: 1, diff, origin: 'a' }))
  expect((await thumbnail('light')).revision).toBe(2)
})

it('gives a library its first journeys once in its life', async () => {
  const folder = testFolder()
  const firstJourneys = () => [sampleRecords('Sample')]
  const first = await serve({ folder, firstJourneys })
  const [sample] = valueOf(await first.client.call('journeys.list', { trashed: false }))
  expect(sample?.title).toBe('Sample')
  valueOf(await first.client.call('journeys.trash', { id: sample?.id ?? '' }))
  valueOf(await first.client.call('journeys.erase', { id: sample?.id ?? '' }))
  await first.services.close()
  const second = await serve({ folder, firstJourneys })
  expect(valueOf(await second.client.call('journeys.list', { trashed: false }))).toEqual([])
})
