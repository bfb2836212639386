import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import type { JourneyRecord } from '#core/model/records.ts'
import { attachmentGrace } from '#persistence/attachmentStore.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { packVersion } from '#persistence/versions/packedVersion.ts'
import { printsOf } from '#persistence/versions/prints.ts'
import type { NewVersion } from '#persistence/versions/versionStore.ts'
import { sampleRecords } from '../sampleRecords.ts'
import { codeOf, opened, temporaryPath, valueOf } from '../temporaryLibrary.ts'

const journeyId = 'j0000000000000000001'
const records = sampleRecords('A map')
const sorted = (some: readonly JourneyRecord[]) => [...some].sort((a, b) => (a.id < b.id ? -1 : 1))
const edited = (id: string, fields: object) => records.map((record) => (record.id === id ? { ...record, ...fields } : record))

function withMap(path = temporaryPath()): Library {
  const library = opened(path)
  valueOf(library.journeys.create({ id: journeyId, records, attachments: [], at: 1 }))
  return library
}

async function keep(
  library: Library,
  id: string,
  some: readonly JourneyRecord[],
  more: Partial<NewVersion> = {},
  now = 0
): Promise<string> {
  const packed = await packVersion(some)
  const version = { id, journeyId, kind: 'automatic', name: null, createdAt: now, revision: Number(id.slice(1)), packed, ...more } as const
  return valueOf(library.versions.create(version, now)).id
}

const list = (library: Library, present = records) => valueOf(library.versions.list(journeyId, printsOf(present))).versions

it('gives back exactly the records that were kept', async () => {
  const library = withMap()
  await keep(library, 'v1', records)
  const read = valueOf(library.versions.read(journeyId, 'v1'))
  expect(sorted(read.records)).toEqual(sorted(records))
  expect([read.newer, read.unreadable, read.summary]).toEqual([
    0,
    0,
    { id: 'v1', kind: 'automatic', name: null, createdAt: 0, revision: 1, cardCount: 12 }
  ])
  expect(codeOf(library.versions.read(journeyId, 'v2'))).toBe('notFound')
  expect(codeOf(library.versions.read('j0000000000000000002', 'v1'))).toBe('notFound')
})

it('lists the newest first and counts what became of the cards', async () => {
  const library = withMap()
  await keep(library, 'v1', records)
  await keep(library, 'v2', edited('card3', { text: 'another' }))
  await keep(
    library,
    'v3',
    records.filter(({ id }) => id !== 'card5' && id !== 'card6')
  )
  await keep(library, 'v4', edited('step2', { title: 'another' }))
  const listed = valueOf(library.versions.list(journeyId, printsOf(edited('map', { title: 'now' }))))
  expect(listed.versions.map(({ id, changes }) => [id, changes])).toEqual([
    ['v4', { added: 2, removed: 0, changed: 0, others: true }],
    ['v3', { added: 0, removed: 2, changed: 1, others: false }],
    ['v2', { added: 0, removed: 0, changed: 1, others: false }],
    ['v1', { added: 12, removed: 0, changed: 0, others: true }]
  ])
  expect(listed.now).toEqual({ added: 0, removed: 0, changed: 0, others: true })
})

it('does not mind the order of records and of their keys', () => {
  const turned = [...records].reverse().map((record) => Object.fromEntries(Object.entries(record).reverse()) as unknown as JourneyRecord)
  expect(printsOf(turned)).toEqual(printsOf(records))
})

it('lets the newest version stand for another one of the same revision, under the name of either', async () => {
  const library = withMap()
  expect(await keep(library, 'v1', records, {}, 1)).toBe('v1')
  expect(await keep(library, 'v2', records, { revision: 1 }, 2)).toBe('v1')
  expect(await keep(library, 'v3', records, { revision: 1, name: 'Workshop', kind: 'named', createdAt: 3 }, 3)).toBe('v1')
  expect(await keep(library, 'v4', records, { revision: 1 }, 4)).toBe('v1')
  expect(await keep(library, 'v5', records, { revision: 1, name: 'Signed off', kind: 'named' }, 5)).toBe('v5')
  expect(list(library).map(({ id, kind, name, createdAt }) => [id, kind, name, createdAt])).toEqual([
    ['v5', 'named', 'Signed off', 5],
    ['v1', 'named', 'Workshop', 3]
  ])
})

it('names, unnames and removes', async () => {
  const library = withMap()
  await keep(library, 'v1', records)
  await keep(library, 'v2', records)
  valueOf(library.versions.rename(journeyId, 'v1', 'Workshop'))
  valueOf(library.versions.rename(journeyId, 'v2', 'Twice'))
  valueOf(library.versions.rename(journeyId, 'v2', null))
  expect(list(library).map(({ id, kind, name }) => [id, kind, name])).toEqual([
    ['v2', 'automatic', null],
    ['v1', 'named', 'Workshop']
  ])
  valueOf(library.versions.remove(journeyId, 'v1'))
  expect(list(library).map(({ id }) => id)).toEqual(['v2'])
  expect(codeOf(library.versions.remove(journeyId, 'v1'))).toBe('notFound')
  expect(codeOf(library.versions.rename(journeyId, 'v1', 'x'))).toBe('notFound')
})

