import { expect, it } from 'vitest'
import { makeMap } from '#core/samples/makeMap.ts'
import { inspectLibrary } from '#persistence/inspect.ts'
import { printsOf } from '#persistence/versions/prints.ts'
import { say, seeded, seedOfRun } from '../unit/persistence/seeded.ts'
import { opened, temporaryPath, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { runOwner } from './killedOwner.ts'

const journeyId = 'j0000000000000000001'
const kills = 15

it(
  'a kill while a version is being kept leaves it whole or not at all, and none that was acknowledged is lost',
  { timeout: 120_000 },
  async () => {
    const seed = seedOfRun('kill -9 while keeping versions')
    const random = seeded(seed)
    const path = temporaryPath()
    const records = makeMap({ cards: 1000, seed: 3 })
    const made = opened(path)
    valueOf(made.journeys.create({ id: journeyId, records, attachments: [], at: 1 }))
    await made.close()
    const acknowledged = new Set<string>()
    for (let kill = 1; kill <= kills; kill += 1) {
      const report = await runOwner({
        path,
        id: journeyId,
        name: 'k',
        script: 'versionOwner',
        kill: { afterSaves: 1 + random.below(4), delay: random.next() * 6 }
      })
      expect(report.failures).toEqual([])
      for (const number of report.acknowledged) acknowledged.add(`v${String(number).padStart(10, '0')}`)
      expect([seed, kill, inspectLibrary(path)]).toEqual([seed, kill, { kind: 'library' }])
    }
    const library = opened(path)
    expect(library.recovery).toBeNull()
    const { versions } = valueOf(library.versions.list(journeyId, printsOf(records)))
    const kept = new Set(versions.map(({ id }) => id))
    expect({ seed, lost: [...acknowledged].filter((id) => !kept.has(id)) }).toEqual({ seed, lost: [] })
    for (const { id } of versions) expect(valueOf(library.versions.read(journeyId, id)).records).toHaveLength(records.length)
    expect(valueOf(library.journeys.read(journeyId)).records).toHaveLength(records.length)
    say(`kill -9 while keeping versions: ${kills} kills, ${acknowledged.size} acknowledged, ${kept.size} kept, 0 torn`)
  }
)
