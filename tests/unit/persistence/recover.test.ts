import { readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { newPersona } from '#core/model/persona.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { openLibrary } from '#persistence/openLibrary.ts'
import { salvagedPath } from '#persistence/recover.ts'
import { openMutant } from './mutants.ts'
import { sampleRecords } from './sampleRecords.ts'
import { seeded, say, seedOfRun } from './seeded.ts'
import { codeOf, opened, temporaryFolder, temporaryPath, valueOf } from './temporaryLibrary.ts'

const idOf = (number: number) => `j${String(number).padStart(20, '0')}`

async function libraryOf(count: number, options: { snapshot: boolean; cards?: number }): Promise<string> {
  const path = temporaryPath()
  const library = opened(path)
  for (let number = 1; number <= count; number += 1) {
    const records = sampleRecords(`Map ${number}`, options.cards)
    valueOf(library.journeys.create({ id: idOf(number), records, attachments: [], at: number }))
  }
  valueOf(library.settings.set('theme', '"dark"'))
  if (options.snapshot) await library.snapshots.takeNow('open')
  await library.close()
  return path
}

/** Overwrites the pages that hold some text, so that rows are lost. */
function destroyPagesWith(path: string, text: string): number {
  const bytes = readFileSync(path)
  let pages = 0
  for (let page = 0; page < bytes.length; page += 4096) {
    if (!bytes.subarray(page, page + 4096).includes(text)) continue
    bytes.fill(0xff, page, page + 4096)
    pages += 1
  }
  writeFileSync(path, bytes)
  return pages
}

it('keeps a damaged library under another name and carries over what can be read', async () => {
  const path = await libraryOf(20, { snapshot: false })
  const damaged = readFileSync(path)
  damaged.fill(0, damaged.length - 4096 * 3, damaged.length - 4096 * 2)
  writeFileSync(path, damaged)
  const library = opened(path, { now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 6) })
  expect(library.recovery?.keptAs).toBe(join(dirname(path), 'library.damaged-2026-01-02T03-04-05.006.db'))
  expect(readFileSync(library.recovery!.keptAs)).toEqual(damaged)
  expect(valueOf(library.journeys.list({ trashed: false }))).toHaveLength(20)
  expect(valueOf(library.settings.get('theme'))).toBe('"dark"')
})

it('takes journeys with lost rows from the newest good snapshot', async () => {
  const path = await libraryOf(3, { snapshot: true, cards: 300 })
  expect(destroyPagesWith(path, '"card150"')).toBeGreaterThan(0)
  const library = opened(path)
  expect(library.recovery).toMatchObject({ fromSnapshot: 3, whole: 0, inPart: 0 })
  expect(library.recovery?.snapshot).toContain('library.snapshots')
  expect(valueOf(library.journeys.read(idOf(2))).records).toHaveLength(sampleRecords('', 300).length)
})

it('gives a journey whose id was damaged the one that it has in the snapshot, and not the state', async () => {
  const path = await libraryOf(2, { snapshot: true })
  const edited = opened(path)
  const added = newPersona('late', 'Came later', 2, 'az')
  valueOf(edited.journeys.save({ id: idOf(1), baseRevision: 1, diff: { added: [added], updated: [], removed: [] }, origin: 'a', at: 9 }))
  await edited.close()
  const bytes = readFileSync(path)
  const [first, second] = [bytes.indexOf(idOf(1)), bytes.indexOf(idOf(1), bytes.indexOf(idOf(1)) + 1)]
  expect(second).toBeGreaterThan(first)
  // In its row, and not in the index beside it.
  bytes.write('k', first + 14)
  writeFileSync(path, bytes)
  const library = opened(path)
  expect(library.recovery).toMatchObject({ whole: 2, fromSnapshot: 0, inPart: 0 })
  expect(valueOf(library.journeys.read(idOf(1))).records.some((record) => record.id === 'late')).toBe(true)
  expect(valueOf(library.journeys.list({ trashed: false }))).toHaveLength(2)
})

it('keeps what is newer than the snapshot beside the whole older state', async () => {
  const path = await libraryOf(1, { snapshot: true, cards: 300 })
  const edited = opened(path)
  const added = newPersona('late', 'Came later', 2, 'az')
  valueOf(edited.journeys.save({ id: idOf(1), baseRevision: 1, diff: { added: [added], updated: [], removed: [] }, origin: 'a', at: 9 }))
  await edited.close()
  destroyPagesWith(path, '"card150"')
  const library = opened(path)
  expect(library.recovery).toMatchObject({ fromSnapshot: 1, inPart: 1 })
  const [older, newer] = [idOf(1), `${idOf(1)}R`].map((id) => valueOf(library.journeys.read(id)).records)
  const sorted = (records: readonly JourneyRecord[] = []) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(sorted(older)).toEqual(sorted(sampleRecords('Map 1', 300)))
  expect(newer?.some((record) => record.id === 'late')).toBe(true)
  expect(newer?.length).toBeLessThan(older?.length ?? 0)
})