it('keeps a picture alive as long as a version shows it, and no longer', async () => {
  const hash = 'a'.repeat(64)
  const library = withMap()
  valueOf(library.attachments.put({ hash, mime: 'image/png', data: new Uint8Array([1]) }))
  const withPicture = edited('card1', { picture: { hash, width: 1, height: 1, alt: '' } })
  await keep(library, 'v1', [...withPicture, ...edited('persona0', { photo: hash }).filter(({ id }) => id === 'persona0')])
  const later = [0, 1, 2, 3].map((times) => times * (attachmentGrace + 1))
  expect(later.map((at) => valueOf(library.attachments.sweep(at)))).toEqual([0, 0, 0, 0])
  expect(valueOf(library.attachments.get(hash)).mime).toBe('image/png')
  valueOf(library.versions.remove(journeyId, 'v1'))
  expect([4, 5].map((times) => valueOf(library.attachments.sweep(times * (attachmentGrace + 1))))).toEqual([0, 1])
})

it('draws once: a thumbnail is kept with its version and goes with it', async () => {
  const path = temporaryPath()
  const library = withMap(path)
  await keep(library, 'v1', records)
  expect(valueOf(library.versions.thumbnail(journeyId, 'v1', 'dark'))).toBeNull()
  valueOf(library.versions.keepThumbnail(journeyId, 'v1', 'dark', '<svg/>'))
  expect(valueOf(library.versions.thumbnail(journeyId, 'v1', 'dark'))).toBe('<svg/>')
  expect(valueOf(library.versions.thumbnail(journeyId, 'v1', 'light'))).toBeNull()
  valueOf(library.journeys.setTrashed(journeyId, 1))
  valueOf(library.journeys.erase(journeyId))
  await library.close()
  const sqlite = new Sqlite(path, { readonly: true })
  const left = ['versions', 'version_attachments', 'version_thumbnails'].map((table) =>
    sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  )
  sqlite.close()
  expect(left).toEqual([0, 0, 0])
})

it('says that a version is damaged instead of showing something else, and lists it all the same', async () => {
  const path = temporaryPath()
  const library = withMap(path)
  await keep(library, 'v1', records)
  await library.close()
  const sqlite = new Sqlite(path)
  const stored = sqlite.prepare<[], Buffer>('SELECT records FROM versions').pluck().get()
  const torn = Buffer.from(stored ?? [])
  torn.writeUInt8(torn.readUInt8(40) ^ 0xff, 40)
  sqlite.prepare('UPDATE versions SET records = ?, prints_format = 0').run(torn)
  sqlite.close()
  const again = opened(path)
  expect(codeOf(again.versions.read(journeyId, 'v1'))).toBe('damaged')
  expect(list(again).map(({ id }) => id)).toEqual(['v1'])
})

it('migrates the records of a version that was kept in an older format, and does not call them changed', async () => {
  const path = temporaryPath()
  const library = withMap(path)
  const packed = await packVersion(records)
  // As the first version of the product would have written it: cards had neither pictures nor votes.
  const older = records.map((record) => {
    if (record.type !== 'card') return record
    const { picture: _, votes: __, ...card } = record
    return card as JourneyRecord
  })
  const formats = JSON.stringify({ ...(JSON.parse(packed.formats) as object), card: 1 })
  const asThen = {
    ...(await packVersion(older.map((record) => ({ ...record, picture: null })))),
    formats,
    printsFormat: 1
  }
  const bare = { ...asThen, records: (await packVersion(older.filter(({ type }) => type !== 'card'))).records }
  const version = { journeyId, kind: 'automatic', name: null, createdAt: 1 } as const
  valueOf(library.versions.create({ ...version, id: 'v1', revision: 1, packed: asThen }, 1))
  valueOf(library.versions.create({ ...version, id: 'v2', revision: 2, packed: { ...bare, formats: JSON.stringify({ card: 99 }) } }, 1))
  const [, first] = valueOf(library.versions.list(journeyId, printsOf(records))).versions
  expect(first?.changes).toMatchObject({ added: 12 })
  const read = valueOf(library.versions.read(journeyId, 'v1'))
  expect(read.records.find(({ id }) => id === 'card0')).toMatchObject({ picture: null, votes: 0 })
  expect(read.newer).toBe(0)
  // Records of types and versions that nobody here knows are counted, not dropped in silence.
  expect(valueOf(library.versions.read(journeyId, 'v2')).newer).toBeGreaterThan(0)
})
