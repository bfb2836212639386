import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { expect, it, vi } from 'vitest'
import { newCard } from '#core/model/card.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import { snapshotFolder } from '#persistence/snapshot.ts'
import type { ServicesOptions } from '#services/openServices.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { codeOf, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { serve, testFolder, type Served } from './services.ts'

const adding = (id: string): RecordsDiff => ({ added: [newCard(id, 'lane0', 'step0', id, `a0${id}V`)], updated: [], removed: [] })

async function snapshotsOf({ client }: Served, limit: number | null = null) {
  return valueOf(await client.call('snapshots.list', { limit }))
}

/** A library as on the second morning: a map, and the snapshot that was taken when it was opened. */
async function secondMorning(workers?: ServicesOptions['workers']) {
  const folder = testFolder()
  const first = await serve({ folder })
  const { id } = valueOf(await first.client.call('journeys.create', { records: sampleRecords('A map'), attachments: [] }))
  await first.services.close()
  const served = await serve({ folder, ...(workers ? { workers } : {}) })
  const holdsMap = async () => (await snapshotsOf(served)).snapshots.find(({ maps }) => maps === 1)
  const { name } = await vi.waitFor(async () => (await holdsMap()) ?? Promise.reject(new Error('not yet')), 5000)
  const open = async () => valueOf(await served.client.call('journeys.open', { id }))
  return { ...served, served, folder, id, name, open }
}

it('lists what the library can go back to, newest first, so many as asked', async () => {
  const { served, name } = await secondMorning()
  const all = await snapshotsOf(served)
  expect(all.snapshots.map(({ name }) => name)).toEqual(
    all.snapshots
      .map(({ name }) => name)
      .toSorted()
      .reverse()
  )
  expect(all.snapshots.find((snapshot) => snapshot.name === name)).toMatchObject({ maps: 1, reason: 'open' })
  const newest = await snapshotsOf(served, 1)
  expect(newest.snapshots).toHaveLength(1)
  expect(newest.total).toBeGreaterThanOrEqual(all.total)
})

it('goes back, tells every window, lets nobody build on what was, and can be taken back', async () => {
  const { client, served, id, name, open, events, thrown } = await secondMorning()
  const before = await open()
  valueOf(await client.call('journeys.save', { id, baseRevision: 1, diff: adding('new'), origin: 'a' }))
  valueOf(await client.call('journeys.trash', { id }))
  const changed = await open()
  events.length = 0
  const { kept } = valueOf(await client.call('snapshots.goBack', { snapshot: name }))
  // How the map was found is a version of the state that is kept: it is written before.
  expect(events.map((event) => event.name)).toEqual(['versions.changed', 'library.wentBack', 'library.changed'])
  const after = await open()
  expect(after.records).toEqual(before.records)
  expect(after.summary.trashedAt).toBeNull()
  for (const baseRevision of [1, 2]) {
    expect(codeOf(await client.call('journeys.save', { id, baseRevision, diff: adding('late'), origin: 'a' }))).toBe('stale')
  }
  expect(valueOf(await client.call('journeys.changesSince', { id, revision: 2 })).diffs).toBeNull()
  valueOf(await client.call('journeys.save', { id, baseRevision: after.revision, diff: adding('next'), origin: 'a' }))

  expect((await snapshotsOf(served)).snapshots[0]).toMatchObject({ name: kept, reason: 'restore', maps: 0 })
  valueOf(await client.call('snapshots.goBack', { snapshot: kept }))
  const again = await open()
  expect(again.records).toEqual(changed.records)
  expect(again.summary.trashedAt).toBe(changed.summary.trashedAt)
  expect(thrown).toEqual([])
})

it('tells the windows of another host', async () => {
  const { client, folder, id, name } = await secondMorning()
  const other = await serve({ folder })
  valueOf(await other.client.call('journeys.open', { id }))
  valueOf(await client.call('snapshots.goBack', { snapshot: name }))
  await vi.waitFor(() => expect(other.events).toContainEqual({ name: 'library.wentBack', data: {} }), 5000)
  expect(codeOf(await other.client.call('journeys.save', { id, baseRevision: 1, diff: adding('x'), origin: 'b' }))).toBe('stale')
  const { revision } = valueOf(await other.client.call('journeys.open', { id }))
  valueOf(await other.client.call('journeys.save', { id, baseRevision: revision, diff: adding('x'), origin: 'b' }))
})