describe('a file of which nothing can be read', () => {
  const breakers: Record<string, (path: string) => void> = {
    'with a header of zeros': (path) => writeFileSync(path, Buffer.concat([Buffer.alloc(4096), readFileSync(path).subarray(4096)])),
    'that holds something else': (path) => writeFileSync(path, 'my shopping list'),
    'that is empty': (path) => truncateSync(path, 0)
  }
  it.each(Object.keys(breakers))('%s gives way to the snapshot and is kept', async (name) => {
    const path = await libraryOf(3, { snapshot: true })
    breakers[name]!(path)
    const bytes = readFileSync(path)
    const library = opened(path)
    expect(library.recovery).toMatchObject({ whole: 0, fromSnapshot: 3 })
    expect(readFileSync(library.recovery!.keptAs)).toEqual(bytes)
    expect(valueOf(library.journeys.list({ trashed: false }))).toHaveLength(3)
  })
})

it('brings what was erased on purpose back no further than the trash', async () => {
  const path = await libraryOf(3, { snapshot: true, cards: 300 })
  const library = opened(path)
  valueOf(library.journeys.setTrashed(idOf(3), 1))
  valueOf(library.journeys.erase(idOf(3)))
  await library.close()
  destroyPagesWith(path, '"card150"')
  const recovered = opened(path)
  expect(valueOf(recovered.journeys.list({ trashed: false })).map(({ id }) => id)).toEqual([idOf(2), idOf(1)])
  expect(valueOf(recovered.journeys.list({ trashed: true })).map(({ id }) => id)).toEqual([idOf(3)])
})

it('finishes a recovery that a crash interrupted before its last step', async () => {
  const path = await libraryOf(2, { snapshot: false })
  renameSync(path, salvagedPath(path))
  expect(valueOf(opened(path).journeys.list({ trashed: false }))).toHaveLength(2)
})

it('leaves files of other programs alone', () => {
  const folder = temporaryFolder()
  const text = join(folder, 'notes.txt')
  writeFileSync(text, 'my notes')
  const foreign = join(folder, 'photos.db')
  const sqlite = new Sqlite(foreign)
  sqlite.exec('CREATE TABLE photos (name TEXT)')
  sqlite.close()
  const before = readFileSync(foreign)
  for (const path of [text, foreign]) expect(codeOf(openLibrary({ path, now: Date.now }))).toBe('notALibrary')
  expect(readFileSync(foreign)).toEqual(before)
  expect(readdirSync(folder).sort()).toEqual(['notes.txt', 'photos.db'])
})

it('keeps a log whose database is gone', () => {
  const path = temporaryPath()
  const library = opened(path)
  valueOf(library.settings.set('a', '1'))
  const log = readFileSync(`${path}-wal`)
  rmSync(path)
  const other = join(temporaryFolder(), 'library.db')
  writeFileSync(`${other}-wal`, log)
  opened(other)
  const kept = readdirSync(dirname(other)).filter((name) => name.includes('damaged'))
  expect(kept).toHaveLength(1)
})

it.each([
  ['a column of another name', "UPDATE sqlite_schema SET sql = replace(sql, 'created_at', 'created_bt') WHERE name = 'journeys'"],
  ['a trigger of somebody else', 'CREATE TRIGGER t AFTER INSERT ON settings BEGIN DELETE FROM journeys; END'],
  ['a version below that of the tables', 'PRAGMA user_version = 2'],
  ['the first version with all tables', 'PRAGMA user_version = 1']
])('takes %s for damage, before anything is written', async (_, change) => {
  const path = await libraryOf(2, { snapshot: true })
  const sqlite = new Sqlite(path)
  sqlite.unsafeMode(true)
  sqlite.pragma('writable_schema = ON')
  sqlite.exec(change)
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.close()
  const bytes = readFileSync(path)
  const library = opened(path)
  expect(valueOf(library.journeys.list({ trashed: false }))).toHaveLength(2)
  expect(readFileSync(library.recovery!.keptAs)).toEqual(bytes)
})

it('opens 100 damaged libraries: none crashes, hangs, or is replaced silently', async () => {
  const seed = seedOfRun('damaged libraries')
  const random = seeded(seed)
  const original = await libraryOf(8, { snapshot: true, cards: 40 })
  const folder = join(temporaryFolder(), 'mutant')
  const ids = Array.from({ length: 8 }, (_, index) => idOf(index + 1))
  const tally: Record<string, number> = {}
  for (let count = 0; count < 100; count += 1) {
    const withSnapshots = count % 2 === 0
    const mutant = await openMutant(original, folder, { random, withSnapshots, ids })
    const key = `${mutant.outcome} ${withSnapshots ? 'with' : 'without'} snapshots`
    tally[key] = (tally[key] ?? 0) + 1
    const context = { seed, count, ...mutant }
    expect(context, JSON.stringify(context)).toMatchObject({ isKept: true })
    expect(mutant.milliseconds, JSON.stringify(context)).toBeLessThan(1000)
    if (withSnapshots && mutant.outcome !== 'newerVersion') expect(context, JSON.stringify(context)).toMatchObject({ readable: 8 })
  }
  say(`damaged libraries: ${JSON.stringify(tally)}`)
}, 120_000)
