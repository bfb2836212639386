// Every format that ever shipped opens, unchanged. Files in fixtures/formats are only added to, never made anew.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { readJourneyFile } from '#core/exchange/journeyFile.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { loadRecords, recordVersions } from '#core/model/load.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { schemaVersion } from '#persistence/migrations.ts'
import { listSnapshots } from '#persistence/snapshot.ts'
import { opened, temporaryPath, valueOf } from '../unit/persistence/temporaryLibrary.ts'

const folder = join(import.meta.dirname, '../fixtures/formats')
const files = readdirSync(folder)
const libraries = files.filter((name) => name.endsWith('.db'))
const journeys = files.filter((name) => name.endsWith('.journey.json'))
const byId = (records: Iterable<JourneyRecord>) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

it('has a library and a file in either language of every version that shipped', () => {
  expect(libraries).toContain('library-first.db')
  expect(journeys).toEqual(expect.arrayContaining(['journey-first-en.journey.json', 'journey-first-vi.journey.json']))
})

it.each(libraries)('opens %s: a snapshot first, then every record with all that it said', async (name) => {
  const path = temporaryPath()
  copyFileSync(join(folder, name), path)
  const before = rawLibrary(path)
  const library = opened(path)
  expect(library.recovery).toBeNull()
  const [snapshot] = listSnapshots(path)
  expect(snapshot?.path).toContain('-migration-')
  expect(rawLibrary(snapshot?.path ?? '')).toEqual(before)

  const summaries = valueOf(library.journeys.list({ trashed: false }))
  expect(summaries.map(({ id, title, revision }) => ({ id, title, revision })).sort(byIdOf)).toEqual(before.journeys)
  for (const { id } of summaries) {
    const { records, newer, unreadable } = valueOf(library.journeys.read(id))
    expect([newer, unreadable]).toEqual([0, 0])
    // Fields were only added.
    expect(byId(records)).toMatchObject(before.records.filter((row) => row.journey === id).map((row) => row.record))
    expect(integrityProblems(documentOf(records))).toEqual([])
    const loaded = valueOf(loadRecords(records, recordVersions()))
    expect(loaded.repairs).toEqual([])
    expect(byId(allRecords(loaded.document))).toEqual(byId(records))
    expect(valueOf(library.versions.list(id, new Uint8Array())).versions).toEqual([])
  }
  await library.close()
  expect(rawLibrary(path)).toMatchObject({ version: schemaVersion, records: before.records })

  const again = opened(path)
  expect([again.recovery, valueOf(again.journeys.list({ trashed: false })).length]).toEqual([null, summaries.length])
})

it.each(journeys)('reads %s whole, with all that it said', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const raw = JSON.parse(text) as { records: JourneyRecord[] }
  const { maps, issues } = readJourneyFile(text)
  expect([issues, maps.map((map) => map.issues)]).toEqual([[], [[]]])
  const records = maps[0]?.records ?? []
  expect(byId(records)).toMatchObject(byId(raw.records))
  expect(integrityProblems(documentOf(records))).toEqual([])
})

function rawLibrary(path: string) {
  const sqlite = new Sqlite(path, { readonly: true })
  try {
    const rows = sqlite
      .prepare<[], { journey: string; version: number; json: string }>(
        'SELECT journeys.id AS journey, version, json FROM records JOIN journeys ON journeys.number = journey ORDER BY records.id'
      )
      .all()
    return {
      version: Number(sqlite.pragma('user_version', { simple: true })),
      journeys: sqlite.prepare<[], { id: string }>('SELECT id, title, revision FROM journeys ORDER BY id').all(),
      records: rows.map(({ json, ...row }) => ({ ...row, record: JSON.parse(json) as JourneyRecord }))
    }
  } finally {
    sqlite.close()
  }
}

function byIdOf(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
