import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { newCard } from '#core/model/card.ts'
import type { RecordsDiff } from '#core/model/diff.ts'
import { migrate, migrations } from '#persistence/migrations.ts'
import { tablesAtRestore } from '#persistence/restoreSnapshot.ts'
import { snapshotFolder, takeSnapshot } from '#persistence/snapshot.ts'
import { packVersion } from '#persistence/versions/packedVersion.ts'
import { sampleRecords } from './sampleRecords.ts'
import { codeOf, opened, temporaryPath, valueOf } from './temporaryLibrary.ts'
import { contentOf } from './contentOf.ts'

const edited = 'j0000000000000000001'
const trashed = 'j0000000000000000002'
const erased = 'j0000000000000000003'
const later = 'j0000000000000000004'
const hash = 'a'.repeat(64)
const picture = { hash, mime: 'image/png', data: Buffer.from('a picture') }
const adding = (id: string, text = id): RecordsDiff => ({
  added: [{ ...newCard(id, 'lane0', 'step0', text, `a0${id}V`), picture: { hash, width: 1, height: 1, alt: '' } }],
  updated: [],
  removed: []
})

/** A library with three maps and a snapshot of it, and then the changes that are to be taken back. */
async function changedLibrary(path = temporaryPath()) {
  // So early in time that no snapshot is taken by itself.
  const library = opened(path, { now: () => 5000 })
  for (const id of [edited, trashed, erased]) {
    valueOf(library.journeys.create({ id, records: sampleRecords(id), attachments: [picture], at: 1 }))
  }
  valueOf(library.journeys.save({ id: edited, baseRevision: 1, diff: adding('first', 'Cầu thang'), origin: 'a', at: 2 }))
  const packed = await packVersion(sampleRecords(edited))
  valueOf(library.versions.create({ id: 'v1', journeyId: edited, kind: 'named', name: 'One', createdAt: 2, revision: 2, packed }, 2))
  const before = contentOf(path)
  const name = basename(valueOf(takeSnapshot({ libraryPath: path, reason: 'activity', at: 1000 })).path)
  valueOf(library.journeys.save({ id: edited, baseRevision: 2, diff: adding('second', 'Mái nhà'), origin: 'a', at: 3 }))
  valueOf(library.versions.remove(edited, 'v1'))
  valueOf(library.journeys.setTrashed(trashed, 4))
  valueOf(library.journeys.setTrashed(erased, 4))
  valueOf(library.journeys.erase(erased))
  valueOf(library.journeys.create({ id: later, records: sampleRecords('Later'), attachments: [], at: 5 }))
  return { path, library, before, after: contentOf(path), name }
}

it('says what becomes of every table there is', () => {
  const sqlite = new Sqlite(':memory:')
  migrate(sqlite)
  const ours = sqlite
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'")
    .pluck()
    .all()
  sqlite.close()
  expect(Object.values(tablesAtRestore).flat().sort()).toEqual(ours.sort())
})

it('brings edited, trashed and erased maps back to the byte, their versions, and what search finds', async () => {
  const { path, library, before, name } = await changedLibrary()
  expect(library.earlier.countMaps(name)).toBe(3)
  valueOf(await library.earlier.goBackTo(name))
  expect(contentOf(path)).toEqual(before)
  const maps = (text: string) => valueOf(library.search.find(text, 10)).hits.map(({ journeyId }) => journeyId)
  expect(maps('cau thang')).toEqual([edited])
  expect(maps('mai nha')).toEqual([])
  expect(valueOf(library.attachments.get(hash)).data).toEqual(picture.data)
})

it('keeps what was there until then, so that going back again takes it back', async () => {
  const { path, library, before, after, name } = await changedLibrary()
  const kept = valueOf(await library.earlier.goBackTo(name))
  expect(kept).toMatchObject({ reason: 'restore' })
  expect(library.earlier.list()[0]).toEqual(kept)
  const again = valueOf(await library.earlier.goBackTo(kept.name))
  expect(contentOf(path)).toEqual(after)
  valueOf(await library.earlier.goBackTo(again.name))
  expect(contentOf(path)).toEqual(before)
})

it('never gives a revision a second time: who knows a map from before must read it anew', async () => {
  const { library, name } = await changedLibrary()
  const revision = (id: string) => valueOf(library.journeys.summary(id)).revision
  valueOf(await library.earlier.goBackTo(name))
  const first = revision(edited)
  expect(first).toBeGreaterThan(3)
  expect(valueOf(library.journeys.changesSince(edited, 3))).toEqual({ revision: first, diffs: null })
  expect(codeOf(library.journeys.save({ id: edited, baseRevision: 3, diff: adding('x'), origin: 'a', at: 9 }))).toBe('stale')
  expect(valueOf(library.versions.latest(edited))).toMatchObject({ name: 'One', revision: first })
  valueOf(library.journeys.save({ id: edited, baseRevision: first, diff: adding('x'), origin: 'a', at: 9 }))
  valueOf(await library.earlier.goBackTo(name))
  expect(revision(edited)).toBeGreaterThan(first + 1)
})

