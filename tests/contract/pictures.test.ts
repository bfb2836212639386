// The whole life of a picture on a card: kept by its content, used by its card, carried along wherever the map goes.
import { expect, it } from 'vitest'
import type { Client } from '#contract/client.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { pictureLimits } from '#core/pictures/pictureLimits.ts'
import { newCard, type Card } from '#core/model/card.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { codeOf, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { onePixel, serve, testFolder } from './services.ts'

/** A PNG whose head says that it is so large; what follows says nothing. */
function pngOf(width: number, height: number, bytes = 64): string {
  const png = Buffer.concat([Buffer.from(onePixel, 'base64').subarray(0, 33), Buffer.alloc(bytes)])
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  return png.toString('base64')
}

const put = async (client: Client, data: string) => valueOf(await client.call('attachments.put', { data })).hash

function cardWith(records: readonly JourneyRecord[], picture: Card['picture']): Card {
  const other = records.find((record) => record.type === 'card')
  if (!other) throw new Error('no card')
  return { ...newCard('pictured', other.laneId, other.stepId, '', 'a5'), picture }
}

const realWorkers = {
  importWorkerUrl: new URL('../../src/services/importWorker.ts', import.meta.url),
  publishWorkerUrl: new URL('../../src/services/exporting/publishWorker.ts', import.meta.url)
}

/** A map with one card that shows a picture and its smaller copy. */
async function mapWithPicture(client: Client) {
  const hash = await put(client, pngOf(4000, 3000))
  const thumbnail = await put(client, pngOf(640, 480))
  const records = sampleRecords('Pictures')
  const card = cardWith(records, { hash, thumbnail, width: 4000, height: 3000, alt: 'The counter' })
  const { id } = valueOf(await client.call('journeys.create', { records: [...records, card], attachments: [] }))
  return { id, hash, thumbnail }
}

it('takes pictures up to the limits of bytes and pixels, by what they are and not by what they are called', async () => {
  const { client } = await serve()
  const codes = async (data: string) => codeOf(await client.call('attachments.put', { data }))
  expect(await put(client, pngOf(8000, 8000))).toMatch(/^[0-9a-f]{64}$/)
  expect(await codes(pngOf(8000, 9000))).toBe('tooLarge')
  expect(await codes(pngOf(60_000, 1))).toBe('tooLarge')
  expect(await codes(pngOf(10, 10, pictureLimits.bytes))).toBe('tooLarge')
  expect(await codes(pngOf(0, 10))).toBe('notAPicture')
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>', 'GIF89', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe1'])
    expect(await codes(Buffer.from(text, 'latin1').toString('base64'))).toBe('notAPicture')
})

it('keeps one picture once, however many cards show it', async () => {
  const { client } = await serve()
  expect(await put(client, onePixel)).toBe(await put(client, onePixel))
})

it('a file carries the picture of a card and its copy, and brings them into another library', async () => {
  const first = await serve({ workers: realWorkers })
  const { id, hash, thumbnail } = await mapWithPicture(first.client)
  const made = valueOf(
    await first.client.call('export.make', {
      job: 'job',
      id,
      format: 'json',
      options: { ...usualHandOut, language: 'en' }
    })
  )
  const { client } = await serve({ folder: testFolder() })
  const read = valueOf(await client.call('import.read', { name: 'a.journey.json', data: made.data, language: 'en' }))
  const [map] = read.maps
  if (!map) throw new Error('nothing was read')
  expect([map.issues, map.attachments.map((attachment) => attachment.hash).sort()]).toEqual([[], [hash, thumbnail].sort()])
  const { records, attachments } = map
  valueOf(await client.call('journeys.create', { records, attachments }))
  for (const each of [hash, thumbnail]) expect(valueOf(await client.call('attachments.get', { hash: each })).hash).toBe(each)
})

it('a copy of a map keeps the pictures when the map itself is erased', async () => {
  const folder = testFolder()
  const { client, services } = await serve({ folder })
  const { id, hash, thumbnail } = await mapWithPicture(client)
  valueOf(await client.call('journeys.duplicate', { id, title: 'Copy' }))
  valueOf(await client.call('journeys.trash', { id }))
  valueOf(await client.call('journeys.erase', { id }))
  await services.close()
  const month = 31 * 24 * 3600 * 1000
  const later = await serve({ folder, clock: () => Date.now() + month })
  await later.services.close()
  const latest = await serve({ folder, clock: () => Date.now() + 2 * month })
  for (const each of [hash, thumbnail]) expect(valueOf(await latest.client.call('attachments.get', { hash: each })).hash).toBe(each)
})

it('both copies outlive that a card loses its picture, as long as that can be undone', async () => {
  const folder = testFolder()
  const { client, services } = await serve({ folder })
  const { id, hash, thumbnail } = await mapWithPicture(client)
  const { records, revision } = valueOf(await client.call('journeys.open', { id }))
  const card = records.find((record) => record.id === 'pictured')
  if (card?.type !== 'card') throw new Error('no card')
  const bare = { ...card, picture: null }
  const save = (baseRevision: number, pair: readonly [Card, Card]) =>
    client.call('journeys.save', { id, baseRevision, diff: { added: [], updated: [pair], removed: [] }, origin: 'test' })
  const without = valueOf(await save(revision, [card, bare]))
  for (const each of [hash, thumbnail]) expect(valueOf(await client.call('attachments.get', { hash: each })).hash).toBe(each)
  valueOf(await save(without.revision, [bare, card]))
  await services.close()
  const later = await serve({ folder, clock: () => Date.now() + 31 * 24 * 3600 * 1000 })
  for (const each of [hash, thumbnail]) expect(valueOf(await later.client.call('attachments.get', { hash: each })).hash).toBe(each)
})
