import { readFileSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import type { Library } from '#persistence/openLibrary.ts'
import { packVersion } from '#persistence/versions/packedVersion.ts'
import { printsOf } from '#persistence/versions/prints.ts'
import { sampleRecords } from '../sampleRecords.ts'
import { opened, temporaryPath, valueOf } from '../temporaryLibrary.ts'

const journeyId = 'j0000000000000000001'
const hash = 'a'.repeat(64)
const records = sampleRecords('A map', 60).map((record) =>
  record.id === 'card1' ? { ...record, picture: { hash, width: 1, height: 1, alt: '' } } : record
)

async function keep(library: Library, number: number): Promise<void> {
  const kept = {
    id: `v000000${number}`,
    journeyId,
    kind: 'named' as const,
    name: `Version ${number}`,
    createdAt: number,
    revision: number,
    packed: await packVersion(records)
  }
  valueOf(library.versions.create(kept, number))
}

async function libraryWithVersions(options: { snapshotAfter?: number; versions: number }): Promise<string> {
  const path = temporaryPath()
  const library = opened(path)
  valueOf(library.journeys.create({ id: journeyId, records, attachments: [], at: 1 }))
  for (let number = 1; number <= options.versions; number += 1) {
    await keep(library, number)
    if (number === options.snapshotAfter) await library.snapshots.takeNow('open')
  }
  await library.close()
  return path
}

const names = (library: Library) =>
  valueOf(library.versions.list(journeyId, printsOf(records))).versions.map(({ name, changes }) => [name, changes.changed])

it('carries the versions of a damaged library over into the new one, with the pictures that they show', async () => {
  const path = await libraryWithVersions({ versions: 3 })
  const bytes = readFileSync(path)
  bytes.writeUInt32BE(0, 68)
  writeFileSync(path, bytes)
  const library = opened(path)
  expect(library.recovery).toMatchObject({ whole: 1 })
  expect(names(library)).toEqual([
    ['Version 3', 0],
    ['Version 2', 0],
    ['Version 1', 0]
  ])
  expect(valueOf(library.versions.read(journeyId, 'v0000002')).records).toHaveLength(records.length)
  await library.close()
  const sqlite = new Sqlite(path, { readonly: true })
  expect(sqlite.prepare('SELECT count(*) FROM version_attachments').pluck().get()).toBe(3)
  sqlite.close()
})

it('fills versions that are lost from the newest good snapshot', async () => {
  const path = await libraryWithVersions({ versions: 2, snapshotAfter: 2 })
  const sqlite = new Sqlite(path)
  sqlite.prepare("DELETE FROM versions WHERE id = 'v0000001'").run()
  sqlite.pragma('application_id = 0')
  sqlite.close()
  const library = opened(path)
  expect(library.recovery).not.toBeNull()
  expect(names(library).map(([name]) => name)).toEqual(['Version 2', 'Version 1'])
})