it('leaves settings as they are, and pictures that came since', async () => {
  const { library, name } = await changedLibrary()
  valueOf(library.settings.set('language', '"vi"'))
  valueOf(library.attachments.put({ ...picture, hash: 'b'.repeat(64) }))
  valueOf(await library.earlier.goBackTo(name))
  expect(valueOf(library.settings.get('language'))).toBe('"vi"')
  expect(valueOf(library.attachments.get('b'.repeat(64))).data).toEqual(picture.data)
})

it('brings back a picture that was cleared away since', async () => {
  const { path, library, name } = await changedLibrary()
  const sqlite = new Sqlite(path)
  sqlite.prepare('DELETE FROM attachments WHERE hash = ?').run(hash)
  sqlite.close()
  valueOf(await library.earlier.goBackTo(name))
  expect(valueOf(library.attachments.get(hash)).data).toEqual(picture.data)
})

it('is noticed by another process, once, and its windows build on what is there now', async () => {
  const { path, library, before, name } = await changedLibrary()
  const other = opened(path)
  valueOf(other.feed.look())
  valueOf(await library.earlier.goBackTo(name))
  library.feed.skipAll()
  expect(valueOf(other.feed.look())).toEqual({ changes: [], listChanged: true, wentBack: true })
  expect(valueOf(other.feed.look()).wentBack).toBe(false)
  const { revision } = valueOf(other.journeys.summary(edited))
  valueOf(other.journeys.save({ id: edited, baseRevision: revision, diff: adding('z'), origin: 'other', at: 9 }))
  expect(valueOf(library.feed.look())).toMatchObject({ changes: [{ origin: 'other' }], wentBack: false })
  expect(contentOf(path).records).toHaveLength(before.records.length + 1)
})

it('brings a state of an older schema to the present one, and leaves its snapshot as it is', async () => {
  const path = temporaryPath()
  const sqlite = new Sqlite(path)
  migrate(sqlite, migrations.slice(0, 2))
  sqlite.exec(
    `INSERT INTO journeys (id, title, state, personas, stage_count, step_count, card_count, revision, created_at, updated_at)
     VALUES ('${edited}', 'Old', 'current', '[]', 0, 0, 0, 1, 1, 1)`
  )
  sqlite.close()
  const library = opened(path)
  const [state] = library.earlier.list()
  expect(state).toMatchObject({ reason: 'migration' })
  const bytes = readFileSync(join(snapshotFolder(path), state!.name))
  valueOf(library.journeys.create({ id: later, records: sampleRecords('Later'), attachments: [], at: 5 }))
  valueOf(await library.earlier.goBackTo(state!.name))
  expect(valueOf(library.journeys.list({ trashed: false })).map(({ title }) => title)).toEqual(['Old'])
  expect(readFileSync(join(snapshotFolder(path), state!.name)).equals(bytes)).toBe(true)
})

const damages: Record<string, (bytes: Buffer) => Buffer> = {
  'cut off': (bytes) => bytes.subarray(0, bytes.length / 2),
  emptied: () => Buffer.alloc(0),
  'no database': () => Buffer.from('not a database at all'),
  'with a torn page': (bytes) => Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(4096, 7), bytes.subarray(12288)])
}

it.each(Object.entries(damages))('refuses a snapshot that is %s, with the library untouched', async (_, damage) => {
  const { path, library, after, name } = await changedLibrary()
  const file = join(snapshotFolder(path), name)
  writeFileSync(file, damage(readFileSync(file)))
  const revision = valueOf(library.journeys.summary(edited)).revision
  expect(codeOf(await library.earlier.goBackTo(name))).toBe('snapshotUnusable')
  expect(contentOf(path)).toEqual(after)
  expect(valueOf(library.journeys.summary(edited)).revision).toBe(revision)
  expect(readdirSync(snapshotFolder(path))).toEqual([name])
})

it('takes no name from outside its folder, nor one that is gone', async () => {
  const { path, library, after } = await changedLibrary()
  for (const name of ['../library.db', 'library.db', '0000000000001-open-1.db']) {
    expect(codeOf(await library.earlier.goBackTo(name))).toBe('snapshotUnusable')
  }
  expect(contentOf(path)).toEqual(after)
})

it('leaves exactly the old state when something fails half way, and nothing lying about', async () => {
  const { path, library, after, name } = await changedLibrary()
  const fault = new Sqlite(path)
  // All tables are filled by then.
  fault.exec("CREATE TRIGGER fault BEFORE UPDATE ON journeys BEGIN SELECT raise(ABORT, 'fault'); END")
  const failed = await library.earlier.goBackTo(name)
  fault.exec('DROP TRIGGER fault')
  fault.close()
  expect(codeOf(failed)).toBe('internal')
  expect(contentOf(path)).toEqual(after)
  expect(readdirSync(snapshotFolder(path)).filter((file) => file.includes('restoring'))).toEqual([])
  valueOf(await library.earlier.goBackTo(name))
})
