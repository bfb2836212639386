import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { serve, testFolder, type Served } from '../../contract/services.ts'
import { valueOf } from '../persistence/temporaryLibrary.ts'

const never = new AbortController().signal
const quiet = { stopped: never, onProgress: () => undefined }
const exported = (served: Served, folder: string, replace = false) => served.services.libraryFolder.exportTo(folder, { ...quiet, replace })
const imported = (served: Served, folder: string) => served.services.libraryFolder.importFrom(folder, { ...quiet, language: 'en' })

/** Every file below a folder with its bytes, by hash. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    names
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')])
  )
}

/** A PNG that is genuine by its head and as heavy as wanted. */
function heavyPicture(megabytes: number, mark: number): string {
  const head = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  return Buffer.concat([head, Buffer.alloc(megabytes * 1024 * 1024, mark)]).toString('base64')
}

/** A map with a picture on each of its first cards. */
function withPictures(records: readonly JourneyRecord[], hashes: readonly string[]): JourneyRecord[] {
  const left = [...hashes]
  return records.map((record) => {
    const hash = record.type === 'card' ? left.shift() : undefined
    return hash === undefined || record.type !== 'card' ? record : { ...record, picture: { hash, width: 1, height: 1, alt: 'photo' } }
  })
}

it('writes a library to a folder, makes the same of it in an empty one, and writes the same bytes again', { timeout: 60_000 }, async () => {
  const first = await serve({ firstJourneys: () => [makeMap({ cards: 40, seed: 1 })] })
  const hashes: string[] = []
  for (const mark of [1, 2]) hashes.push(valueOf(await first.client.call('attachments.put', { data: heavyPicture(19, mark) })).hash)
  valueOf(await first.client.call('journeys.create', { records: withPictures(makeMap({ cards: 12, seed: 2 }), hashes), attachments: [] }))
  const original = valueOf(await first.client.call('journeys.create', { records: makeMap({ cards: 9, seed: 3 }), attachments: [] })).id
  const future = valueOf(await first.client.call('journeys.deriveFuture', { id: original, title: 'CON: what/if? 📈' })).id
  valueOf(await first.client.call('journeys.duplicate', { id: future, title: 'con: What\\if? 📈' }))
  valueOf(await first.client.call('journeys.rename', { id: original, title: 'Mua vé tàu' }))
  const trashed = valueOf(await first.client.call('journeys.create', { records: makeMap({ cards: 2, seed: 9 }), attachments: [] })).id
  valueOf(await first.client.call('journeys.trash', { id: trashed }))

  const [one, two] = [join(testFolder(), 'one'), join(testFolder(), 'two')]
  const report = await exported(first, one)
  expect([report.failed, report.maps.length, report.issues.map(({ issue }) => issue.code)]).toEqual([null, 5, ['folder.trashLeft']])
  // 38 MB of pictures do not fit into a file that is read again: none is left out or made smaller, one lies beside.
  expect(Object.keys(contentOf(one)).filter((name) => name.startsWith('pictures'))).toHaveLength(1)

  const second = await serve()
  const back = await imported(second, one)
  expect([back?.failed, back?.maps.length, back?.issues]).toEqual([null, 5, []])
  expect((await exported(second, two)).issues).toEqual([])
  expect(contentOf(two)).toEqual(contentOf(one))
  expect(valueOf(await second.client.call('journeys.derived', { id: original })).ids).toContain(future)
  const listOf = async ({ client }: Served) =>
    valueOf(await client.call('journeys.list', { trashed: false })).map(({ revision: _, ...summary }) => summary)
  expect(await listOf(second)).toEqual(await listOf(first))
  for (const hash of hashes) expect(valueOf(await second.client.call('attachments.get', { hash })).hash).toBe(hash)
})

it('takes a map in once: what is there already, also in the trash, stays as it is', async () => {
  const served = await serve({ firstJourneys: () => [makeMap({ cards: 4, seed: 1 }), makeMap({ cards: 4, seed: 2 })] })
  const folder = join(testFolder(), 'all')
  await exported(served, folder)
  const [kept] = valueOf(await served.client.call('journeys.list', { trashed: false }))
  valueOf(await served.client.call('journeys.trash', { id: kept?.id ?? '' }))
  const before = valueOf(await served.client.call('journeys.list', { trashed: false }))
  expect((await imported(served, folder))?.issues.map(({ issue }) => issue.code)).toEqual(['folder.alreadyThere', 'folder.alreadyThere'])
  expect(valueOf(await served.client.call('journeys.list', { trashed: false }))).toEqual(before)
})

it('replaces nothing in a folder unless told to, and writes nothing then', async () => {
  const served = await serve({ firstJourneys: () => [makeMap({ cards: 4, seed: 1 })] })
  const folder = join(testFolder(), 'all')
  await exported(served, folder)
  const before = contentOf(folder)
  expect((await exported(served, folder)).issues.map(({ file, issue }) => [file, issue.code])).toEqual([
    ['library.json', 'folder.inTheWay']
  ])
  expect(contentOf(folder)).toEqual(before)
  expect((await exported(served, folder, true)).issues).toEqual([])
  expect(contentOf(folder)).toEqual(before)
})

it('stops between two maps where it is told to; without its list the folder is none', async () => {
  const served = await serve({ firstJourneys: () => [makeMap({ cards: 4, seed: 1 }), makeMap({ cards: 4, seed: 2 })] })
  const stopping = new AbortController()
  const folder = join(testFolder(), 'all')
  const run = { replace: false, stopped: stopping.signal, onProgress: () => stopping.abort() }
  expect((await served.services.libraryFolder.exportTo(folder, run)).maps).toHaveLength(1)
  expect([existsSync(join(folder, 'library.json')), await imported(await serve(), folder)]).toEqual([false, null])
})

it('says what is wrong with a folder and takes in what is right', async () => {
  const served = await serve({ firstJourneys: () => [makeMap({ cards: 4, seed: 1 })] })
  const folder = join(testFolder(), 'all')
  await exported(served, folder)
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.journey.json'))
  const list = JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8')) as { version: number; maps: Record<string, unknown>[] }
  const withList = async (change: Partial<typeof list>) => {
    writeFileSync(join(folder, 'library.json'), JSON.stringify({ ...list, ...change }))
    const empty = await serve()
    const { maps = [], issues = [] } = (await imported(empty, folder)) ?? {}
    return [maps.length, ...issues.map(({ file: place, issue }) => `${place} ${issue.code}`)]
  }
  mkdirSync(join(folder, 'pictures'))
  writeFileSync(join(folder, 'pictures', `${'a'.repeat(64)}.png`), 'no picture')
  expect(await withList({})).toEqual([1, `pictures/${'a'.repeat(64)}.png folder.badPicture`])
  renameSync(join(folder, 'pictures'), join(folder, 'other'))
  expect(await withList({ version: 2 })).toEqual([0, 'library.json folder.newer'])
  expect(await withList({ maps: [{ ...list.maps[0], file: '../map.journey.json' }] })).toEqual([0, 'library.json folder.badEntry'])
  expect(await withList({ maps: [{ ...list.maps[0], file: '..' }] })).toEqual([0, 'library.json folder.badEntry'])
  expect(await withList({ maps: [{ ...list.maps[0], file: 'gone.journey.json' }, ...list.maps] })).toEqual([
    1,
    'gone.journey.json folder.missingFile'
  ])
  writeFileSync(join(folder, file), writeJourneyFile(documentOf(makeMap({ cards: 4, seed: 1 }))).slice(0, -80))
  expect(await withList({})).toEqual([0, `${file} truncated`])
})