const source = (path: string) => new URL(`../../src/${path}`, import.meta.url)
const withSnapshotWorker = {
  importWorkerUrl: source('services/importWorker.ts'),
  publishWorkerUrl: source('services/exporting/publishWorker.ts'),
  snapshotWorkerUrl: source('persistence/snapshotWorker.ts')
}

it('answers others while the library goes back, and lets them write afterwards', async () => {
  const { client, path, id, name, open, events, thrown } = await secondMorning(withSnapshotWorker)
  const before = await open()
  // Once before, so that no version waits for being written.
  valueOf(await client.call('snapshots.goBack', { snapshot: name }))
  const { revision } = await open()
  valueOf(await client.call('journeys.save', { id, baseRevision: revision, diff: adding('new'), origin: 'a' }))
  events.length = 0
  // Somebody who writes for long: until he is done, the library cannot go back.
  const writer = new Sqlite(path)
  writer.exec('BEGIN IMMEDIATE')
  const order: string[] = []
  const noting = <Answer>(what: string, answer: Promise<Answer>) => answer.finally(() => order.push(what))
  const back = noting('back', client.call('snapshots.goBack', { snapshot: name }))
  const saved = noting('saved', client.call('journeys.save', { id, baseRevision: revision + 1, diff: adding('late'), origin: 'a' }))
  const set = noting('set', client.call('settings.set', { key: 'theme', value: '"dark"' }))
  const opened = noting('opened', open())
  for (let turn = 0; turn < 50; turn += 1) {
    await setImmediate()
    valueOf(await client.call('journeys.list', { trashed: false }))
  }
  valueOf(await noting('search', client.call('search.find', { text: 'new', limit: 5 })))
  writer.exec('COMMIT')
  writer.close()
  valueOf(await back)
  expect(codeOf(await saved)).toBe('stale')
  valueOf(await set)
  expect((await opened).records).toEqual(before.records)
  expect(order.slice(0, 2)).toEqual(['search', 'back'])
  await vi.waitFor(() => expect(events.map((event) => event.name)).toContain('library.changed'), 5000)
  expect(events.filter((event) => event.name === 'library.wentBack')).toHaveLength(1)
  expect(thrown).toEqual([])
})

it('goes back as often as it is asked, one after the other', async () => {
  const { client, served, name, events } = await secondMorning(withSnapshotWorker)
  const both = await Promise.all([1, 2].map(() => client.call('snapshots.goBack', { snapshot: name })))
  const kept = both.map((answer) => valueOf(answer).kept)
  const listed = (await snapshotsOf(served)).snapshots.filter(({ reason }) => reason === 'restore')
  expect(listed.map(({ name }) => name).toReversed()).toEqual(kept)
  expect(events.filter((event) => event.name === 'library.wentBack')).toHaveLength(2)
})

it('refuses what is no snapshot, or a damaged one, and says so', async () => {
  const { client, path, id, name, open, events, served } = await secondMorning()
  valueOf(await client.call('journeys.save', { id, baseRevision: 1, diff: adding('new'), origin: 'a' }))
  const before = await open()
  expect(codeOf(await client.call('snapshots.goBack', { snapshot: '../library.db' }))).toBe('badRequest')
  expect(codeOf(await client.call('snapshots.goBack', { snapshot: '0000000000001-open-1.db' }))).toBe('snapshotUnusable')
  writeFileSync(join(snapshotFolder(path), name), 'nothing of a library')
  expect(codeOf(await client.call('snapshots.goBack', { snapshot: name }))).toBe('snapshotUnusable')
  expect(await open()).toEqual(before)
  expect(events.map((event) => event.name)).not.toContain('library.wentBack')
  await served.services.close()
})
