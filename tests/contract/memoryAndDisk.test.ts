import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { applyDiff, invertDiff, type RecordsDiff } from '#core/model/diff.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { allStepsOf, mapOf, personasOf, stagesOf } from '#core/queries/journey.ts'
import { foldedTextOf } from '#persistence/searchTexts.ts'
import { Random, randomCommand, smallJourney } from '../property/randomJourney.ts'
import { seedOfRun } from '../unit/persistence/seeded.ts'
import { valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { serve, testFolder } from './services.ts'

const sorted = (records: Iterable<JourneyRecord>) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

/** What the tables say of a journey, read past all our code. */
function disk(path: string) {
  const sqlite = new Sqlite(path, { readonly: true })
  const rows = sqlite.prepare<[], { row: number; json: string }>('SELECT row, json FROM records').all()
  const indexed = sqlite.prepare<[], number>('SELECT rowid FROM search ORDER BY rowid').pluck().all()
  const verdict = sqlite.pragma('integrity_check', { simple: true })
  sqlite.close()
  const records = rows.map(({ row, json }) => ({ row, record: JSON.parse(json) as JourneyRecord }))
  return { records, indexed, verdict }
}

function expectDiskIs(document: JourneyDocument, path: string): void {
  const { records, indexed, verdict } = disk(path)
  expect(sorted(records.map(({ record }) => record))).toEqual(sorted(allRecords(document)))
  expect(indexed).toEqual(records.flatMap(({ row, record }) => (foldedTextOf(record) === '' ? [] : [row])).sort((a, b) => a - b))
  expect(verdict).toBe('ok')
}

it('holds on disk exactly what random commands, undo and redo made in memory, after every reopening', { timeout: 120_000 }, async () => {
  const seed = seedOfRun('memory and disk')
  let edits = 0
  for (let round = 0; round < 12; round += 1) {
    const random = new Random(seed + round)
    const folder = testFolder()
    let served = await serve({ folder })
    let document = smallJourney()
    const { id } = valueOf(await served.client.call('journeys.create', { records: [...allRecords(document)], attachments: [] }))
    let revision = 1
    let ids = 0
    const done: RecordsDiff[] = []
    for (let step = 0; step < 80; step += 1) {
      const undone = random.below(4) === 0 ? done.pop() : undefined
      const outcome = undone ? null : randomCommand(document, random, () => `n${round}x${(ids += 1)}`)
      const diff = undone ? invertDiff(undone) : outcome?.diff
      if (!diff) continue
      if (!undone) done.push(diff)
      document = applyDiff(document, diff)
      const saved = await served.client.call('journeys.save', { id, baseRevision: revision, diff, origin: 'test' })
      if (!saved.ok) throw new Error(`seed ${seed}, round ${round}, step ${step}: ${saved.error.code} ${saved.error.message}`)
      revision = saved.value.revision
      edits += 1
      if (random.below(40) === 0) {
        await served.services.close()
        served = await serve({ folder })
      }
    }
    const opened = valueOf(await served.client.call('journeys.open', { id }))
    expect({ seed, round, records: sorted(opened.records) }).toEqual({ seed, round, records: sorted(allRecords(document)) })
    expect(integrityProblems(documentOf(opened.records))).toEqual([])
    expect(opened.summary).toMatchObject({
      title: mapOf(document).title,
      state: mapOf(document).state,
      reviewDate: mapOf(document).reviewDate,
      stageCount: stagesOf(document).length,
      stepCount: allStepsOf(document).length,
      cardCount: [...allRecords(document)].filter((record) => record.type === 'card').length,
      personas: personasOf(document).map(({ id: personaId, name, slot, photo }) => ({ id: personaId, name, slot, photo })),
      revision
    })
    expect(served.thrown).toEqual([])
    await served.services.close()
    expectDiskIs(document, served.path)
  }
  expect(edits).toBeGreaterThan(500)
})
