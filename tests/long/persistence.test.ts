import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openMutant } from '../unit/persistence/mutants.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { seeded, say, seedOfRun } from '../unit/persistence/seeded.ts'
import { opened, temporaryFolder, temporaryPath, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { killRepeatedly } from '../hosts/killRepeatedly.ts'
import { runOwner } from '../hosts/killedOwner.ts'

const runs = Number(process.env['OI_RUNS'] ?? 10_000)
const idOf = (number: number) => `j${String(number).padStart(20, '0')}`

it(`opens ${runs} damaged libraries: none crashes, hangs, or is replaced silently`, async () => {
  const seed = seedOfRun('damaged libraries')
  const random = seeded(seed)
  const path = temporaryPath()
  const library = opened(path)
  const ids = Array.from({ length: 8 }, (_, index) => idOf(index + 1))
  for (const id of ids) valueOf(library.journeys.create({ id, records: sampleRecords(id, 40), attachments: [], at: 1 }))
  await library.snapshots.takeNow('open')
  await library.close()
  const folder = join(temporaryFolder(), 'mutant')
  const tally: Record<string, number> = {}
  for (let count = 0; count < runs; count += 1) {
    const withSnapshots = count % 2 === 0
    const mutant = await openMutant(path, folder, { random, withSnapshots, ids })
    tally[mutant.outcome] = (tally[mutant.outcome] ?? 0) + 1
    const context = { seed, count, ...mutant }
    expect(context, JSON.stringify(context)).toMatchObject({
      isKept: true,
      ...(withSnapshots && mutant.outcome !== 'newerVersion' ? { readable: 8 } : {})
    })
    expect(mutant.milliseconds, JSON.stringify(context)).toBeLessThan(1000)
  }
  say(`damaged libraries: ${JSON.stringify(tally)}`)
})

it('loses no acknowledged edit in 1,000 kills', async () => {
  const edits = await killRepeatedly(seedOfRun('kill -9'), Math.ceil(runs / 10))
  say(`kill -9: ${edits} acknowledged edits, 0 lost`)
  expect(edits).toBeGreaterThan(runs / 10)
})

it('takes 5,000 transactions from each of two processes: none lost, none busy', async () => {
  const path = temporaryPath()
  const library = opened(path)
  valueOf(library.journeys.create({ id: idOf(1), records: sampleRecords('Shared', 3), attachments: [], at: 1 }))
  const count = Math.ceil(runs / 2)
  const reports = await Promise.all(['left', 'right'].map((name) => runOwner({ path, id: idOf(1), name, count })))
  expect(reports.map(({ failures }) => failures)).toEqual([[], []])
  expect(new Set(reports.flatMap(({ acknowledged }) => acknowledged)).size).toBe(count * 2)
  expect(valueOf(library.journeys.read(idOf(1))).summary.cardCount).toBe(count * 2 + 3)
})
