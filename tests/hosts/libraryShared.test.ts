import { expect, it } from 'vitest'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { opened, temporaryPath, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { runOwner } from './killedOwner.ts'

const id = 'j0000000000000000001'

it('takes 600 transactions from each of two processes: none lost, none overwritten, none busy', { timeout: 120_000 }, async () => {
  const path = temporaryPath()
  const library = opened(path)
  valueOf(library.journeys.create({ id, records: sampleRecords('Shared', 3), attachments: [], at: 1 }))
  const reports = await Promise.all(['left', 'right'].map((name) => runOwner({ path, id, name, count: 600 })))
  expect(reports.map(({ failures }) => failures)).toEqual([[], []])
  expect(reports.map(({ acknowledged }) => acknowledged.length)).toEqual([600, 600])
  // Every revision was given out once: nobody built on a base that was no longer the last.
  expect(new Set(reports.flatMap(({ acknowledged }) => acknowledged)).size).toBe(1200)
  const { records, summary } = valueOf(library.journeys.read(id))
  expect(summary).toMatchObject({ revision: 1201, cardCount: 1203 })
  const expected = reports.flatMap(({ acknowledged }, index) =>
    acknowledged.map((revision) => `${index === 0 ? 'left' : 'right'}x${revision}`)
  )
  const saved = records.map((record) => record.id).filter((recordId) => /^(left|right)x/.test(recordId))
  expect(saved.sort()).toEqual(expected.sort())
  expect(valueOf(library.journeys.changesSince(id, 1000)).diffs).toHaveLength(201)
  expect(valueOf(library.feed.look()).changes.length).toBeGreaterThanOrEqual(1000)
})
