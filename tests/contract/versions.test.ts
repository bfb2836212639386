import { expect, it } from 'vitest'
import { newCard } from '#core/model/card.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { manyCards, versionInterval } from '#services/versions/versionKeeper.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { codeOf, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { serve, testFolder, type Served } from './services.ts'

const sorted = (records: readonly JourneyRecord[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
const adding = (...ids: readonly string[]): RecordsDiff => ({
  added: ids.map((id) => newCard(id, 'lane0', 'step0', id, `a0${id}V`)),
  updated: [],
  removed: []
})
const many = Array.from({ length: manyCards }, (_, index) => `x${index}`)

/** A served library with a map, whose clock is set by hand. */
async function servedMap(folder = testFolder()) {
  const time = { now: 1_000_000_000_000 }
  const served = await serve({ folder, clock: () => time.now })
  const { id } = valueOf(await served.client.call('journeys.create', { records: sampleRecords('A map'), attachments: [] }))
  const open = async () => valueOf(await served.client.call('journeys.open', { id }))
  const save = async (diff: RecordsDiff) => {
    const { revision } = valueOf(await served.client.call('journeys.open', { id }))
    return valueOf(await served.client.call('journeys.save', { id, baseRevision: revision, diff, origin: 'a' }))
  }
  return { ...served, id, time, open, save, list: () => listed(served, id) }
}

async function listed({ client }: Pick<Served, 'client'>, id: string) {
  return valueOf(await client.call('versions.list', { id }))
}

/** Automatic versions are waited for by nobody: closing the services is what makes sure of them. */
async function afterClosing(served: Served, id: string) {
  await served.services.close()
  const again = await serve({ folder: served.path.replace(/[^/]+$/, '') })
  return { ...(await listed(again, id)), client: again.client }
}

it('names the map as it is now, opens it later, and tells every window', async () => {
  const { client, id, list, save, events, thrown } = await servedMap()
  const { version } = valueOf(await client.call('versions.create', { id, name: '  Sau buổi\u0007 hội thảo ' }))
  expect(events).toContainEqual({ name: 'versions.changed', data: { id } })
  await save(adding('new'))
  const { versions, now } = await list()
  expect(versions[0]).toMatchObject({ id: version, kind: 'named', name: 'Sau buổi hội thảo', cardCount: 12, revision: 1 })
  expect(now).toEqual({ added: 1, removed: 0, changed: 0, others: false })
  const opened = valueOf(await client.call('versions.open', { id, version }))
  expect(sorted(opened.records)).toEqual(sorted(sampleRecords('A map')))
  expect(thrown).toEqual([])
})

it('draws a version once for each theme', async () => {
  const { client, id } = await servedMap()
  const { version } = valueOf(await client.call('versions.create', { id, name: 'One' }))
  const draw = async (theme: 'light' | 'dark') => valueOf(await client.call('versions.thumbnail', { id, version, theme })).svg
  const [light, dark, again] = [await draw('light'), await draw('dark'), await draw('light')]
  expect(light).toMatch(/^<svg /)
  expect(dark).not.toBe(light)
  expect(again).toBe(light)
})

it('renames and removes, and says what is not there', async () => {
  const { client, id, list } = await servedMap()
  const { version } = valueOf(await client.call('versions.create', { id, name: 'One' }))
  valueOf(await client.call('versions.rename', { id, version, name: 'Two' }))
  expect((await list()).versions[0]).toMatchObject({ kind: 'named', name: 'Two' })
  valueOf(await client.call('versions.rename', { id, version, name: ' ' }))
  expect((await list()).versions[0]).toMatchObject({ kind: 'automatic', name: null })
  valueOf(await client.call('versions.remove', { id, version }))
  expect((await list()).versions).toEqual([])
  const gone = { id, version }
  for (const answer of [
    await client.call('versions.rename', { ...gone, name: 'x' }),
    await client.call('versions.remove', gone),
    await client.call('versions.open', gone),
    await client.call('versions.thumbnail', { ...gone, theme: 'light' }),
    await client.call('versions.list', { id: 'j00000000000000000009' }),
    await client.call('versions.create', { id: 'j00000000000000000009', name: 'x' })
  ]) {
    expect(codeOf(answer)).toBe('notFound')
  }
})

it('keeps a map as it was found at opening, once, and not a blank one', async () => {
  const served = await servedMap()
  await served.open()
  await served.open()
  const blank = [...sampleRecords('Blank', 0)].filter(({ type }) => type !== 'emotionPoint')
  const { id: blankId } = valueOf(await served.client.call('journeys.create', { records: blank, attachments: [] }))
  valueOf(await served.client.call('journeys.open', { id: blankId }))
  const { versions, client } = await afterClosing(served, served.id)
  expect(versions.map(({ kind, revision, createdAt }) => [kind, revision, createdAt])).toEqual([['automatic', 1, 1_000_000_000_000]])
  expect((await listed({ client }, blankId)).versions).toEqual([])
})

it('takes a window that reads the map anew while somebody works for no opening', async () => {
  const served = await servedMap()
  valueOf(await served.client.call('versions.create', { id: served.id, name: 'Named' }))
  await served.save(adding('one'))
  await served.open()
  const { versions } = await afterClosing(served, served.id)
  expect(versions.map(({ kind }) => kind)).toEqual(['named'])
})

it('keeps what was there before many cards come, go or change at once', async () => {
  const served = await servedMap()
  await served.open()
  await served.save(adding('one'))
  await served.save(adding(...many))
  const cards = (await served.open()).records.filter((record) => record.type === 'card' && many.includes(record.id))
  await served.save({ added: [], updated: cards.map((card) => [card, { ...card, color: 3 }]), removed: [] })
  await served.save({ added: [], updated: [], removed: cards.slice(1).map((card) => ({ ...card, color: 3 })) })
  const { versions, now } = await afterClosing(served, served.id)
  expect(versions.map(({ revision, cardCount }) => [revision, cardCount])).toEqual([
    [3, 13 + manyCards],
    [2, 13],
    [1, 12]
  ])
  expect(now).toMatchObject({ removed: manyCards - 1, changed: 1 })
})

it('keeps a version every ten minutes of work, and none while nobody works', async () => {
  const served = await servedMap()
  const { time, save, open } = served
  await open()
  for (const name of ['a', 'b', 'c']) await save(adding(name))
  time.now += versionInterval - 1
  await save(adding('d'))
  time.now += 1
  await save(adding('e'))
  time.now += 5 * versionInterval
  await open()
  await save(adding('f'))
  await save(adding('g'))
  const { versions } = await afterClosing(served, served.id)
  // As opened; after ten minutes, without what was just written; after the pause. Each says when its last edit was made.
  expect(versions.map(({ revision, createdAt }) => [revision, createdAt - 1_000_000_000_000])).toEqual([
    [6, versionInterval],
    [5, versionInterval - 1],
    [1, 0]
  ])
})

it('keeps no second version of a state before a restore, and never an unnamed one after a named one of the same state', async () => {
  const { client, id, list, save } = await servedMap()
  await save(adding('one'))
  valueOf(await client.call('versions.create', { id, name: null }))
  valueOf(await client.call('versions.create', { id, name: null }))
  expect((await list()).versions.map(({ kind }) => kind)).toEqual(['beforeRestore', 'automatic'])
  valueOf(await client.call('versions.create', { id, name: 'Named' }))
  valueOf(await client.call('versions.create', { id, name: null }))
  expect((await list()).versions.map(({ kind, name }) => [kind, name])).toEqual([
    ['named', 'Named'],
    ['automatic', null]
  ])
})

it('an edit is answered before its version is packed', async () => {
  const { client, id, events, open } = await servedMap()
  const { revision } = await open()
  valueOf(await client.call('journeys.save', { id, baseRevision: revision, diff: adding('one'), origin: 'a' }))
  valueOf(await client.call('journeys.save', { id, baseRevision: revision + 1, diff: adding(...many), origin: 'a' }))
  expect(events.filter(({ name }) => name === 'versions.changed')).toEqual([])
})
