import { expect, it } from 'vitest'
import { newCard } from '#core/model/card.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { sampleRecords } from './sampleRecords.ts'
import { codeOf, opened, temporaryPath, valueOf } from './temporaryLibrary.ts'

const id = 'j0000000000000000001'
const byId = (records: readonly JourneyRecord[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

function libraryWithJourney(path = temporaryPath()): Library {
  const library = opened(path)
  valueOf(library.journeys.create({ id, records: sampleRecords('A map'), attachments: [], at: 1000 }))
  return library
}

const diffOf = (diff: Partial<RecordsDiff>): RecordsDiff => ({ added: [], updated: [], removed: [], ...diff })
const recordOf = (name: string) => {
  const record = sampleRecords('A map').find((each) => each.id === name)
  if (!record) throw new Error(name)
  return record
}

it('gives back exactly the records that were kept, also after reopening', async () => {
  const path = temporaryPath()
  await libraryWithJourney(path).close()
  const read = valueOf(opened(path).journeys.read(id))
  expect(read.records).toEqual(sampleRecords('A map'))
  expect(read).toMatchObject({ newer: 0, unreadable: 0 })
})

it('says of a journey what a list shows', () => {
  const library = libraryWithJourney()
  expect(valueOf(library.journeys.list({ trashed: false }))).toEqual([
    {
      id,
      title: 'A map',
      state: 'current',
      reviewDate: null,
      personas: [
        { id: 'persona0', name: 'Nguyễn Văn Đường', slot: 0, photo: null },
        { id: 'persona1', name: 'Lan', slot: 1, photo: null }
      ],
      stageCount: 4,
      stepCount: 8,
      cardCount: 12,
      revision: 1,
      createdAt: 1000,
      updatedAt: 1000,
      trashedAt: null
    }
  ])
})

it('commits added, changed and removed records and keeps the summary true', () => {
  const library = libraryWithJourney()
  const map = recordOf('map')
  const persona = recordOf('persona1')
  const diff = diffOf({
    added: [newCard('new', 'lane0', 'step0', 'Xin chào', 'az')],
    updated: [
      [map, { ...map, title: 'Renamed', state: 'future', reviewDate: '2026-01-31' }],
      [persona, { ...persona, name: 'Lan Anh' }]
    ],
    removed: [recordOf('card5'), recordOf('card6')]
  })
  const saved = valueOf(library.journeys.save({ id, baseRevision: 1, diff, origin: 'window', at: 2000 }))
  expect(saved.revision).toBe(2)
  const { records, summary } = valueOf(library.journeys.read(id))
  const expected = sampleRecords('A map')
    .filter((record) => record.id !== 'card5' && record.id !== 'card6')
    .map((record) => diff.updated.find(([from]) => from.id === record.id)?.[1] ?? record)
  expect(byId(records)).toEqual(byId([...expected, ...diff.added]))
  expect(summary).toMatchObject({
    title: 'Renamed',
    state: 'future',
    reviewDate: '2026-01-31',
    cardCount: 11,
    revision: 2,
    updatedAt: 2000
  })
  expect(summary.personas.map(({ name }) => name)).toEqual(['Nguyễn Văn Đường', 'Lan Anh'])
  expect(valueOf(library.journeys.changesSince(id, 1))).toEqual({ revision: 2, diffs: [diff] })
})

it('refuses a stale base and changes nothing', () => {
  const library = libraryWithJourney()
  const diff = diffOf({ added: [newCard('new', 'lane0', 'step0', 'x', 'az')] })
  valueOf(library.journeys.save({ id, baseRevision: 1, diff, origin: 'a', at: 1 }))
  const before = valueOf(library.journeys.read(id))
  const late = diffOf({ removed: [recordOf('card1')] })
  for (const baseRevision of [0, 1, 3]) {
    expect(codeOf(library.journeys.save({ id, baseRevision, diff: late, origin: 'b', at: 2 }))).toBe('stale')
  }
  expect(valueOf(library.journeys.read(id))).toEqual(before)
})

it('rolls a diff back whole when one of its records is not there', () => {
  const library = libraryWithJourney()
  const ghost = newCard('ghost', 'lane0', 'step0', '', 'zy')
  const diff = diffOf({ added: [newCard('new', 'lane0', 'step0', 'x', 'az')], updated: [[ghost, { ...ghost, text: 'boo' }]] })
  const before = valueOf(library.journeys.read(id))
  expect(codeOf(library.journeys.save({ id, baseRevision: 1, diff, origin: 'a', at: 1 }))).toBe('damaged')
  expect(valueOf(library.journeys.read(id))).toEqual(before)
  expect(valueOf(library.search.find('boo', 10)).places).toBe(0)
})

it('keeps about the last thousand changes and says so when they reach no further', () => {
  const library = libraryWithJourney()
  let card = recordOf('card0')
  for (let revision = 1; revision <= 1150; revision += 1) {
    const to = { ...card, text: `text ${revision}` } as JourneyRecord
    valueOf(library.journeys.save({ id, baseRevision: revision, diff: diffOf({ updated: [[card, to]] }), origin: 'a', at: revision }))
    card = to
  }
  expect(valueOf(library.journeys.changesSince(id, 1)).diffs).toBeNull()
  expect(valueOf(library.journeys.changesSince(id, 151)).diffs).toHaveLength(1000)
  expect(valueOf(library.journeys.changesSince(id, 1151))).toEqual({ revision: 1151, diffs: [] })
  expect(valueOf(library.journeys.changesSince(id, 1152)).diffs).toBeNull()
})

it('takes journeys to the trash, back, and away for good', () => {
  const library = libraryWithJourney()
  expect(codeOf(library.journeys.erase(id))).toBe('notFound')
  valueOf(library.journeys.setTrashed(id, 5000))
  expect(valueOf(library.journeys.list({ trashed: false }))).toEqual([])
  expect(valueOf(library.journeys.list({ trashed: true }))).toMatchObject([{ id, trashedAt: 5000 }])
  expect(valueOf(library.search.find('Minh', 10)).places).toBe(0)
  valueOf(library.journeys.setTrashed(id, null))
  expect(valueOf(library.search.find('Mr Minh', 10)).places).toBe(2)
  valueOf(library.journeys.setTrashed(id, 6000))
  valueOf(library.journeys.erase(id))
  expect(codeOf(library.journeys.read(id))).toBe('notFound')
  expect(valueOf(library.search.find('Minh', 10))).toEqual({ hits: [], places: 0, maps: 0 })
})

it('counts rows of a newer version instead of touching them', async () => {
  const path = temporaryPath()
  const library = libraryWithJourney(path)
  await library.close()
  const { default: Sqlite } = await import('better-sqlite3')
  const sqlite = new Sqlite(path)
  sqlite.exec(`UPDATE records SET version = 99 WHERE id = 'card1'; UPDATE records SET type = 'weather' WHERE id = 'card2';
    UPDATE records SET json = '{"torn' WHERE id = 'card3'`)
  sqlite.close()
  expect(valueOf(opened(path).journeys.read(id))).toMatchObject({ newer: 2, unreadable: 1 })
})

it('keeps a thumbnail per theme', () => {
  const library = libraryWithJourney()
  expect(valueOf(library.journeys.thumbnail(id, 'light'))).toBeNull()
  valueOf(library.journeys.keepThumbnail(id, 'light', 1, '<svg/>'))
  expect(valueOf(library.journeys.thumbnail(id, 'light'))).toEqual({ revision: 1, svg: '<svg/>' })
  expect(valueOf(library.journeys.thumbnail(id, 'dark'))).toBeNull()
})

it('keeps settings and forgets them', () => {
  const { settings } = libraryWithJourney()
  valueOf(settings.set('theme', '"dark"'))
  expect(valueOf(settings.get('theme'))).toBe('"dark"')
  valueOf(settings.set('theme', null))
  expect(valueOf(settings.get('theme'))).toBeNull()
})
