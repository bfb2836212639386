import Sqlite from 'better-sqlite3'
import { expect } from 'vitest'
import { inspectLibrary } from '#persistence/inspect.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { seeded } from '../unit/persistence/seeded.ts'
import { opened, temporaryPath, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { runOwner } from './killedOwner.ts'

const id = 'j0000000000000000001'

/** Kills the owner of one library again and again; gives how many edits were acknowledged, all of which are there after every kill. */
export async function killRepeatedly(seed: number, kills: number): Promise<number> {
  const random = seeded(seed)
  const path = temporaryPath()
  const made = opened(path)
  valueOf(made.journeys.create({ id, records: sampleRecords('Killed', 3), attachments: [], at: 1 }))
  await made.close()
  const acknowledged = new Set<number>()
  for (let kill = 1; kill <= kills; kill += 1) {
    const report = await runOwner({ path, id, name: 'k', kill: { afterSaves: 1 + random.below(20), delay: random.next() * 8 } })
    expect(report.failures).toEqual([])
    for (const revision of report.acknowledged) acknowledged.add(revision)
    // The very bytes that the kill left are looked at, log included.
    expect([seed, kill, inspectLibrary(path)]).toEqual([seed, kill, { kind: 'library' }])
    const sqlite = new Sqlite(path, { readonly: true })
    const saved = new Set(sqlite.prepare<[], string>("SELECT id FROM records WHERE id LIKE 'kx%'").pluck().all())
    const revision = sqlite.prepare<[], number>('SELECT revision FROM journeys').pluck().get()
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    sqlite.close()
    const lost = [...acknowledged].filter((number) => !saved.has(`kx${number}`))
    expect({ seed, kill, lost, revision }).toEqual({ seed, kill, lost: [], revision: saved.size + 1 })
  }
  const library = opened(path)
  expect(library.recovery).toBeNull()
  expect(valueOf(library.journeys.read(id)).summary.cardCount).toBeGreaterThanOrEqual(acknowledged.size + 3)
  return acknowledged.size
}
