import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { newCard } from '#core/model/card.ts'
import { newMeasure } from '#core/model/measure.ts'
import { newMetric } from '#core/model/metric.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { codeOf, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { serve, testFolder, type Served } from './services.ts'

const adding = (id: string, text = id) => ({ added: [newCard(id, 'lane0', 'step0', text, `a0${id}V`)], updated: [], removed: [] })

async function created({ client }: Served): Promise<string> {
  return valueOf(await client.call('journeys.create', { records: sampleRecords('A map'), attachments: [] })).id
}

const save = ({ client }: Served, id: string, baseRevision: number, diff = adding(`n${baseRevision}`)) =>
  client.call('journeys.save', { id, baseRevision, diff, origin: 'a' })

it('acknowledges no save after the library was moved, and finds everything once it is back', async () => {
  const folder = testFolder()
  const served = await serve({ folder })
  const id = await created(served)
  valueOf(await save(served, id, 1))
  renameSync(served.path, `${served.path}.moved`)
  expect(codeOf(await save(served, id, 2))).toBe('libraryMoved')
  expect(served.events.filter((event) => event.name === 'journey.changed')).toHaveLength(1)
  renameSync(`${served.path}.moved`, served.path)
  valueOf(await save(served, id, 2))
  await served.services.close()
  const again = await serve({ folder })
  expect(valueOf(await again.client.call('journeys.open', { id })).revision).toBe(3)
})

it('acknowledges no save after the library was replaced, and keeps both files', async () => {
  const folder = testFolder()
  const served = await serve({ folder })
  const id = await created(served)
  const other = await serve()
  await other.services.close()
  renameSync(served.path, join(folder, 'mine.db'))
  copyFileSync(other.path, served.path)
  const replacement = readFileSync(served.path)
  expect(codeOf(await save(served, id, 1))).toBe('libraryMoved')
  expect(readFileSync(served.path)).toEqual(replacement)
})

it('opens a journey of a newer version for reading only and leaves its bytes', async () => {
  const folder = testFolder()
  const first = await serve({ folder })
  const id = await created(first)
  await first.services.close()
  const sqlite = new Sqlite(first.path)
  sqlite.exec("UPDATE records SET version = 99, json = json_set(json, '$.mood', 'sunny') WHERE id = 'card1'")
  const rows = () => sqlite.prepare('SELECT * FROM records ORDER BY row').all()
  const before = rows()
  const served = await serve({ folder })
  const opened = valueOf(await served.client.call('journeys.open', { id }))
  expect(opened.readOnly).toBe(true)
  // What hangs on the part that cannot be read is left out: the link of the card.
  expect(opened.records.map((record) => record.id).filter((name) => name === 'card1' || name === 'link0')).toEqual([])
  expect(codeOf(await save(served, id, 1))).toBe('readOnly')
  expect(codeOf(await served.client.call('journeys.rename', { id, title: 'x' }))).toBe('readOnly')
  expect(rows()).toEqual(before)
  sqlite.close()
})

it('mends what earlier versions left of values of removed and moved touchpoints, for good and without calling it an edit', async () => {
  const folder = testFolder()
  const first = await serve({ folder })
  const at = (id: string, stepId: string, cardId: string | null) => newMeasure(id, { metricId: 'nps', stepId, cardId })
  const sample = sampleRecords('A map')
  const [removed, moved] = sample.filter((record) => record.type === 'card')
  if (!removed || !moved) throw new Error('the sample has cards')
  const measures = [at('own', removed.stepId, null), at('orphan', removed.stepId, removed.id), at('stray', moved.stepId, moved.id)]
  const records = [...sample, newMetric('nps', 'NPS', 'a0'), ...measures]
  const { id } = valueOf(await first.client.call('journeys.create', { records, attachments: [] }))
  const { updatedAt } = valueOf(await first.client.call('journeys.open', { id })).summary
  await first.services.close()
  const elsewhere = sample.find((record) => record.type === 'step' && record.id !== moved.stepId)?.id ?? ''
  const sqlite = new Sqlite(first.path)
  sqlite.exec("UPDATE records SET json = json_set(json, '$.cardId', null) WHERE id = 'orphan'")
  sqlite.prepare("UPDATE records SET json = json_set(json, '$.stepId', ?) WHERE id = 'stray'").run(elsewhere)
  sqlite.close()
  for (const served of [await serve({ folder }), await serve({ folder })]) {
    const opened = valueOf(await served.client.call('journeys.open', { id }))
    expect(opened).toMatchObject({ readOnly: false, revision: 2, summary: { updatedAt } })
    expect(opened.records.filter(({ type }) => type === 'measure')).toEqual([measures[0], measures[2]])
    await served.services.close()
  }
  const again = await serve({ folder })
  valueOf(await save(again, id, 2))
})

it('goes on with the readable part when rows of a journey cannot be read', async () => {
  const folder = testFolder()
  const first = await serve({ folder })
  const id = await created(first)
  await first.services.close()
  const sqlite = new Sqlite(first.path)
  sqlite.exec("UPDATE records SET json = '{\"torn' WHERE id = 'card2'")
  sqlite.close()
  const { client } = await serve({ folder })
  expect(valueOf(await client.call('journeys.open', { id }))).toMatchObject({ readOnly: true })
  const copy = valueOf(await client.call('journeys.duplicate', { id, title: 'Rescued' })).id
  const rescued = valueOf(await client.call('journeys.open', { id: copy }))
  expect([rescued.readOnly, rescued.records.length]).toEqual([false, sampleRecords('').length - 1])
})

it('tells its host of a recovery, and serves what was recovered', async () => {
  const folder = testFolder()
  const first = await serve({ folder })
  const id = await created(first)
  await first.services.close()
  writeFileSync(first.path, Buffer.concat([Buffer.alloc(2000, 7), readFileSync(first.path).subarray(2000)]))
  const served = await serve({ folder, firstJourneys: () => [sampleRecords('Sample')] })
  expect(served.services.recovery).toMatchObject({ fromSnapshot: 1, whole: 0 })
  expect(valueOf(await served.client.call('journeys.list', { trashed: false })).map((summary) => summary.id)).toEqual([id])
})
