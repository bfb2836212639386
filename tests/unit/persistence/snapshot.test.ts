import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrations } from '#persistence/migrations.ts'
import { openLibrary } from '#persistence/openLibrary.ts'
import { listSnapshots, needsSnapshot, pruneSnapshots, snapshotFolder, takeSnapshot } from '#persistence/snapshot.ts'
import { sampleRecords } from './sampleRecords.ts'
import { codeOf, opened, temporaryPath, valueOf } from './temporaryLibrary.ts'

const id = 'j0000000000000000001'
const day = 24 * 3600 * 1000

function pathWithJourney(): string {
  const path = temporaryPath()
  valueOf(opened(path).journeys.create({ id, records: sampleRecords('Kept'), attachments: [], at: 1 }))
  return path
}

it('copies the library while it is open, checked and complete, and opens as a library itself', () => {
  const path = pathWithJourney()
  const snapshot = valueOf(takeSnapshot({ libraryPath: path, reason: 'open', at: 5000 }))
  expect(listSnapshots(path)).toEqual([snapshot])
  expect(valueOf(opened(snapshot.path).journeys.read(id)).records).toEqual(sampleRecords('Kept'))
  expect(readdirSync(snapshotFolder(path)).filter((name) => name.includes('.part'))).toEqual([])
})

it('takes one only where something changed since the last', async () => {
  const path = pathWithJourney()
  const library = opened(path)
  // File times are coarser than the clock, so the last write must lie a moment back.
  for (const name of [path, `${path}-wal`]) utimesSync(name, Date.now() / 1000 - 60, Date.now() / 1000 - 60)
  expect(valueOf((await library.snapshots.takeNow('open'))!).path).toBeTruthy()
  expect(await library.snapshots.takeNow('open')).toBeNull()
  expect(needsSnapshot(path)).toBe(false)
  valueOf(library.settings.set('a', '1'))
  expect(await library.snapshots.takeNow('activity')).not.toBeNull()
})

it('takes snapshots on a thread of its own', async () => {
  const path = pathWithJourney()
  const library = opened(path, { snapshotWorkerUrl: new URL('../../../src/persistence/snapshotWorker.ts', import.meta.url) })
  const snapshot = valueOf((await library.snapshots.takeNow('open'))!)
  expect(valueOf(opened(snapshot.path).journeys.read(id)).records).toEqual(sampleRecords('Kept'))
})

it('leaves nothing behind when the library cannot be copied', () => {
  const path = pathWithJourney()
  const folder = snapshotFolder(path)
  const bad = join(folder, '..', 'broken.db')
  writeFileSync(bad, 'SQLite format 3\0 and then nothing')
  expect(codeOf(takeSnapshot({ libraryPath: bad, reason: 'open', at: 1 }))).toBe('damaged')
  expect(listSnapshots(bad)).toEqual([])
})

it('keeps a week whole, and the last three whatever their age', () => {
  const path = temporaryPath()
  const folder = snapshotFolder(path)
  mkdirSync(folder)
  const now = 100 * day
  const ages = [0, 1, 2, 3, 4, 5, 6, 6.9, 7.1, 8, 30]
  const plant = (at: number) => writeFileSync(join(folder, `${String(at).padStart(13, '0')}-activity-1.db`), '')
  for (const age of ages) plant(now - age * day)
  pruneSnapshots(path, now)
  expect(listSnapshots(path).map(({ takenAt }) => Math.round(((now - takenAt) / day) * 10) / 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 6.9])
  pruneSnapshots(path, now + 365 * day)
  expect(listSnapshots(path)).toHaveLength(3)
})

it('clears away what a killed process left unfinished, and not what is being written', () => {
  const path = pathWithJourney()
  const folder = snapshotFolder(path)
  mkdirSync(folder, { recursive: true })
  const now = Date.now()
  for (const [name, age] of Object.entries({
    '1-open-1.db.part': 2 * 3600,
    '1-open-1.db.part-journal': 2 * 3600,
    'restoring-1.part': 60
  })) {
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), now / 1000 - age, now / 1000 - age)
  }
  pruneSnapshots(path, now)
  expect(readdirSync(folder)).toEqual(['restoring-1.part'])
})

const newer = [...migrations, { version: migrations.length + 1, name: 'a later one', sql: 'CREATE TABLE later (a TEXT) STRICT;' }]

it('takes a snapshot before it migrates, and migrates', () => {
  const path = pathWithJourney()
  const library = opened(path, { migrations: newer, now: () => 7000 })
  expect(listSnapshots(path).map(({ path: name }) => /-migration-/.test(name))).toEqual([true])
  expect(valueOf(library.journeys.read(id)).records).toHaveLength(sampleRecords('Kept').length)
  const sqlite = new Sqlite(path, { readonly: true })
  expect(sqlite.pragma('user_version', { simple: true })).toBe(migrations.length + 1)
  sqlite.close()
})

it('leaves exactly the old schema when a migration fails half way', () => {
  const path = pathWithJourney()
  const failing = [
    ...migrations,
    { version: migrations.length + 1, name: 'fails', sql: 'CREATE TABLE later (a TEXT) STRICT; DROP TABLE settings; NONSENSE' }
  ]
  expect(codeOf(openLibrary({ path, now: Date.now, migrations: failing }))).toBe('internal')
  const library = opened(path)
  expect(library.recovery).toBeNull()
  expect(valueOf(library.journeys.read(id)).records).toEqual(sampleRecords('Kept'))
})

it('refuses a library of a newer version and leaves it as it is', async () => {
  const path = temporaryPath()
  await opened(path, { migrations: newer }).close()
  const before = readdirSync(join(path, '..'))
  expect(codeOf(openLibrary({ path, now: Date.now }))).toBe('newerVersion')
  expect(readdirSync(join(path, '..'))).toEqual(before)
  expect(existsSync(path)).toBe(true)
})
