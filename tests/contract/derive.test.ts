import { expect, it } from 'vitest'
import { newComment } from '#core/model/comment.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { codeOf, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { serve, type Served } from './services.ts'

const voted = (record: JourneyRecord): JourneyRecord => (record.id === 'card0' ? { ...record, votes: 4 } : record)
const records = [...sampleRecords('Hoá đơn').map(voted), newComment('comment0', 'card0', 'Really?', 'Lan', 1)]

async function created({ client }: Served): Promise<string> {
  return valueOf(await client.call('journeys.create', { records, attachments: [] })).id
}

it('derives a future map whose records keep their ids, without comments and votes, with the lived curve as the intended one', async () => {
  const { client, events } = await serve()
  const id = await created({ client } as Served)
  const derived = valueOf(await client.call('journeys.deriveFuture', { id, title: 'Hoá đơn (tương lai)' }))
  expect(events.at(-1)?.name).toBe('library.changed')
  const { records: made, summary } = valueOf(await client.call('journeys.open', { id: derived.id }))
  expect(summary).toMatchObject({ title: 'Hoá đơn (tương lai)', state: 'future', cardCount: 12, stepCount: 8 })
  const byId = new Map(made.map((record) => [record.id, record]))
  expect(byId.get('map')).toMatchObject({ state: 'future', derivedFrom: { journeyId: id, title: 'Hoá đơn' } })
  expect(byId.get('comment0')).toBeUndefined()
  expect(byId.get('card0')).toMatchObject({ votes: 0 })
  for (const record of sampleRecords('Hoá đơn')) if (record.type !== 'map') expect(byId.get(record.id)).toEqual(record)
  const points = made.filter((record) => record.type === 'emotionPoint')
  const curve = (kind: string) => points.filter((point) => point.kind === kind).map(({ stepId, score, note }) => [stepId, score, note])
  expect(curve('intended').sort()).toEqual(curve('lived').sort())
  expect(curve('lived')).toHaveLength(8)
  // The map that it came from stays as it was.
  const origin = valueOf(await client.call('journeys.open', { id }))
  expect(origin.revision).toBe(1)
  expect(origin.records).toHaveLength(records.length)
})

it('knows the maps that were derived from one, not those in the trash', async () => {
  const { client } = await serve()
  const id = await created({ client } as Served)
  const derive = async (title: string) => valueOf(await client.call('journeys.deriveFuture', { id, title })).id
  const [first, second] = [await derive('A'), await derive('B')]
  expect(valueOf(await client.call('journeys.derived', { id })).ids.sort()).toEqual([first, second].sort())
  valueOf(await client.call('journeys.trash', { id: second }))
  expect(valueOf(await client.call('journeys.derived', { id })).ids).toEqual([first])
  valueOf(await client.call('journeys.trash', { id }))
  valueOf(await client.call('journeys.erase', { id }))
  // Gone for good: the map that was derived is whole, and still says where it is from.
  expect(valueOf(await client.call('journeys.derived', { id })).ids).toEqual([first])
  const { records: left } = valueOf(await client.call('journeys.open', { id: first }))
  expect(left.find(({ type }) => type === 'map')).toMatchObject({ derivedFrom: { journeyId: id, title: 'Hoá đơn' } })
  expect(codeOf(await client.call('journeys.deriveFuture', { id, title: 'C' }))).toBe('notFound')
})

it('refuses a title that is no title, and keeps nothing then', async () => {
  const { client } = await serve()
  const id = await created({ client } as Served)
  expect(codeOf(await client.call('journeys.deriveFuture', { id, title: 'x'.repeat(501) }))).toBe('badRequest')
  expect(valueOf(await client.call('journeys.list', { trashed: false }))).toHaveLength(1)
})

it('a copy keeps the ids too, so any two copies can be compared', async () => {
  const { client } = await serve()
  const id = await created({ client } as Served)
  const copy = valueOf(await client.call('journeys.duplicate', { id, title: 'Copy' })).id
  const idsOf = async (journey: string) =>
    valueOf(await client.call('journeys.open', { id: journey }))
      .records.map((record) => record.id)
      .sort()
  expect(await idsOf(copy)).toEqual(await idsOf(id))
})
